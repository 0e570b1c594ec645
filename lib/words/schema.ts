import { z } from 'zod';
import { CATEGORIES } from './categories.ts';

/** A term: words as people write them; "*" at an end leaves the word open there, "a ~ b" lets up to 24 characters stand between. */
const term = z
  .string()
  .min(1)
  .max(60)
  .refine((t) => t === t.trim(), 'has space at an end')
  .refine((t) => !/^\*?$|~\s*$|^\s*~/.test(t), 'has no words');

/**
 * A stem of the gate: a word may go on behind it, unless it ends in a full stop. In Latin letters a word begins with it, unless a star stands
 * before it. "[ab]" is either letter, "s?" may be left out.
 */
const stem = z
  .string()
  .min(2)
  .max(40)
  .regex(/^\*?[^*~]+$/);

/** One file in data/words: the words of one language, by what they say (data/words/README.md). */
export const wordsFile = z.strictObject({
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
  script: z.enum(['han', 'latin', 'kana', 'hangul', 'cyrillic', 'arabic', 'devanagari', 'thai']),
  /** What the script in every page looks for: a few stems that cover most pages about the topic, wide rather than narrow. */
  gate: z.strictObject({ act: z.array(stem), thing: z.array(stem), whole: z.array(stem), ask: z.array(stem) }),
  words: z.strictObject(Object.fromEntries(CATEGORIES.map((c) => [c, z.array(term).readonly()]))),
  /** Terms that were tried and misfired: kept, with the reason, so that nobody tries them again. */
  misfired: z.array(z.strictObject({ term: z.string(), category: z.enum(CATEGORIES), reason: z.string().min(10) })),
});
export type WordsFile = z.infer<typeof wordsFile>;

/** data/words/messengers.json: the names and addresses of each channel, in every language at once. */
export const messengersFile = z.record(
  z.string(),
  z.strictObject({
    /** Names that can mean nothing else. */
    strong: z.array(term),
    /** Names that count only with a handle behind them. */
    weak: z.array(term),
    hosts: z.array(z.string()),
    schemes: z.array(z.string()),
    /** Parts of addresses that share a page and reach nobody. */
    shares: z.array(z.string()),
    /** What the script in every page looks for near a line: a trap must say how its helper is reached. */
    gate: z.array(stem),
  }),
);
export type MessengersFile = z.infer<typeof messengersFile>;
