import { parseEntry } from '../../lib/updates/entry.ts';
import { type Guarded, needsTwo } from '../cases/places.ts';
import type { Content } from './content.ts';

/** `second`: another person has to agree. `never`: not published at all. */
export interface Objection {
  readonly weight: 'second' | 'never';
  readonly what: 'large-change' | 'allow-removed' | 'bad-line' | 'protected-host' | 'signal-silenced';
  readonly detail: string;
}

/** A change of more lines than this, and of more than this share, is looked at by a second person. */
const LARGE = { lines: 50, share: 0.2 } as const;

/** Lines of `now` that were not there before. */
export const added = (now: readonly string[], before: readonly string[]): string[] => {
  const known = new Set(before);
  return now.filter((line) => !known.has(line));
};

/** Whether a line lists what no single person may list. */
function isGuarded(line: string, knowledge: Guarded): boolean {
  const place = parseEntry(line);
  return place !== null && needsTwo(place, knowledge);
}

/**
 * What speaks against publishing `next` after `before`. Pure.
 * @param approvals how many people agreed on a line's listing; 0 for a line that no decision stands behind
 */
export function objections(next: Content, before: Content, knowledge: Guarded, approvals: (line: string) => number): Objection[] {
  const bad = next.entries.filter((line) => !parseEntry(line));
  const guarded = next.entries.filter((line) => isGuarded(line, knowledge) && approvals(line) < 2);
  const changed = added(next.entries, before.entries).length + added(before.entries, next.entries).length;
  const removed = added(before.allow, next.allow);
  const large = changed > LARGE.lines && changed > before.entries.length * LARGE.share;
  const silenced = added(next.silenced, before.silenced);
  return [
    ...bad.map((detail) => ({ weight: 'never', what: 'bad-line', detail }) as const),
    ...guarded.map((detail) => ({ weight: 'never', what: 'protected-host', detail }) as const),
    ...(large ? [{ weight: 'second', what: 'large-change', detail: String(changed) } as const] : []),
    ...removed.map((detail) => ({ weight: 'second', what: 'allow-removed', detail }) as const),
    ...silenced.map((detail) => ({ weight: 'second', what: 'signal-silenced', detail }) as const),
  ];
}
