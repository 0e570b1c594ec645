import likeness from '../../../data/likeness.json' with { type: 'json' };
import { type Features, featuresOf, passageFeatures, reaches, toldIn } from './features.ts';
import { letterGroups } from './letters.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.ts';
import { WIDE } from './wide.ts';

/**
 * How like the traps people wrote down the page is in all that it says together: for the many ways to say the same few things, of which
 * the rules hear only some. Two logistic regressions (Cox 1958), over the kinds of words in it and over its groups of letters, fitted by
 * scripts/likeness.ts on the pages of tests/pages; docs/detection.md has what they find on pages of writers they were not fitted on.
 */
const { bias, weights, letters, step, sure, surest } = likeness;
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));
let letterWeights: Int8Array | null = null;
/** Read when first asked for: most workers wake for a page that needs none. */
const ofLetters = (): Int8Array => (letterWeights ??= Int8Array.from(atob(letters), (c) => c.charCodeAt(0)));

/** Of a page that says less, too little is known: in letters, those of scripts without blanks counting twice. */
const LEAST_SAID = 300;

/** @returns log-odds that the page is a trap, given as many traps as honest pages; -Infinity where it says too little or wants nothing of anybody */
export function likenessOf(page: Omit<Reading, 'likeness'>): number {
  if (saidIn(page.passages) < LEAST_SAID) return Number.NEGATIVE_INFINITY;
  const features = featuresOf(page);
  return reaches(features) ? kindsScore(features) + lettersScore(page.passages) : Number.NEGATIVE_INFINITY;
}

const saidIn = (passages: readonly Passage[]): number =>
  toldIn(passages).reduce((sum, { text }) => sum + text.length * (WIDE.test(text) ? 2 : 1), 0);

/** Counts are damped: the tenth passage about documents says less than the second. */
function kindsScore(features: Features): number {
  let score = bias;
  for (const [name, count] of features) score += (WEIGHTS.get(name) ?? 0) * Math.log1p(count);
  return score;
}

function lettersScore(passages: readonly Passage[]): number {
  const groups = letterGroups(toldIn(passages));
  let score = 0;
  for (const group of groups) score += ofLetters()[group] ?? 0;
  return (score * step) / Math.sqrt(Math.max(1, groups.size));
}

/** From here on fewer than one honest page in a hundred is taken for a trap (the measure of the fit, in data/likeness.json). */
export const isSure = (score: number): boolean => score >= sure;
/** From here on it makes a stop beside one grave finding (the measure is in scripts/likeness.ts). */
export const isSurest = (score: number): boolean => score >= surest;

/** The passage that says most of it; the title where no other says anything of it. */
export function mostLike(passages: readonly Passage[]): Passage | null {
  let best: { readonly passage: Passage; readonly score: number } | null = null;
  for (const passage of toldIn(passages)) {
    const score = passageFeatures(passage).reduce((sum, name) => sum + (WEIGHTS.get(name) ?? 0), 0);
    if (passage.rank < 3 && score > (best?.score ?? 0)) best = { passage, score };
  }
  return best?.passage ?? passages.find((p) => p.rank === 3) ?? null;
}
