import type { Diagnostics } from 'recheck';
import { checkSync } from 'recheck';

/** Longest that one expression may be looked at; past it the answer is "unknown", which fails. */
const PATIENCE_MS = 60_000;
/** The search for attacks is a lottery of fixed numbers: the same expression gets the same answer every time. */
const SEED = 20_261_129;

/**
 * Whether matching can take time that grows faster than the text does, on any text: by automaton theory where that can be had, else
 * by a search for such a text.
 */
export function backtracks(source: string, flags: string): Diagnostics {
  return checkSync(source, flags, { timeout: PATIENCE_MS, randomSeed: SEED });
}

/** The text that the checker says is the worst, `length` units of it: the beginning once, then what repeats. */
export function worstText(found: Diagnostics, length: number): string {
  if (found.status !== 'vulnerable') return '';
  const { pumps, suffix } = found.attack;
  const each = Math.ceil(length / Math.max(1, pumps.length));
  const body = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / Math.max(1, pump.length)))).join('');
  return body.slice(0, length - suffix.length) + suffix;
}
