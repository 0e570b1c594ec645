import '../settings/fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shownIn } from '../../../lib/tabs/shown.ts';
import { fakeBrowser, freshBrowser, open } from './worker.ts';

const OWN = fakeBrowser.runtime.getURL('/warning.html');
beforeEach(freshBrowser);

/** The browser as one that keeps addresses of our own pages to itself. */
function keepsOwn(own: string | undefined): void {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ id, url: undefined }) as never);
  Reflect.set(fakeBrowser.runtime, 'getContexts', async () => (own === undefined ? [] : [{ documentUrl: own }]));
}

describe('what a tab shows', () => {
  it.each(['https://page.example/a?b', OWN])('as the browser says: %s', async (url) => {
    expect(await shownIn((await open(url)).tabId)).toBe(url);
  });

  it.each([
    ['our own page', OWN, OWN],
    ['a page that is kept from us', undefined, ''],
  ])('where the browser says nothing: %s', async (_what, own, shown) => {
    keepsOwn(own);
    expect(await shownIn(7)).toBe(shown);
    vi.restoreAllMocks();
    Reflect.deleteProperty(fakeBrowser.runtime, 'getContexts');
  });

  it('a tab that is gone shows nothing', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect(await shownIn(7)).toBe('');
  });
});
