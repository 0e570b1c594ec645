import type { Place } from './entry.ts';
import type { Guard, Refusal } from './guarded.ts';
import type { PackedList } from './listing.ts';
import { fresh, high, type Lanes, low, readPath } from './place-hash.ts';
import type { List } from './schema.ts';
import { emptySlots, putSlot } from './slots.ts';
import { lineReader } from './tails.ts';

/** Entries that were left out, for the options page: how many, and the first few by name. */
export interface Dropped {
  readonly count: number;
  readonly first: readonly { readonly line: string; readonly why: Refusal }[];
}

export interface TakenList {
  readonly packed: PackedList;
  readonly dropped: Dropped;
  readonly counts: { readonly danger: number; readonly caution: number; readonly allow: number };
  /** Hosts whose pages are stopped before they load; what lies below them is stopped with them. */
  readonly stopped: readonly string[];
  /** Hosts that the list allows, some of them below those. */
  readonly allowed: readonly string[];
  /** Where a script has to look at the page's address itself: doubtful hosts, and single pages. */
  readonly watched: readonly Place[];
}

const NAMED = 20;
const LINE_SHOWN = 120;

/** @param lanes those that have read the place's host */
function put(table: Uint32Array, lanes: Lanes, { pattern, scope }: Place, said: number): void {
  if (scope === 'page') readPath(lanes, pattern.slice(pattern.indexOf('/')), () => undefined);
  putSlot(table, high(lanes), low(lanes), said);
}

/**
 * Packs a list for look-up, and sorts out who has to act on it. A bad entry, or one that hits what must not be hit, is left out and
 * named; the rest counts.
 */
export function takeList(list: List, guard: Guard): TakenList {
  const table = emptySlots(list.entries.length + list.allow.length);
  const { reasons, read } = lineReader();
  const counts = { danger: 0, caution: 0, allow: 0 };
  const first: { line: string; why: Refusal }[] = [];
  const sorted = { stopped: [] as string[], allowed: [] as string[], watched: [] as Place[] };
  let dropped = 0;
  const take = (line: string, isAllow: boolean): void => {
    const found = read(line);
    const lanes = fresh();
    const place = found && { pattern: found.pattern, scope: found.tail.scope };
    const own = found && (found.tail.level === 'allow') === isAllow;
    const why = place && own ? guard.refuses(place, lanes, isAllow) : 'bad-line';
    if (!found || !place || why) {
      if (++dropped <= NAMED) first.push({ line: line.slice(0, LINE_SHOWN), why: why ?? 'bad-line' });
      return;
    }
    const { level, scope, bits } = found.tail;
    put(table, lanes, place, bits);
    counts[level] += 1;
    if (isAllow && scope !== 'page') sorted.allowed.push(place.pattern);
    else if (level === 'danger' && scope !== 'page') sorted.stopped.push(place.pattern);
    else if (!isAllow) sorted.watched.push(place);
  };
  for (const line of list.entries) take(line, false);
  for (const line of list.allow) take(line, true);
  return { packed: { table, reasons }, dropped: { count: dropped, first }, counts, ...sorted };
}
