import likeness from '../../../data/likeness.json' with { type: 'json' };
import { type Features, featuresOf, passageFeatures, toldIn } from './features.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.ts';
import { WIDE } from './wide.ts';

/**
 * How like the traps people wrote down the page is in all that it says together: for the many ways to say the same few things, of which
 * the rules hear only some. A logistic regression (Cox 1958) over the kinds of words in it, fitted by scripts/likeness.ts on the pages of
 * tests/pages; docs/detection.md has what it finds on pages of writers it was not fitted on.
 */
const { bias, weights, sure } = likeness;
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** Of a page that says less, too little is known: in letters, those of scripts without blanks counting twice. */
const LEAST_SAID = 300;

/** @returns log-odds that the page is a trap, given as many traps as honest pages; -Infinity where it says too little */
export const likenessOf = (page: Omit<Reading, 'likeness'>): number =>
  saidIn(page.passages) < LEAST_SAID ? Number.NEGATIVE_INFINITY : scoreOf(featuresOf(page));

const saidIn = (passages: readonly Passage[]): number =>
  toldIn(passages).reduce((sum, { text }) => sum + text.length * (WIDE.test(text) ? 2 : 1), 0);

/** Counts are damped: the tenth passage about documents says less than the second. */
export function scoreOf(features: Features): number {
  let score = bias;
  for (const [name, count] of features) score += (WEIGHTS.get(name) ?? 0) * Math.log1p(count);
  return score;
}

/** From here on at most about one honest page in a hundred is taken for a trap (the measure of the fit, in data/likeness.json). */
export const isSure = (score: number): boolean => score >= sure;

/** The passage that says most of it. */
export function mostLike(passages: readonly Passage[]): Passage | null {
  let best: { readonly passage: Passage; readonly score: number } | null = null;
  for (const passage of toldIn(passages)) {
    const score = passageFeatures(passage).reduce((sum, name) => sum + (WEIGHTS.get(name) ?? 0), 0);
    if (passage.rank < 3 && score > (best?.score ?? 0)) best = { passage, score };
  }
  return best?.passage ?? null;
}
