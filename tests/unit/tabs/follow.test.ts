import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onObserved } from '../../../lib/tabs/follow.ts';
import { renewKnowledge } from '../../../lib/tabs/knowledge.ts';
import { allow } from '../../../lib/tabs/let-through.ts';
import { onGate, onOwner } from '../../../lib/tabs/opened.ts';
import { readTab } from '../../../lib/tabs/state.ts';
import { PAGES } from './pages.ts';
import { addressOf, fakeBrowser, frameOf, freshBrowser, go, icons, injected, notices, open, spies } from './worker.ts';

const WARNING = fakeBrowser.runtime.getURL('/warning.html');
const URL_ = 'https://page.example/a?b=c#d';
const level = async (tabId: number) => (await readTab(tabId))?.verdict.level;

beforeEach(freshBrowser);
afterEach(() => vi.unstubAllGlobals());

describe('the gate opened', () => {
  it('has the page read, and the tab is being checked', async () => {
    const page = await open(URL_);
    await onGate(page);
    expect(injected()).toEqual([`/observe.js ${page.tabId}:0`]);
    expect(await readTab(page.tabId)).toMatchObject({
      checking: true,
      address: URL_,
      stopped: false,
      verdict: { level: 'none', url: 'https://page.example/a', host: 'page.example' },
    });
  });

  it.each([
    [URL_, 'none'],
    ['https://www.green.example/cancel', 'official'],
  ])('in a worker that has just begun: %s is read while the directory is loaded', async (url, expected) => {
    const page = await open(url);
    renewKnowledge();
    const done = onGate(page);
    expect(injected()).toEqual([`/observe.js ${page.tabId}:0`]);
    await done;
    expect([await level(page.tabId), injected().length]).toEqual([expected, 1]);
  });

  it('in a frame: has that frame read, and keeps what is known of the page', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    await onGate(frameOf(page, 7, 'https://inner.example/'));
    expect(injected().at(-1)).toBe(`/observe.js ${page.tabId}:7`);
    expect(await level(page.tabId)).toBe('caution');
  });

  it.each([
    ['https://www.green.example/cancel', 'official'],
    ['https://miit.gov.cn/', 'trusted'],
  ])('on %s: that is the end of it', async (url, expected) => {
    const page = await open(url);
    await onGate(page);
    expect([await level(page.tabId), injected(), icons()]).toEqual([expected, [], ['official']]);
    expect((await readTab(page.tabId))?.checking).toBe(false);
  });

  it('on a part of an official host that anybody can write, the page is read', async () => {
    const page = await open('https://forum.green.example/thread');
    await onGate(page);
    expect([await level(page.tabId), injected()]).toEqual(['official', [`/observe.js ${page.tabId}:0`]]);
  });

  it('in a tab that is gone or may not be scripted: no harm', async () => {
    const page = await open(URL_);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    spies.executeScript.mockRejectedValue(new Error('No tab with id: 5'));
    await onGate(page);
    expect(warned).not.toHaveBeenCalled();
    spies.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    await onGate(page);
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });
});

describe('a page was read', () => {
  it.each([
    ['none', 'quiet', []],
    ['info', 'note', ['info']],
    ['caution', 'caution', ['caution']],
  ] as const)('%s: icon %s, notices %j', async (found, icon, shown) => {
    const page = await open(URL_);
    await onObserved(page, PAGES[found]);
    expect([await level(page.tabId), icons(), notices(), await addressOf(page.tabId)]).toEqual([found, [icon], [...shown], URL_]);
    expect((await readTab(page.tabId))?.checking).toBe(false);
  });

  it('danger: the state is written first, then the tab moves to our own page', async () => {
    const page = await open(URL_);
    let known: unknown;
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => {
      known = await readTab(page.tabId);
      return undefined;
    });
    await onObserved(page, PAGES.danger);
    expect(known).toMatchObject({ stopped: true, address: URL_, verdict: { level: 'danger', host: 'page.example' } });
    expect(update).toHaveBeenCalledExactlyOnceWith(page.tabId, { url: WARNING });
    update.mockRestore();
    await go(page, WARNING);
    await vi.waitFor(() => expect(icons()).toEqual(['danger']));
    expect(notices()).toEqual([]);
  });

  it('the address is the browser’s word, not the page’s', async () => {
    const page = await open(URL_);
    const forged = { ...PAGES.caution, host: 'www.green.example', url: 'https://www.green.example/', path: '/' };
    await onObserved(page, forged);
    expect(await readTab(page.tabId)).toMatchObject({ verdict: { level: 'caution', host: 'page.example', url: 'https://page.example/a' } });
  });

  it('a page without a host says nothing', async () => {
    const page = await open('data:text/html,x');
    await onObserved(page, PAGES.danger);
    expect([await readTab(page.tabId), icons()]).toEqual([null, []]);
  });

  it.each(['visit', 'always'] as const)(
    'a site let through (%s) is neither stopped nor noticed, and the icon still tells',
    async (scope) => {
      await allow('page.example', scope, '2026-11-24');
      const page = await open(URL_);
      await onObserved(page, PAGES.danger);
      expect([await addressOf(page.tabId), icons(), notices()]).toEqual([URL_, ['danger'], []]);
      expect(await readTab(page.tabId)).toMatchObject({ letThrough: scope, stopped: false });
    },
  );
});

it.each([
  ['https://www.green.example/', 'own', 'official'],
  ['https://watchdog.example/', 'own', 'trusted'],
  ['https://forum.green.example/', 'open', 'official'],
  ['https://page.example/', null, undefined],
])('onOwner %s: %s', async (url, answer, expected) => {
  const page = await open(url);
  expect(await onOwner(page)).toBe(answer);
  expect(await level(page.tabId)).toBe(expected);
});
