import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings } from '../../../lib/settings/items.ts';
import { onObserved } from '../../../lib/tabs/follow.ts';
import { noteShown, wasShown } from '../../../lib/tabs/seen.ts';
import { readTab } from '../../../lib/tabs/state.ts';
import { PAGES } from './pages.ts';
import { freshBrowser, injected, notices, open, spies } from './worker.ts';

beforeEach(freshBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const visit = async (url: string, found: keyof typeof PAGES) => {
  const page = await open(url);
  await onObserved(page, PAGES[found]);
  return page;
};

describe('a notice in the page', () => {
  it('is drawn by the script put into the page itself', async () => {
    const { tabId } = await visit('https://page.example/', 'caution');
    expect(injected()).toEqual([`/warn.js ${tabId}:page`]);
    const [to, message, options] = spies.sendMessage.mock.lastCall ?? [];
    expect([to, message?.type, options]).toEqual([tabId, 'notice:show', { frameId: 0 }]);
  });

  it('a note comes once a site; a banner every time, short from the second on; a graver one in full', async () => {
    await visit('https://page.example/a', 'info');
    await visit('https://page.example/b', 'info');
    await visit('https://page.example/c', 'caution');
    await visit('https://page.example/d', 'caution');
    await visit('https://page.example/e', 'info');
    await visit('https://other.example/', 'info');
    expect(notices()).toEqual(['info', 'caution', 'caution again', 'info']);
  });

  it('the same one is not drawn again on the same page', async () => {
    const page = await visit('https://page.example/', 'caution');
    await onObserved(page, PAGES.caution);
    expect(notices()).toEqual(['caution']);
  });

  it('is taken away when the page no longer speaks of it', async () => {
    const page = await visit('https://page.example/', 'caution');
    await onObserved(page, PAGES.none);
    expect(notices()).toEqual(['caution', 'notice:hide']);
    await onObserved(page, PAGES.none);
    expect(notices()).toHaveLength(2);
  });

  it.each([
    ['quiet', 'info', []],
    ['quiet', 'caution', ['caution']],
    ['standard', 'info', ['info']],
  ] as const)('as the person set it: %s, %s', async (sensitivity, found, shown) => {
    await changeSettings({ sensitivity });
    await visit('https://page.example/', found);
    expect(notices()).toEqual([...shown]);
  });

  it('that could not be drawn is tried again at the next reading, and does not count as seen', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    spies.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    const page = await visit('https://page.example/', 'caution');
    expect([notices(), (await readTab(page.tabId))?.notice, await wasShown('page.example', 'caution')]).toEqual([[], null, false]);
    await onObserved(page, PAGES.caution);
    expect(notices()).toEqual(['caution']);
  });
});

describe('what a site had already', () => {
  it.each([
    ['caution', 'info', true],
    ['caution', 'caution', true],
    ['info', 'caution', false],
    ['info', 'danger', false],
  ] as const)('%s shown: %s was seen: %s', async (shown, asked, expected) => {
    await noteShown('page.example', shown);
    expect(await wasShown('page.example', asked)).toBe(expected);
    expect(await wasShown('other.example', asked)).toBe(false);
  });

  it('keeps the gravest', async () => {
    await noteShown('page.example', 'caution');
    await noteShown('page.example', 'info');
    expect(await wasShown('page.example', 'caution')).toBe(true);
  });
});
