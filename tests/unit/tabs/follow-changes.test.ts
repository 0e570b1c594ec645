import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromPage } from '../../../lib/messages/receive.ts';
import { onDismissed, onFought, onLeft, onObserved } from '../../../lib/tabs/follow.ts';
import { allow } from '../../../lib/tabs/let-through.ts';
import { onGate, onUnread } from '../../../lib/tabs/opened.ts';
import { readTab } from '../../../lib/tabs/state.ts';
import { PAGES } from './pages.ts';
import { addressOf, fakeBrowser, frameOf, freshBrowser, go, icons, injected, notices, open } from './worker.ts';

const WARNING = fakeBrowser.runtime.getURL('/warning.html');
const URL_ = 'https://page.example/a?b=c#d';
const level = async (tabId: number) => (await readTab(tabId))?.verdict.level;

beforeEach(freshBrowser);
afterEach(() => vi.unstubAllGlobals());

describe('frames', () => {
  it('the worst part speaks for the tab, under the page’s own address', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.info);
    await onObserved(frameOf(page, 3, 'https://inner.example/form'), PAGES.caution);
    expect(await readTab(page.tabId)).toMatchObject({ verdict: { level: 'caution', host: 'page.example', url: 'https://page.example/a' } });
    await onObserved(frameOf(page, 4, 'https://other.example/'), PAGES.none);
    expect(await level(page.tabId)).toBe('caution');
  });

  it('a frame without an address of its own is the page’s', async () => {
    const page = await open(URL_);
    await onObserved(frameOf(page, 3, 'about:srcdoc'), PAGES.caution);
    expect(await readTab(page.tabId)).toMatchObject({ verdict: { level: 'caution', host: 'page.example' } });
  });

  it('a frame of an official host makes nothing official', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.info);
    await onObserved(frameOf(page, 3, 'https://www.green.example/'), PAGES.danger);
    expect(await level(page.tabId)).toBe('info');
  });

  it('one that is left no longer counts', async () => {
    const page = await open(URL_);
    const frame = frameOf(page, 3, 'https://inner.example/form');
    await onObserved(page, PAGES.info);
    await onObserved(frame, PAGES.caution);
    await onLeft(frame);
    expect(await level(page.tabId)).toBe('info');
  });
});

describe('another document in the tab', () => {
  it('what is known of an earlier address does not count', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    await onDismissed(page);
    const next = await go(page, 'https://page.example/other');
    await onObserved(next, PAGES.info);
    expect(await readTab(page.tabId)).toMatchObject({
      dismissed: false,
      address: 'https://page.example/other',
      verdict: { level: 'info' },
    });
  });

  it('the same page with another query or fragment is the same', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    await onDismissed(page);
    await onObserved({ ...page, url: 'https://page.example/a?x', topUrl: 'https://page.example/a?x' }, PAGES.caution);
    expect(await readTab(page.tabId)).toMatchObject({ dismissed: true, address: 'https://page.example/a?x' });
  });

  it('a page that is left is forgotten; one that was left for our own page is kept', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    await onLeft({ ...page, topUrl: 'https://next.example/' });
    expect(await readTab(page.tabId)).toBeNull();
    await onObserved(page, PAGES.danger);
    await onLeft({ ...page, topUrl: WARNING });
    expect(await readTab(page.tabId)).toMatchObject({ stopped: true });
  });

  it.each([
    ['the gate’s', (page: FromPage) => onGate(page)],
    ['the reader’s', (page: FromPage) => onObserved(page, PAGES.info)],
  ])('last words of a stopped page do not undo the stop: %s', async (_, say) => {
    for (const documentId of ['document', null]) {
      const page = { ...(await open(URL_)), documentId };
      await onObserved(page, PAGES.danger);
      await say(page);
      expect(await readTab(page.tabId)).toMatchObject({ stopped: true, verdict: { level: 'danger' } });
    }
  });

  it('nor before the browser has left it', async () => {
    const page = { ...(await open(URL_)), documentId: null };
    await onObserved(page, PAGES.danger);
    await fakeBrowser.tabs.update(page.tabId, { url: URL_ });
    await onGate(page);
    expect(await readTab(page.tabId)).toMatchObject({ stopped: true });
  });

  it('a frame whose page is our own by now says nothing', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.danger);
    const frame = { ...frameOf(page, 3, 'https://inner.example/'), topUrl: WARNING };
    await onGate(frame);
    await onObserved(frame, PAGES.info);
    expect(await readTab(page.tabId)).toMatchObject({ stopped: true, address: URL_ });
  });

  it('a stopped page that is opened once more is judged once more', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.danger);
    const again = await go(page, URL_);
    await onGate(again);
    expect(injected()).toContain(`/observe.js ${page.tabId}:0`);
    await onObserved(again, PAGES.info);
    expect(await readTab(page.tabId)).toMatchObject({ stopped: false, verdict: { level: 'info' } });
  });

  it('a late word of the page before does not make the next one forgotten', async () => {
    const page = await open(URL_);
    const next = await go(page, 'https://next.example/');
    await onObserved(next, PAGES.caution);
    await onLeft(page);
    expect(await level(page.tabId)).toBe('caution');
  });
});

