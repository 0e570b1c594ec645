import { endsIn } from './heads.ts';
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
  const ends = most === 1 ? [] : endsIn(words, text, 0, Math.min(LONGEST_WORD, text.length - 1));
  if (ends.length === 0) return null;
  const shortest = shortestIn(text);
  for (const end of ends.toReversed()) {
    const first = end < shortest || text.length - end < shortest ? undefined : words.get(text.slice(0, end));
    const rest = first ? segment(text.slice(end), words, most - 1) : null;
    if (first && rest) return [first, ...rest];
  }
  return null;
}

/** A place where a brand may begin, with the words before it. */
interface Start {
  readonly start: number;
  readonly before: readonly Word[];
}

/** Where a brand may begin in a label written together: at its start, after one or two words, after "my", "ww" or two letters before a number. */
export function startsAfterWords(text: string, words: Words): readonly Start[] {
  const starts: Start[] = [{ start: 0, before: [] }];
  const two = /^my|^ww|^[a-z]{2}\d/.test(text) ? words.get(text.slice(0, 2)) : undefined;
  if (two) starts.push({ start: 2, before: [two] });
  for (const from of starts)
    if (from.before.length < MOST_WORDS - 1)
      for (const next of startsAfter(text, from, words)) if (!starts.some(({ start }) => start === next.start)) starts.push(next);
  return starts;
}

/** After each word that begins at this place and leaves room for a brand, the shortest first. */
function startsAfter(text: string, { start, before }: Start, words: Words): readonly Start[] {
  const ends = endsIn(words, text, start, Math.min(start + LONGEST_WORD, text.length - 2));
  if (ends.length === 0) return [];
  const shortest = start + shortestIn(text);
  return ends.flatMap((end) => {
    const word = end < shortest ? undefined : words.get(text.slice(start, end));
    return word ? [{ start: end, before: [...before, word] }] : [];
  });
}

/** Of Han characters and other scripts one or two make a word. */
const shortestIn = (text: string): number => (/^[a-z0-9]+$/.test(text) ? SHORTEST_GLUED : 1);
