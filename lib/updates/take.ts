import type { Place } from './entry.ts';
import type { Guard, Refusal } from './guarded.ts';
import { readHostBytes } from './host-bytes.ts';
import { hasHost } from './host-table.ts';
import { countOf, type Lines, type ListText, lineEnd, lineStart, pieceOf } from './list-text.ts';
import type { PackedList } from './listing.ts';
import { feed, fresh, type Lanes, restart } from './place-hash.ts';
import { LIST_LIMITS } from './schema.ts';
import { emptySlots, putSlot } from './slots.ts';
import { type StopSet, stopSet } from './stop-set.ts';
import { type Tail, tailReader } from './tails.ts';

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
  readonly stopped: StopSet;
  /** Hosts that the list allows, some of them below those. */
  readonly allowed: readonly string[];
  /** Where a script has to look at the page's address itself: doubtful hosts, and single pages. */
  readonly watched: readonly Place[];
}

const NAMED = 20;
const LINE_SHOWN = 120;
/** Lines between two pauses: some 10 ms. */
const AT_A_TIME = 16_384;
const SPACE = 32;
const SLASH = 47;
const DOT = 46;

/** What of a path may stand in an address that a browser shows, and so in a pattern: no space, quote, fragment, query, backslash. */
const isPathByte = (code: number): boolean => code > SPACE && code < 127 && code !== 34 && code !== 35 && code !== 63 && code !== 92;

/** Reads "/a/b" into lanes that have read the host; false where no pattern ends so. */
function readPathBytes(lanes: Lanes, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 2 || bytes[to - 1] === SLASH) return false;
  for (let i = from; i < to; i++) {
    const code = bytes[i] ?? 0;
    if (!isPathByte(code)) return false;
    feed(lanes, code);
  }
  return true;
}

/** Where a byte stands in a line, or the line's end. */
function upTo(bytes: Uint8Array, code: number, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== code) at++;
  return at;
}

/** Reads the pattern of an entry into lanes. @returns why the entry is left out, if it is */
function readPlace(lanes: Lanes, { bytes, guard }: Context, from: number, space: number, tail: Tail): Refusal | null {
  const { scope, level } = tail;
  const hostEnd = upTo(bytes, SLASH, from, space);
  if ((scope === 'page') !== hostEnd < space || space - from > LIST_LIMITS.pattern) return 'bad-line';
  const hit = readHostBytes(lanes, bytes, from, hostEnd, guard.owned);
  if (hit === null) return 'bad-line';
  // An allow entry may lie anywhere: it can take no host's good name.
  if (hit && level !== 'allow' && guard.isOfficial(pieceOf(bytes, from, space))) return 'official';
  if (scope === 'page') return readPathBytes(lanes, bytes, hostEnd, space) ? null : 'bad-line';
  if (level === 'allow') return null;
  if (hasHost(guard.shared, lanes.a, lanes.b)) return 'shared';
  if (scope === 'host') return null;
  if (hasHost(guard.parents, lanes.a, lanes.b)) return 'too-wide';
  // "co.uk" as a domain would be all of a country. The suffix list is slow: it is asked only for what ends with a country's two letters.
  return bytes[space - 3] === DOT && guard.isSuffix(pieceOf(bytes, from, space)) ? 'too-wide' : null;
}

interface Context {
  readonly bytes: Uint8Array;
  readonly guard: Guard;
}

function lineTaker({ bytes, entries, allow }: ListText, guard: Guard) {
  const table = emptySlots(countOf(entries) + countOf(allow));
  const { reasons, read } = tailReader(bytes);
  const context: Context = { bytes, guard };
  const lanes = fresh();
  const counts = { danger: 0, caution: 0, allow: 0 };
  const first: { line: string; why: Refusal }[] = [];
  const sorted = { allowed: [] as string[], watched: [] as Place[] };
  const stops = stopSet(bytes, entries);
  let dropped = 0;
  const drop = (from: number, to: number, why: Refusal): void => {
    if (++dropped <= NAMED) first.push({ line: new TextDecoder().decode(bytes.subarray(from, to)).slice(0, LINE_SHOWN), why });
  };
  const take = (lines: Lines, line: number): void => {
    const isAllow = lines === allow;
    const [from, to] = [lineStart(lines, line), lineEnd(lines, line)];
    const space = upTo(bytes, SPACE, from, to);
    const tail = space > from && space < to ? read(space, to) : null;
    restart(lanes);
    const why = tail && (tail.level === 'allow') === isAllow ? readPlace(lanes, context, from, space, tail) : 'bad-line';
    if (!tail || why) {
      drop(from, to, why ?? 'bad-line');
      return;
    }
    const { level, scope, bits } = tail;
    putSlot(table, lanes, bits);
    counts[level] += 1;
    if (level === 'danger' && scope !== 'page') stops.put(line, lanes);
    else if (!isAllow) sorted.watched.push({ pattern: pieceOf(bytes, from, space), scope });
    else if (scope !== 'page') sorted.allowed.push(pieceOf(bytes, from, space));
  };
  const taken = (): TakenList => ({
    packed: { table, reasons },
    dropped: { count: dropped, first },
    counts,
    stopped: stops.set(),
    ...sorted,
  });
  return { take, taken };
}

/**
 * Packs a list for look-up, and sorts out who has to act on it. A bad entry, or one that hits what must not be hit, is left out and
 * named; the rest counts.
 * @param pause called now and then; the worker may answer others meanwhile
 */
export async function takeList(text: ListText, guard: Guard, pause: () => Promise<void>): Promise<TakenList> {
  const { take, taken } = lineTaker(text, guard);
  for (const lines of [text.entries, text.allow])
    for (let line = 0; line < countOf(lines); line++) {
      if (line > 0 && line % AT_A_TIME === 0) await pause();
      take(lines, line);
    }
  return taken();
}
