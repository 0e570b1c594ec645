import { ALLOW, ENTRIES, find, HEAD_MOST, isAt } from './list-frame.ts';
import { LIST_LIMITS, type List, listSchema } from './schema.ts';

/** Where lines begin in the bytes of a list, behind their quote; and, as if there were one more, where that one would. */
export type Lines = Uint32Array;
/** From the end of a line to the begin of the next: ‘","’. */
const BETWEEN = 3;

export const countOf = (lines: Lines): number => lines.length - 1;
export const lineStart = (lines: Lines, i: number): number => lines[i] ?? 0;
/** Where the closing quote stands. */
export const lineEnd = (lines: Lines, i: number): number => (lines[i + 1] ?? 0) - BETWEEN;

/**
 * A list as it came. Its lines stay bytes: as 100,000 strings they would cost 20 MB and most of an update's time, and hardly one of them
 * is ever looked at as text.
 */
export interface ListText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** All but its lines. */
  readonly head: List;
  readonly entries: Lines;
  readonly allow: Lines;
}

const PIECE_MOST = 1024;
const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const CLOSE = 93;
/** Four of each. */
const QUOTES = 0x22222222;
const BACKSLASHES = 0x5c5c5c5c;

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

interface Span {
  readonly lines: Lines;
  /** Where the closing bracket stands. */
  readonly end: number;
}

const WORD = 4;
/** Whether one of four bytes is zero (Hacker's Delight, 6-1). */
const hasZero = (word: number): boolean => ((word - 0x01010101) & ~word & 0x80808080) !== 0;

/** How far from `at` no word has a quote or a backslash: a list has six million bytes, and few of those. */
function plainFrom(words: DataView, at: number): number {
  let next = at;
  for (; next + WORD <= words.byteLength; next += WORD) {
    const word = words.getInt32(next);
    if (hasZero(word ^ QUOTES) || hasZero(word ^ BACKSLASHES)) break;
  }
  return next;
}

/** The lines of a JSON array of strings whose content begins at `from`; null for what is none, or has too many. */
function linesOf(bytes: Uint8Array, from: number, most: number): Span | null {
  if (bytes[from] === CLOSE) return { lines: new Uint32Array(1), end: from };
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Uint32Array(1 + Math.min(most, Math.ceil((bytes.length - from) / BETWEEN)));
  for (let [at, count] = [from, 0]; count < starts.length - 1 && bytes[at] === QUOTE; at++) {
    starts[count++] = ++at;
    at = plainFrom(words, at);
    while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    at++;
    if (bytes[at] === CLOSE) {
      starts[count++] = at - 1 + BETWEEN;
      return { lines: starts.subarray(0, count), end: at };
    }
    if (bytes[at] !== COMMA) return null;
  }
  return null;
}

function headOf(bytes: Uint8Array, entries: number, entriesEnd: number, allow: number, allowEnd: number): List | null {
  try {
    const text = textOf(bytes.subarray(0, entries)) + textOf(bytes.subarray(entriesEnd, allow)) + textOf(bytes.subarray(allowEnd));
    return listSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // neither UTF-8 nor JSON: the caller says that the form is bad
  }
}

/** Reads a list in the one form that listText writes; null for everything else. Lines are not looked into. */
export function readListText(bytes: Uint8Array<ArrayBuffer>): ListText | null {
  const opening = find(bytes, ENTRIES, 0, HEAD_MOST);
  const from = opening + ENTRIES.length;
  const entries = opening === -1 ? null : linesOf(bytes, from, LIST_LIMITS.entries);
  if (!entries || !isAt(bytes, entries.end, ALLOW)) return null;
  const allowFrom = entries.end + ALLOW.length;
  const allow = linesOf(bytes, allowFrom, LIST_LIMITS.allow);
  const head = allow && headOf(bytes, from, entries.end, allowFrom, allow.end);
  return head && { bytes, head, entries: entries.lines, allow: allow.lines };
}

/** A piece of a line as text, a character for a byte: its own copy, so that a name kept keeps no list with it. */
export const pieceOf = (bytes: Uint8Array, from: number, to: number): string =>
  Reflect.apply(String.fromCharCode, null, bytes.subarray(from, Math.min(to, from + PIECE_MOST)));
