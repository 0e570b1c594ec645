import { listText } from './delta.ts';
import { ALLOW, countOf, ENTRIES, type Lines, type ListText, lineEnd, lineStart } from './list-text.ts';
import type { Delta } from './schema.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const encoded = (text: string): Bytes => new TextEncoder().encode(text);
/** A line as it stands in the text: escaped as JSON has it, in quotes. */
const quoted = (line: string): Bytes => encoded(JSON.stringify(line));
const COMMA = 44;

/** Which of a line in its quotes and another comes first; 0 for the same. */
function compare(bytes: Uint8Array, from: number, to: number, other: Uint8Array): number {
  const length = Math.min(to - from, other.length);
  for (let i = 0; i < length; i++) {
    const differs = (bytes[from + i] ?? 0) - (other[i] ?? 0);
    // A quote ends a line, and what ends first comes first: "a" before "a!".
    if (differs !== 0) return i === to - from - 1 ? -1 : i === other.length - 1 ? 1 : differs;
  }
  return to - from - other.length;
}

interface Place {
  /** Index of the first line that does not come before. */
  readonly at: number;
  readonly isThere: boolean;
}

function placeOf(bytes: Uint8Array, lines: Lines, line: Uint8Array): Place {
  const against = (i: number): number => compare(bytes, lineStart(lines, i) - 1, lineEnd(lines, i) + 1, line);
  let [at, end] = [0, countOf(lines)];
  while (at < end) {
    const middle = (at + end) >>> 1;
    if (against(middle) < 0) at = middle + 1;
    else end = middle;
  }
  return { at, isThere: at < countOf(lines) && against(at) === 0 };
}

/** The pieces of which the new lines are made; null where the delta was made for other lines. */
function merged({ bytes }: ListText, lines: Lines, removed: readonly string[], added: readonly string[]): Bytes[] | null {
  const changes = [
    ...added.toSorted().map((line) => ({ line: quoted(line), isAdded: true })),
    ...removed.map((line) => ({ line: quoted(line), isAdded: false })),
  ].map((change) => ({ ...change, ...placeOf(bytes, lines, change.line) }));
  if (changes.some(({ isAdded, isThere }) => isAdded === isThere)) return null;
  const pieces: Bytes[] = [];
  let next = 0;
  const keepUpTo = (end: number): void => {
    if (end > next) pieces.push(bytes.subarray(lineStart(lines, next) - 1, lineEnd(lines, end - 1) + 1));
    next = end;
  };
  // The sort is stable: what is added before a line comes before that line is taken out.
  for (const { at, line, isAdded } of changes.toSorted((a, b) => a.at - b.at)) {
    keepUpTo(at);
    if (isAdded) pieces.push(line);
    else next = at + 1;
  }
  keepUpTo(countOf(lines));
  return pieces;
}

function joined(pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const comma = Uint8Array.of(COMMA);
const listed = (pieces: readonly Bytes[]): Bytes[] => pieces.flatMap((piece, i) => (i === 0 ? [piece] : [comma, piece]));

/**
 * The bytes of the list that `delta` makes of `base`; null where it was made for another one. Lines are copied, not read: of 100,000 a
 * few are looked at. Lines with quotes or backslashes, which no address holds, may end up out of order. Prove the outcome before use: a delta bears no signature of its own.
 */
export function applyDelta(base: ListText, delta: Delta): Bytes | null {
  if (delta.from !== base.head.serial) return null;
  const entries = merged(base, base.entries, delta.removed, delta.added);
  const allow = merged(base, base.allow, delta.allowRemoved, delta.allowAdded);
  if (!entries || !allow) return null;
  const frame = listText({ ...delta.list, entries: [], allow: [] });
  const opening = frame.indexOf(ENTRIES) + ENTRIES.length;
  return joined([
    encoded(frame.slice(0, opening)),
    ...listed(entries),
    encoded(ALLOW),
    ...listed(allow),
    encoded(frame.slice(opening + ALLOW.length)),
  ]);
}
