import { isPattern, parseAllow, parseEntry, type Scope } from './entry.ts';
import { dayNumber, type ListedLevel, pack, REASONS_MOST } from './said.ts';

/** All of a line but its pattern: what is said of the place. */
export interface Tail {
  readonly scope: Scope;
  readonly level: ListedLevel;
  /** As said.ts packs it. */
  readonly bits: number;
}

/**
 * Reads lines of a list. Lines differ in their pattern and hardly in what follows it, so that each different ending is parsed once:
 * 100,000 lines cost a third of what parseEntry on each of them does.
 */
export function lineReader() {
  const reasons: string[] = [];
  const numbers = new Map<string, number>();
  const tails = new Map<string, Tail | null>();
  const numberOf = (reason: string): number => {
    const known = numbers.get(reason);
    if (known !== undefined || reasons.length === REASONS_MOST) return known ?? REASONS_MOST;
    numbers.set(reason, reasons.length);
    return reasons.push(reason) - 1;
  };
  const tailOf = (text: string): Tail | null => {
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
  const read = (line: string): { readonly pattern: string; readonly tail: Tail } | null => {
    const space = line.indexOf(' ');
    const text = line.slice(space);
    let tail = tails.get(text);
    if (tail === undefined) {
      tail = space > 0 ? tailOf(text) : null;
      tails.set(text, tail);
    }
    const pattern = line.slice(0, space);
    return tail && isPattern(pattern, tail.scope) ? { pattern, tail } : null;
  };
  return { reasons, read };
}
