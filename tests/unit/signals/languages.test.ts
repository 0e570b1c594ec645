import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { collectSignals } from '../../../lib/signals/index.ts';
import { languagesRead } from '../../../lib/signals/reading/passages.ts';
import { indexOf, listsOf, wordsOf } from '../../../lib/words/words.ts';
import { COMPILED_WORDS, KNOWLEDGE } from './knowledge.ts';
import { type Case, observation } from './page.ts';

const files = readdirSync(new URL('pages/', import.meta.url));

/** The words as the worker has them: those of a few languages. */
function wordsIn(langs: readonly string[]): ReturnType<typeof wordsOf> {
  const words = wordsOf(indexOf(COMPILED_WORDS));
  for (const one of COMPILED_WORDS.languages.filter(({ lang }) => langs.includes(lang))) words.learn(one.lang, listsOf(one));
  return words;
}

it.each(files)('the languages told before a page is read are all that reading it takes: pages of %s', async (file) => {
  const { speaks, silent }: Case = await import(new URL(`pages/${file}`, import.meta.url).href);
  for (const page of [...Object.values(speaks), ...Object.values(silent)].map(observation)) {
    const words = wordsIn(languagesRead(page, KNOWLEDGE.words));
    expect(collectSignals(page, { ...KNOWLEDGE, words })).toEqual(collectSignals(page, KNOWLEDGE));
  }
});
