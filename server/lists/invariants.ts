import { parseEntry } from '../../lib/updates/entry.ts';
import { type Guarded, needsTwo } from '../cases/places.ts';
import type { Content } from './content.ts';
import { correctionText } from './corrections.ts';

/** `second`: another person has to agree. `never`: not published at all. */
export interface Objection {
  readonly weight: 'second' | 'never';
  readonly what: 'large-change' | 'allow-removed' | 'bad-line' | 'signal-silenced' | 'correction-added' | 'correction-removed';
  readonly detail: string;
}

/** A change within a day of more lines than this, and of more than this share, is looked at by a second person. */
export const LARGE = { lines: 50, share: 0.2 } as const;

/** Lines of `now` that were not there before. */
export const added = (now: readonly string[], before: readonly string[]): string[] => {
  const known = new Set(before);
  return now.filter((line) => !known.has(line));
};

/** Lines that list what no single person may list and that fewer than two agreed on. @param approvals how many agreed on a line's place */
export function unagreed(entries: readonly string[], knowledge: Guarded, approvals: (place: string) => number): string[] {
  return entries.filter((line) => {
    const place = parseEntry(line);
    return place !== null && approvals(`${place.pattern} ${place.scope}`) < 2 && needsTwo(place, knowledge);
  });
}

/** Lines of entries and of allowed places that differ between two lists. */
const differing = (one: Content, other: Content): number =>
  [[one.entries, other.entries] as const, [one.allow, other.allow] as const].reduce(
    (sum, [a, b]) => sum + added(a, b).length + added(b, a).length,
    0,
  );

/** Of the list before and that of a day ago, the one that the next differs more from. */
export const furthest = (next: Content, before: Content, past: Content): Content =>
  differing(next, past) > differing(next, before) ? past : before;

/**
 * What speaks against publishing `next` after `before`. Pure.
 * @param past what was published a day ago: in small steps nothing large is done either
 */
export function objections(next: Content, before: Content, past: Content): Objection[] {
  const bad = next.entries.filter((line) => !parseEntry(line));
  const from = furthest(next, before, past);
  const changed = differing(next, from);
  const removed = added(before.allow, next.allow);
  const large = changed > LARGE.lines && changed > from.entries.length * LARGE.share;
  const silenced = added(next.silenced, before.silenced);
  const [corrected, known] = [next, before].map(({ corrections }) => corrections.map(correctionText));
  return [
    ...bad.map((detail) => ({ weight: 'never', what: 'bad-line', detail }) as const),
    ...(large ? [{ weight: 'second', what: 'large-change', detail: String(changed) } as const] : []),
    ...removed.map((detail) => ({ weight: 'second', what: 'allow-removed', detail }) as const),
    ...silenced.map((detail) => ({ weight: 'second', what: 'signal-silenced', detail }) as const),
    ...added(corrected ?? [], known ?? []).map((detail) => ({ weight: 'second', what: 'correction-added', detail }) as const),
    ...added(known ?? [], corrected ?? []).map((detail) => ({ weight: 'second', what: 'correction-removed', detail }) as const),
  ];
}
