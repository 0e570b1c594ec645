import { listText } from './delta.ts';
import { ALLOW, ENTRIES, frameOf, type Section } from './list-frame.ts';
import type { Delta } from './schema.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const encoded = (text: string): Bytes => new TextEncoder().encode(text);
/** A line as it stands in the text: escaped as JSON has it, in quotes. */
const quoted = (line: string): Bytes => encoded(JSON.stringify(line));
const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;

/** Whether what stands at `at` is escaped: an odd number of backslashes before it. */
function isEscaped(bytes: Uint8Array, at: number): boolean {
  let start = at;
  while (bytes[start - 1] === BACKSLASH) start--;
  return (at - start) % 2 === 1;
}

/** Which of the line that begins at `at` and another, both in quotes, comes first; 0 for the same. */
function compare(bytes: Uint8Array, at: number, other: Uint8Array): number {
  for (let i = 0; i < other.length; i++) {
    const code = bytes[at + i] ?? 0;
    const differs = code - (other[i] ?? 0);
    if (differs === 0) continue;
    // A quote ends a line, and what ends first comes first: "a" before "a!".
    if (i === other.length - 1) return 1;
    return code === QUOTE && !isEscaped(other, i) ? -1 : differs;
  }
  return 0;
}

/**
 * Whether the quote at `at` opens a line. Between two lines stands a quote, a comma and a quote, but so does a line that is a comma alone:
 * of a row of those the first quote closes a line, but for the one that opens the section.
 */
function isOpening(bytes: Uint8Array, { from }: Section, at: number): boolean {
  let first = at;
  while (first - 2 >= from && bytes[first - 1] === COMMA && bytes[first - 2] === QUOTE && !isEscaped(bytes, first - 2)) first -= 2;
  return ((at - first) / 2) % 2 === (first === from ? 0 : 1);
}

/** Where the line begins that `at` lies in, or after. */
function startOf(bytes: Uint8Array, section: Section, at: number): number {
  for (let start = at; start > section.from; start--) if (bytes[start] === QUOTE && isOpening(bytes, section, start)) return start;
  return section.from;
}

/** Where the line that begins at `start` ends: behind its closing quote. */
function endOf(bytes: Uint8Array, { to }: Section, start: number): number {
  let at = start + 1;
  while (at < to && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return Math.min(at + 1, to);
}

interface Place {
  /** Where the first line begins that does not come before; the section's end where all do. */
  readonly at: number;
  readonly isThere: boolean;
}

function placeOf(bytes: Uint8Array, section: Section, line: Uint8Array): Place {
  let [from, to] = [section.from, section.to];
  while (from < to) {
    const middle = startOf(bytes, section, (from + to) >>> 1);
    // The next line begins behind a comma. Bytes that are none of a list's may not keep it here.
    if (compare(bytes, middle, line) < 0) from = Math.min(Math.max(from, endOf(bytes, section, middle)) + 1, section.to);
    else to = middle;
  }
  return { at: from, isThere: from < section.to && compare(bytes, from, line) === 0 };
}

/** The pieces of which the new lines are made; null where the delta was made for other lines. */
function merged(bytes: Bytes, section: Section, removed: readonly string[], added: readonly string[]): Bytes[] | null {
  const changes = [
    ...added.toSorted().map((line) => ({ line: quoted(line), isAdded: true })),
    ...removed.map((line) => ({ line: quoted(line), isAdded: false })),
  ].map((change) => ({ ...change, ...placeOf(bytes, section, change.line) }));
  if (changes.some(({ isAdded, isThere }) => isAdded === isThere)) return null;
  const pieces: Bytes[] = [];
  let next = section.from;
  const keepUpTo = (at: number): void => {
    // Without the comma between; behind the last line there is none.
    if (at > next) pieces.push(bytes.subarray(next, at === section.to ? at : at - 1));
    next = at;
  };
  // The sort is stable: what is added before a line comes before that line is taken out.
  for (const { at, line, isAdded } of changes.toSorted((a, b) => a.at - b.at)) {
    keepUpTo(at);
    if (isAdded) pieces.push(line);
    else next = at + line.length + 1;
  }
  keepUpTo(section.to);
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
 * The bytes of the list that `delta` makes of those of its base; null where it was made for another one. Lines are copied, not read: of
 * 100,000 a few are looked at. Lines with quotes or backslashes, which no address holds, may end up out of order. Prove the outcome before
 * use: a delta bears no signature of its own.
 */
export function applyDelta(base: Bytes, delta: Delta): Bytes | null {
  const found = frameOf(base);
  if (!found || delta.from !== found.serial) return null;
  const entries = merged(base, found.entries, delta.removed, delta.added);
  const allow = merged(base, found.allow, delta.allowRemoved, delta.allowAdded);
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
