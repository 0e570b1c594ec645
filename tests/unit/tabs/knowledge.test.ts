import '../settings/fake-browser.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadWords } from '../../../lib/words/words.ts';
import { compiledSmall } from '../directory/small.ts';
import { freshBrowser } from './worker.ts';

beforeEach(async () => {
  vi.resetModules();
  await freshBrowser();
});
afterEach(() => vi.unstubAllGlobals());

it('is loaded once in a worker’s life, from the package', async () => {
  const { loadKnowledge } = await import('../../../lib/tabs/knowledge.ts');
  const fetched = vi.spyOn(globalThis, 'fetch');
  const [one, other] = await Promise.all([loadKnowledge(), loadKnowledge()]);
  expect(other).toBe(one);
  expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([expect.stringMatching('^chrome-extension://[^/]+/directory.json$')]);
  expect(one.directory.version).toBe('2026-11-20-small');
  expect(one.listed('https://page.example/')).toBeNull();
});

it('that could not be loaded is tried again', async () => {
  const { loadKnowledge } = await import('../../../lib/tabs/knowledge.ts');
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new Error('gone'));
  await expect(loadKnowledge()).rejects.toThrow('gone');
  await expect(loadKnowledge()).resolves.toHaveProperty('directory');
});

it('is not at hand when a load ends that a new list has overtaken', async () => {
  const { hasKnowledge, loadKnowledge, renewKnowledge } = await import('../../../lib/tabs/knowledge.ts');
  const overtaken = loadKnowledge();
  renewKnowledge();
  await overtaken;
  expect(hasKnowledge()).toBe(false);
  await loadKnowledge();
  expect(hasKnowledge()).toBe(true);
});

it('is all that judging needs beside the page and the person’s country', async () => {
  const { knowledgeOf } = await import('../../../lib/tabs/knowledge-of.ts');
  const { directory, hosting, lookalike, words } = knowledgeOf(compiledSmall(), loadWords({ languages: [], messengers: [] }));
  expect(directory.ownerOf('www.green.example')?.id).toBe('cn-green-mobile');
  expect(hosting('a.host.example')?.name).toBe('Host');
  expect(lookalike('page.example')).toBeNull();
  expect(words.lexicon('en')).toBeNull();
});
