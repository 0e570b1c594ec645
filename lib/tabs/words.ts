import index from '../../generated/words/index.json' with { type: 'json' };
import { wordsOf } from '../words/words.ts';
import { packagedLanguage } from './packaged.ts';

/** The worker's words: the index comes with its script, a language's own words when a page first needs them. */
export const WORDS = wordsOf(index);

const underway = new Map<string, Promise<void>>();

async function learn(lang: string): Promise<void> {
  try {
    WORDS.learn(lang, await packagedLanguage(lang));
  } finally {
    // What failed is tried again at the next call.
    underway.delete(lang);
  }
}

function ask(lang: string): Promise<void> {
  const asked = underway.get(lang) ?? learn(lang);
  underway.set(lang, asked);
  return asked;
}

/** Has the words of languages at hand. Rejects where one cannot be read. */
export async function learnLanguages(langs: readonly string[]): Promise<void> {
  await Promise.all(langs.filter((lang) => !WORDS.has(lang)).map(ask));
}

const base = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** Languages that the next page is likely to be in: English, which every page is read in, and the person's own. */
export function likelyLanguages(): string[] {
  const own = new Set(['en', ...navigator.languages].map(base));
  return [...WORDS.scripts.keys()].filter((lang) => own.has(base(lang)));
}
