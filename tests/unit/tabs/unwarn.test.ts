import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, getSettings } from '../../../lib/settings/items.ts';
import { tabState, takeBack, unwarnTab } from '../../../lib/tabs/answer.ts';
import { onObserved } from '../../../lib/tabs/follow.ts';
import { allow, letThrough } from '../../../lib/tabs/let-through.ts';
import { readTab } from '../../../lib/tabs/state.ts';
import { PAGES } from './pages.ts';
import { addressOf, fakeBrowser, freshBrowser, icons, notices, open } from './worker.ts';

const TODAY = '2026-11-30';
const URL_ = 'https://page.example/a';
const WARNING = fakeBrowser.runtime.getURL('/warning.html');

beforeEach(freshBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A page on which the person said that they do not want to be warned there. */
async function unwarned(found: 'info' | 'caution') {
  const page = await open(URL_);
  await onObserved(page, PAGES[found]);
  await unwarnTab(page.tabId, TODAY);
  return page;
}

describe.each(['info', 'caution'] as const)('a site that is not to be warned on, found to be %s', (found) => {
  it('loses the notice that stands there at once', async () => {
    await unwarned(found);
    expect(notices()).toEqual([found, 'notice:hide']);
    expect((await getSettings()).allowedSites).toEqual([{ host: 'page.example', since: TODAY, upTo: 'caution' }]);
  });

  it('gets no other, and its level is told all the same', async () => {
    await unwarned(found);
    const next = await open('https://page.example/b');
    await onObserved(next, PAGES[found]);
    expect(notices()).toEqual([found, 'notice:hide']);
    expect(icons().at(-1)).toBe(found === 'info' ? 'note' : 'caution');
    expect(await tabState(next.tabId)).toMatchObject({ verdict: { level: found }, letThrough: 'unwarned' });
  });
});

it('is warned on again once that is taken back', async () => {
  const page = await unwarned('caution');
  await takeBack('page.example');
  await onObserved(page, PAGES.caution);
  expect(notices()).toEqual(['caution', 'notice:hide', 'caution again']);
  expect((await getSettings()).allowedSites).toEqual([]);
});

it('a page that is to be stopped is stopped all the same', async () => {
  const page = await unwarned('caution');
  await onObserved(page, PAGES.danger);
  expect([await addressOf(page.tabId), (await readTab(page.tabId))?.stopped]).toEqual([WARNING, true]);
});

describe('which hosts it is about', () => {
  it.each([
    ['page.example', 'page.example', 'unwarned'],
    ['page.example', 'www.page.example', 'unwarned'],
    ['www.page.example', 'page.example', 'unwarned'],
    ['page.example', 'shop.page.example', null],
    ['page.example', 'evilpage.example', null],
  ])('%s named: %s %s', async (named, host, expected) => {
    await changeSettings({ allowedSites: [{ host: named, since: TODAY, upTo: 'caution' }] });
    expect(await letThrough(host)).toBe(expected);
    await takeBack(host);
    expect((await getSettings()).allowedSites.length).toBe(expected ? 0 : 1);
  });

  it('what was let through further stays so', async () => {
    await allow('page.example', 'always', TODAY);
    await unwarned('caution');
    expect(await letThrough('page.example')).toBe('always');
  });
});

describe('is refused', () => {
  it('where a page was stopped or nothing is known', async () => {
    const page = await open(URL_);
    await onObserved(page, PAGES.danger);
    await expect(unwarnTab(page.tabId, TODAY)).rejects.toThrow('no page');
    await expect(unwarnTab(4711, TODAY)).rejects.toThrow('no page');
  });

  it('where it could not be stored: the notice stays', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await expect(unwarnTab(page.tabId, TODAY)).rejects.toThrow('could not remember');
    expect(notices()).toEqual(['caution']);
  });
});
