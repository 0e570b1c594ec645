import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getSettings } from '../../../lib/settings/items.ts';
import { letStoppedThrough, tabState, takeBack } from '../../../lib/tabs/answer.ts';
import { onObserved } from '../../../lib/tabs/follow.ts';
import { onGate, readPage } from '../../../lib/tabs/opened.ts';
import { readTab } from '../../../lib/tabs/state.ts';
import { PAGES } from './pages.ts';
import { fakeBrowser, freshBrowser, go, injected, open, spies } from './worker.ts';

const TODAY = '2026-11-24';
const URL_ = 'https://page.example/a?b=c#d';

beforeEach(freshBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a tab of which nothing is known', () => {
  it.each([
    ['chrome://settings/', { level: 'unknown', unknown: 'browser-page' }],
    ['about:blank', { level: 'unknown', unknown: 'browser-page', host: '' }],
    ['file:///home/a.html', { level: 'unknown', unknown: 'no-access', host: '' }],
    ['https://page.example/a?b#c', { level: 'none', url: 'https://page.example/a', host: 'page.example' }],
    ['https://www.green.example/a?b', { level: 'official', carrierId: 'cn-green-mobile', url: 'https://www.green.example/a' }],
    ['https://miit.gov.cn/', { level: 'trusted', trustedId: 'public-body:gov.cn' }],
    ['https://shop.pages.green.example/', { level: 'none', carrierId: null }],
  ])('%s', async (url, expected) => {
    const { tabId } = await open(url);
    const state = await tabState(tabId);
    expect(state).toMatchObject({ verdict: expected, checking: false, letThrough: null });
    expect(state.verdict.unknown).toBe('unknown' in expected ? expected.unknown : undefined);
  });

  it.each([
    ['may not be scripted', 'no-access', () => Promise.reject(new Error('Cannot access contents of the page'))],
    ['shows a picture', 'not-a-page', async () => [{ result: 'image/png' }]],
    ['gives no answer', 'not-a-page', async () => []],
  ])('%s: unknown, %s', async (_what, unknown, answer) => {
    spies.executeScript.mockImplementation(answer);
    const { tabId } = await open(URL_);
    expect((await tabState(tabId)).verdict).toMatchObject({ level: 'unknown', unknown, url: 'https://page.example/a' });
  });

  it.each(['application/xhtml+xml', 'text/plain', 'text/html'])('shows %s: nothing found', async (result) => {
    spies.executeScript.mockResolvedValue([{ result }]);
    const { tabId } = await open(URL_);
    expect((await tabState(tabId)).verdict.level).toBe('none');
  });

  it('is gone: unknown', async () => {
    expect((await tabState(4711)).verdict).toMatchObject({ level: 'unknown', unknown: 'browser-page' });
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 4711'));
    expect((await tabState(4711)).verdict.level).toBe('unknown');
  });
});

describe('a tab that was judged', () => {
  it('is told as judged, also while it is being checked', async () => {
    const page = await open(URL_);
    await onGate(page);
    expect(await tabState(page.tabId)).toMatchObject({ checking: true, verdict: { level: 'none' } });
    await onObserved(page, PAGES.caution);
    expect(await tabState(page.tabId)).toMatchObject({ checking: false, verdict: { level: 'caution' } });
  });

  it('shows another page by now: what was known does not count', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    await go(page, 'https://page.example/a?other');
    expect((await tabState(page.tabId)).verdict.level).toBe('caution');
    await go(page, 'https://page.example/b');
    expect((await tabState(page.tabId)).verdict.level).toBe('none');
  });

  it('was stopped: its verdict is told on our own page and nowhere else', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.danger);
    expect((await tabState(page.tabId)).verdict).toMatchObject({ level: 'danger', host: 'page.example' });
    await go(page, URL_);
    expect((await tabState(page.tabId)).verdict.level).toBe('none');
  });
});

it('reads a page again, and a tab where that cannot be is no harm', async () => {
  const { tabId } = await open(URL_);
  await readPage(tabId);
  expect(injected()).toEqual([`/observe.js ${tabId}:0`]);
  spies.executeScript.mockRejectedValue(new Error('No tab with id'));
  await expect(readPage(tabId)).resolves.toBeUndefined();
});

describe('letting a stopped page through', () => {
  it.each(['visit', 'always'] as const)('gives its whole address, forgets the stop and remembers the site (%s)', async (scope) => {
    const page = await open(URL_);
    await onObserved(page, PAGES.danger);
    expect(await letStoppedThrough(page.tabId, scope, TODAY)).toEqual({ url: URL_ });
    expect(await readTab(page.tabId)).toBeNull();
    await go(page, URL_);
    expect((await tabState(page.tabId)).letThrough).toBe(scope);
    expect((await getSettings()).allowedSites).toEqual(scope === 'always' ? [{ host: 'page.example', since: TODAY }] : []);
    await takeBack('page.example');
    expect((await tabState(page.tabId)).letThrough).toBeNull();
    expect((await getSettings()).allowedSites).toEqual([]);
  });

  it.each(['none', 'caution'] as const)('is refused where nothing was stopped (%s)', async (found) => {
    const page = await open(URL_);
    await onObserved(page, PAGES[found]);
    await expect(letStoppedThrough(page.tabId, 'visit', TODAY)).rejects.toThrow('nothing was stopped');
    await expect(letStoppedThrough(4711, 'visit', TODAY)).rejects.toThrow('nothing was stopped');
  });

  it('“always” that cannot be stored is told, and the page stays stopped', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const page = await open(URL_);
    await onObserved(page, PAGES.danger);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await expect(letStoppedThrough(page.tabId, 'always', TODAY)).rejects.toThrow('could not remember');
    expect(await readTab(page.tabId)).toMatchObject({ stopped: true });
  });
});
