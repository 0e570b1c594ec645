import { mayBegin } from './heads.ts';
import type { Word } from './tables.ts';

type Words = ReadonlyMap<string, Word>;

const LONGEST_WORD = 18;
/** Shorter Latin words stand in too many others to be read out of the middle of a label. */
const SHORTEST_GLUED = 3;
const MOST_WORDS = 3;

/**
 * A text as words written together: "onlinesupport" as online, support.
 * @returns null where something is left over
 */
export function segment(text: string, words: Words, most = MOST_WORDS): readonly Word[] | null {
  const whole = words.get(text);
  if (whole) return [whole];
  if (most === 1 || !mayBegin(words, text, 0)) return null;
  const shortest = shortestIn(text);
  for (let end = Math.min(LONGEST_WORD, text.length - shortest); end >= shortest; end--) {
    const first = words.get(text.slice(0, end));
    const rest = first ? segment(text.slice(end), words, most - 1) : null;
    if (first && rest) return [first, ...rest];
  }
  return null;
}

/** Where a brand may begin in a label written together: at its start, after one or two words, after "my", "ww" or two letters before a number. */
export function startsAfterWords(text: string, words: Words): ReadonlyMap<number, readonly Word[]> {
  const starts = new Map<number, readonly Word[]>([[0, []]]);
  const two = /^my|^ww|^[a-z]{2}\d/.test(text) ? words.get(text.slice(0, 2)) : undefined;
  if (two) starts.set(2, [two]);
  const shortest = shortestIn(text);
  for (const [start, before] of starts) {
    if (before.length === MOST_WORDS - 1 || !mayBegin(words, text, start)) continue;
    for (let end = start + shortest; end <= Math.min(start + LONGEST_WORD, text.length - 2); end++) {
      const word = words.get(text.slice(start, end));
      if (word && !starts.has(end)) starts.set(end, [...before, word]);
    }
  }
  return starts;
}

/** Of Han characters and other scripts one or two make a word. */
const shortestIn = (text: string): number => (/^[a-z0-9]+$/.test(text) ? SHORTEST_GLUED : 1);
