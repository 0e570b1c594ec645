import '../settings/fake-browser.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeSettings } from '../../../lib/settings/items.ts';
import { homeOf } from '../../../lib/tabs/home.ts';
import { freshBrowser } from './worker.ts';

beforeEach(freshBrowser);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  ['as set, whatever the browser says', 'JP', ['zh-CN'], 'JP'],
  ['as guessed from the languages', null, ['zh-CN', 'en'], 'CN'],
  ['none where the directory has nothing that fits', null, ['sv-SE'], null],
])('the person’s country: %s', async (_what, country, languages, expected) => {
  vi.stubGlobal('navigator', { languages });
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...new Intl.DateTimeFormat().resolvedOptions(),
    timeZone: 'UTC',
  });
  await changeSettings({ country });
  expect(await homeOf()).toBe(expected);
});
