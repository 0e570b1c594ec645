import '../settings/fake-browser.ts';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser } from './worker.ts';

beforeEach(async () => {
  vi.resetModules();
  await freshBrowser();
});
afterEach(() => vi.unstubAllGlobals());

const begin = () => import('../../../lib/tabs/words.ts');
/** Languages whose files were asked for. */
const askedIn = (fetched: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }): (string | undefined)[] =>
  fetched.mock.calls.map(([url]) => /\/words\/(.+)\.json$/.exec(String(url))?.[1]);

it('of every language of the index stand in a file of the package', async () => {
  const { WORDS } = await begin();
  const files = readdirSync(new URL('../../../generated/words/', import.meta.url)).filter((name) => name !== 'index.json');
  expect(files.toSorted()).toEqual([...WORDS.scripts.keys()].map((lang) => `${lang}.json`).toSorted());
});

it('are read once in a worker’s life, all that are asked for at once', async () => {
  const { learnLanguages, WORDS } = await begin();
  const fetched = vi.spyOn(globalThis, 'fetch');
  expect(WORDS.has('en')).toBe(false);
  const both = Promise.all([learnLanguages(['en', 'zh-Hans']), learnLanguages(['zh-Hans', 'de'])]);
  expect(askedIn(fetched)).toEqual(['en', 'zh-Hans', 'de']);
  await both;
  await learnLanguages(['de', 'en']);
  expect(askedIn(fetched)).toHaveLength(3);
  expect(WORDS.lexicon('zh-Hans')?.terms.size).toBeGreaterThan(100);
});

it('that cannot be read are a failure, and are tried again at the next call', async () => {
  const { learnLanguages, WORDS } = await begin();
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new Error('gone'));
  await expect(learnLanguages(['ru', 'en'])).rejects.toThrow('gone');
  expect(() => WORDS.lexicon('ru')).toThrow('ru');
  await learnLanguages(['ru']);
  expect(WORDS.has('ru')).toBe(true);
});

it.each([[[]], [[['never', '']]], [[['act', 'cancel']]]])('that are not all there are a failure: %j', async (lists) => {
  const { learnLanguages, WORDS } = await begin();
  vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(Response.json(lists));
  await expect(learnLanguages(['en'])).rejects.toThrow('damaged');
  expect(WORDS.has('en')).toBe(false);
});

describe('the next page is likely to be', () => {
  it.each([
    [
      ['zh-CN', 'zh'],
      ['en', 'zh-Hans', 'zh-Hant'],
    ],
    [
      ['pt-BR', 'en-GB'],
      ['en', 'pt'],
    ],
    [['sv'], ['en']],
    [[], ['en']],
  ])('of a person who reads %j, in %j', async (languages, expected) => {
    vi.stubGlobal('navigator', { languages });
    const { likelyLanguages } = await begin();
    expect(likelyLanguages()).toEqual(expected);
  });
});