describe('what the person and the page do to the notice', () => {
  it('closed by the person: no other on this page, unless it gets worse', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    await onDismissed(page);
    await onObserved(page, PAGES.caution);
    expect([notices(), (await readTab(page.tabId))?.dismissed]).toEqual([['caution'], true]);
    await onObserved(page, PAGES.danger);
    expect(await addressOf(page.tabId)).toBe(WARNING);
  });

  it('fought by a page that changed its address meanwhile: it is the same document, and stopped', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    await onFought({ ...page, url: 'https://page.example/elsewhere', topUrl: 'https://page.example/elsewhere' });
    expect(await readTab(page.tabId)).toMatchObject({ stopped: true, verdict: { level: 'danger' } });
  });

  it('fought by a page of which nothing is known: it is read', async () => {
    const page = await open(URL_);
    await onFought(page);
    expect([await readTab(page.tabId), injected()]).toEqual([null, [`/observe.js ${page.tabId}:0`]]);
  });

  it('a part of a carrier’s host that anybody can write is never stopped, fight or frame', async () => {
    const page = await open('https://forum.green.example/');
    await onObserved(page, PAGES.caution);
    await onFought(page);
    await onObserved(frameOf(page, 3, 'https://inner.example/form'), PAGES.danger);
    expect(await readTab(page.tabId)).toMatchObject({ stopped: false, verdict: { level: 'caution' } });
  });

  it('a page that could not be read is told to be so; what is known of it stays', async () => {
    const page = await open(URL_);
    await onGate(page);
    await onUnread(page);
    expect(await readTab(page.tabId)).toMatchObject({ checking: false, verdict: { level: 'unknown', unknown: 'unreadable' } });
    await onObserved(page, PAGES.caution);
    await onUnread(page);
    expect(await level(page.tabId)).toBe('caution');
  });

  it('fought by the page: the page is stopped for the reasons it gave', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    const reasons = (await readTab(page.tabId))?.verdict.reasons;
    await onFought(page);
    expect(await readTab(page.tabId)).toMatchObject({ stopped: true, address: URL_, verdict: { level: 'danger', reasons } });
    expect(await addressOf(page.tabId)).toBe(WARNING);
    await vi.waitFor(() => expect(icons().at(-1)).toBe('danger'));
  });

  it.each([
    ['a mere note', 'info', null],
    ['a site let through', 'caution', 'visit'],
  ] as const)('fought over %s: nothing', async (_what, found, scope) => {
    if (scope) await allow('page.example', scope, '2026-11-24');
    const page = await open(URL_);
    await onObserved(page, PAGES[found]);
    await onFought(page);
    expect([await addressOf(page.tabId), await level(page.tabId)]).toEqual([URL_, found]);
  });
});
