import { parseAllow, parseEntry, type Scope } from './entry.ts';
import { pieceOf } from './list-text.ts';
import { dayNumber, type ListedLevel, pack, REASONS_MOST } from './said.ts';

/** All of a line but its pattern: what is said of the place. */
export interface Tail {
  readonly scope: Scope;
  readonly level: ListedLevel;
  /** As said.ts packs it. */
  readonly bits: number;
}

/** Where an ending stands that was read before. */
interface Known {
  readonly from: number;
  readonly length: number;
  readonly tail: Tail | null;
}

/** Bytes read in one go: a list has four million of endings. */
const WORD = 4;

/** Numbers of 30 bits are no objects in memory, and found without being made one. */
const KEY = 0x3fff_ffff;

/** What an ending of a word or more is found by. Its last word overlaps the one before. */
function keyOf(words: DataView, from: number, to: number): number {
  let key = words.getInt32(to - WORD);
  for (let i = from; i < to - WORD; i += WORD) key = Math.imul(key ^ words.getInt32(i), 0x9e3779b1);
  return (key ^ (key >>> 15)) & KEY;
}

function isSame(words: DataView, { from, length }: Known, start: number, end: number): boolean {
  if (length !== end - start || words.getInt32(from + length - WORD) !== words.getInt32(end - WORD)) return false;
  for (let i = 0; i < length - WORD; i += WORD) if (words.getInt32(from + i) !== words.getInt32(start + i)) return false;
  return true;
}

/**
 * Reads what lines of a list say after their pattern. Lines differ in their pattern and hardly in what follows it, so that each different
 * ending is made text and parsed once.
 */
export function tailReader(bytes: Uint8Array) {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reasons: string[] = [];
  const numbers = new Map<string, number>();
  const tails = new Map<number, Known>();
  const numberOf = (reason: string): number => {
    const known = numbers.get(reason);
    if (known !== undefined || reasons.length === REASONS_MOST) return known ?? REASONS_MOST;
    numbers.set(reason, reasons.length);
    return reasons.push(reason) - 1;
  };
  const parse = (text: string): Tail | null => {
    const entry = parseEntry(`a.example${text}`) ?? parseEntry(`a.example/a${text}`);
    if (entry) {
      const { scope, level, reason, since } = entry;
      return { scope, level, bits: pack({ scope, level, reason: numberOf(reason), day: dayNumber(since) }) };
    }
    const allow = parseAllow(`a.example${text}`) ?? parseAllow(`a.example/a${text}`);
    return (
      allow && { scope: allow.scope, level: 'allow', bits: pack({ ...allow, level: 'allow', reason: 0, day: dayNumber(allow.since) }) }
    );
  };
  /** @param from where the space after the pattern stands */
  const read = (from: number, to: number): Tail | null => {
    // Too short for any: the shortest is " host 2026-11-20".
    if (to - from < WORD) return null;
    const key = keyOf(words, from, to);
    const known = tails.get(key);
    if (known && isSame(words, known, from, to)) return known.tail;
    const tail = parse(pieceOf(bytes, from, to));
    if (!known) tails.set(key, { from, length: to - from, tail });
    return tail;
  };
  return { reasons, read };
}
