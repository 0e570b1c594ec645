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

interface Known {
  readonly from: number;
  readonly to: number;
  readonly tail: Tail | null;
}

function isSame(bytes: Uint8Array, { from, to }: Known, start: number, end: number): boolean {
  if (to - from !== end - start) return false;
  for (let i = 0; i < end - start; i++) if (bytes[from + i] !== bytes[start + i]) return false;
  return true;
}

/**
 * Reads what lines of a list say after their pattern. Lines differ in their pattern and hardly in what follows it, so that each different
 * ending is made text and parsed once.
 */
export function tailReader(bytes: Uint8Array) {
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
    let key = 0;
    for (let i = from; i < to; i++) key = (Math.imul(key, 31) + (bytes[i] ?? 0)) | 0;
    const known = tails.get(key);
    if (known && isSame(bytes, known, from, to)) return known.tail;
    const tail = parse(pieceOf(bytes, from, to));
    if (!known) tails.set(key, { from, to, tail });
    return tail;
  };
  return { reasons, read };
}
