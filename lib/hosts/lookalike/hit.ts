import type { Lookalike, LookalikeKind } from '../types.ts';
import { homeFor } from './homes.ts';
import type { Home, Label } from './tables.ts';

/** One likeness found; the strongest is given out. */
export interface Hit {
  readonly home: Home;
  readonly kind: LookalikeKind;
  readonly weight: number;
}

/** A list of one hit; empty where the weight is 0 or the brand has no official domain. */
export function hit(
  label: Label,
  suffix: string,
  kind: LookalikeKind,
  weight: number | undefined,
  langs?: readonly string[],
): readonly Hit[] {
  const home = weight ? homeFor(label, suffix, langs) : null;
  return home && weight ? [{ home, kind, weight }] : [];
}

/** The strongest; of equally strong ones the first. */
export function strongest(hits: readonly Hit[]): Lookalike | null {
  let best: Hit | null = null;
  for (const one of hits) if (!best || one.weight > best.weight) best = one;
  return best && { of: best.home.id, domain: best.home.domain, kind: best.kind, weight: best.weight };
}
