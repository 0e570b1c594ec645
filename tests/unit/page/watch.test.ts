// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WATCH_LIMITS } from '../../../lib/page/watch.ts';
import { add, change, settled, unwatch, watched } from './watched.ts';

const { settle, rereads, later, little } = WATCH_LIMITS;
const LONG = '<p>no news </p>'.repeat(little / 8);
afterEach(unwatch);

const fromBrowser = (type: string): Event => Object.defineProperty(new Event(type), 'isTrusted', { value: true });

describe('the first look', () => {
  it.each([
    ['title', { head: '<title>Cancel your phone</title>', body: '' }],
    ['address', { body: '', url: 'https://page.example/how-to_cancel/my%20p%68one' }],
    ['address with a lone percent sign', { body: '', url: 'https://page.example/cancel?100%&phone' }],
    ['host', { body: '', url: 'https://my-green-help.example/' }],
  ])('opens the gate at once: %s', (_what, page) => {
    expect(watched(page).speaks).toHaveBeenCalledTimes(1);
  });

  it('reads the text when the browser is idle, and opens once', () => {
    const { speaks } = watched(`<p>cancel your phone</p>${LONG}`);
    expect(speaks).not.toHaveBeenCalled();
    vi.advanceTimersByTime(700);
    expect(speaks).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(speaks).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['description', { head: '<meta name="description" content="cancel a phone">', body: LONG }],
    ['headings', { body: `<h1>Cancel</h1><h2>a phone</h2>${LONG}` }],
  ])('opens with the text: %s', (_what, page) => {
    const { speaks } = watched(page);
    vi.advanceTimersByTime(700);
    expect(speaks).toHaveBeenCalledTimes(1);
  });

  it('stays silent on an unrelated page', () => {
    const { speaks, left } = watched(`<h1>Weather</h1><p>cancel the picnic</p>${LONG}`);
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(fromBrowser('pagehide'));
    expect([speaks.mock.calls.length, left.mock.calls.length]).toEqual([0, 0]);
  });

  it('reads no more than a bounded part of the text', () => {
    const { speaks } = watched(`<p>${'x'.repeat(WATCH_LIMITS.text)}</p><p>cancel your phone</p>`);
    vi.advanceTimersByTime(60_000);
    expect(speaks).not.toHaveBeenCalled();
  });

  it('looks again at a page with little text, for what comes unseen', () => {
    const { speaks } = watched('<div></div>');
    vi.advanceTimersByTime(later[0] + 100);
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>cancel your phone</p>';
    vi.advanceTimersByTime(later[1] - later[0] - 200);
    expect(speaks).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(speaks).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(later[2]);
    expect(speaks).toHaveBeenCalledTimes(1);
  });

  it('looks again at one that its title has opened: the text may come in a shadow root', () => {
    const { speaks } = watched({ head: '<title>Cancel your phone</title>', body: '<div></div>' });
    vi.advanceTimersByTime(later[0] + 100);
    expect(speaks).toHaveBeenCalledTimes(1);
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>write to the helper</p>';
    vi.advanceTimersByTime(60_000);
    expect(speaks).toHaveBeenCalledTimes(2);
  });
});

describe('a page that changes', () => {
  it('opens when added text speaks, after it has settled', () => {
    const { speaks } = watched(LONG);
    settled();
    add('cancel your phone');
    vi.advanceTimersByTime(settle - 1);
    expect(speaks).not.toHaveBeenCalled();
    settled();
    expect(speaks).toHaveBeenCalledTimes(1);
  });

  it('opens when a changed text speaks, or added parts speak together', () => {
    const { speaks } = watched(`<p id="p">x</p>${LONG}`);
    settled();
    const text = document.getElementById('p')?.firstChild;
    if (text) text.nodeValue = 'xiaohu';
    if (text) change(text);
    settled();
    add('cancel', 'your phone');
    settled();
    expect(speaks).toHaveBeenCalledTimes(2);
  });

  it('opens when the title has come to speak', () => {
    const { speaks } = watched(LONG);
    settled();
    document.title = 'Cancel your phone';
    add('no news');
    settled();
    expect(speaks).toHaveBeenCalledTimes(1);
  });

  it('is read again when an open page adds text, not when it adds nothing', () => {
    const { speaks } = watched('<h1>cancel your phone</h1>');
    add('');
    settled();
    expect(speaks).toHaveBeenCalledTimes(1);
    add('anything');
    add('more');
    settled();
    expect(speaks).toHaveBeenCalledTimes(2);
  });

  it('is read again a bounded number of times, anew at another address', () => {
    const { speaks } = watched('<h1>cancel your phone</h1>');
    const addMany = (): void => {
      for (let i = 0; i < rereads + 5; i++) {
        add(`text ${i}`);
        settled();
      }
    };
    addMany();
    expect(speaks).toHaveBeenCalledTimes(1 + rereads);
    window.history.pushState(null, '', '/other');
    addMany();
    expect(speaks).toHaveBeenCalledTimes(1 + 2 * rereads);
  });

  it.each(['popstate', 'hashchange'])('is looked at whole at another address (%s)', (name) => {
    const { speaks } = watched(`<p id="p">cancel it</p>${LONG}`);
    settled();
    window.history.pushState(null, '', '/my-phone');
    document.getElementById('p')?.replaceWith('cancel your phone');
    window.dispatchEvent(new Event(name));
    settled();
    expect(speaks).toHaveBeenCalledTimes(1);
  });
});

describe('leaving and coming back', () => {
  it('is nothing to a page that said nothing: it hears of neither until its gate opens', () => {
    const listens = vi.spyOn(window, 'addEventListener');
    const asked = (): string[] => listens.mock.calls.map(([name]) => name).filter((name) => /^page/.test(name));
    watched(LONG);
    settled();
    expect(asked()).toEqual([]);
    add('cancel your phone');
    settled();
    add('anything');
    settled();
    expect(asked()).toEqual(['pagehide', 'pageshow']);
    listens.mockRestore();
  });

  const pageshow = (persisted: boolean): boolean => window.dispatchEvent(Object.assign(fromBrowser('pageshow'), { persisted }));

  it('says that a document behind an open gate is left', () => {
    const { left } = watched('<h1>cancel your phone</h1>');
    settled();
    window.dispatchEvent(fromBrowser('pagehide'));
    expect(left).toHaveBeenCalledTimes(1);
  });

  it.each([
    [true, 2],
    [false, 1],
  ])('reports anew when it comes back from the cache (persisted: %s)', (persisted, times) => {
    const { speaks } = watched('<h1>cancel your phone</h1>');
    settled();
    window.dispatchEvent(fromBrowser('pagehide'));
    pageshow(persisted);
    settled();
    expect(speaks).toHaveBeenCalledTimes(times);
  });

  it('believes the browser alone: a page that sends itself these events changes nothing', () => {
    const { speaks, left } = watched('<h1>cancel your phone</h1>');
    settled();
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    settled();
    expect([speaks.mock.calls.length, left.mock.calls.length]).toEqual([1, 0]);
  });
});
