import { rankOf, type Verdict } from '../verdict/types.ts';
import type { StoredTab } from './state.ts';

/** Just above `none`: a part that could not be judged may be anything, and what is known of another part may be worse. */
const UNJUDGED = rankOf('none') + 0.5;
const gravityOf = ({ level }: Verdict): number => (level === 'unknown' ? UNJUDGED : rankOf(level));

/** The graver of two verdicts, the first among equals. */
export const graver = (one: Verdict, other: Verdict): Verdict => (gravityOf(other) > gravityOf(one) ? other : one);

/** The gravest of the frames' verdicts speaks for the tab; among equals the page's own. Null for no part. */
export function worst(parts: StoredTab['parts']): Verdict | null {
  const all = Object.entries(parts).sort(([a], [b]) => Number(a) - Number(b));
  return all.reduce<Verdict | null>((most, [, verdict]) => (most ? graver(most, verdict) : verdict), null);
}
