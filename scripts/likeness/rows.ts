import type { Features } from '../../lib/signals/reading/features.ts';
import type { Row } from './logistic.ts';

/** What of a page the fit looks at. */
export interface Page {
  readonly set: string;
  readonly isTrap: boolean;
  readonly kinds: Features;
  readonly letters: ReadonlySet<number>;
}

/** Pages as rows of counts of kinds, and what takes a weight back to the page: the features' names and the largest (damped) count of each. */
export interface Kinds {
  readonly rows: Row[];
  readonly names: readonly string[];
  readonly largest: readonly number[];
}

/** Counts, damped and between 0 and 1, so that one penalty fits all. */
export function rowsOfKinds(pages: readonly Page[]): Kinds {
  const largest = new Map<string, number>();
  for (const { kinds } of pages) for (const [name, count] of kinds) largest.set(name, Math.max(largest.get(name) ?? 0, Math.log1p(count)));
  const names = [...largest.keys()].filter((name) => (largest.get(name) ?? 0) > 0).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = pages.map(({ set, isTrap, kinds }) => {
    const known = [...kinds].filter(([name]) => index.has(name));
    return {
      set,
      isTrap,
      features: known.map(([name]) => index.get(name) ?? 0),
      values: known.map(([name, count]) => Math.log1p(count) / (largest.get(name) ?? 1)),
    };
  });
  return { rows, names, largest: names.map((name) => largest.get(name) ?? 1) };
}

/** What makes a page no better by being on it. */
const BAD = [
  'askPay',
  'askCode',
  'askIdPhoto',
  'askPassword',
  'askRemote',
  'askCard',
  'offer',
  'contactVerb',
  'seek',
  'isolate',
  'vouch',
  'toMe',
];
const BAD_PAIR = new RegExp(`^p:(?:messenger|${BAD.join('|')})[+](?:${BAD.join('|')})$`, 'u');
const BAD_ALONE = new RegExp(`^(?:[ka]:|[ct]:(?:messenger|${BAD.join('|')})$)`, 'u');

/** Whether a feature is a sign of a trap by itself, so that more of it may not speak for the page. */
export const isBad = (name: string): boolean => BAD_ALONE.test(name) || BAD_PAIR.test(name);

/** Each group of letters alike, and a long page no more than a short one. */
export const rowsOfLetters = (pages: readonly Page[]): Row[] =>
  pages.map(({ set, isTrap, letters }) => ({
    set,
    isTrap,
    features: [...letters],
    values: new Array<number>(letters.size).fill(1 / Math.sqrt(letters.size)),
  }));
