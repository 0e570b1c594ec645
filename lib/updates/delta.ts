import { type Delta, LIST_LIMITS, type List } from './schema.ts';

/** Plain code-unit order: the same in every browser and language. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one text of a list: fields in this order, lines sorted and each once. The signatures are over its UTF-8 bytes. */
export function listText(list: List): string {
  const { format, v, serial, issued, expires, corrections } = list;
  const entries = [...new Set(list.entries)].sort(byCodeUnit);
  const allow = [...new Set(list.allow)].sort(byCodeUnit);
  return `${JSON.stringify({ format, v, serial, issued, expires, entries, allow, corrections, silenced: [...list.silenced].sort(byCodeUnit) })}\n`;
}

const without = (lines: readonly string[], others: readonly string[]): string[] => {
  const gone = new Set(others);
  return lines.filter((line) => !gone.has(line));
};

/** What turns `from` into `to`. */
export function deltaOf(from: List, to: List): Delta {
  return {
    format: 'cancelguard-delta',
    v: 1,
    from: from.serial,
    list: { ...to, entries: [], allow: [] },
    removed: without(from.entries, to.entries),
    added: without(to.entries, from.entries),
    allowRemoved: without(from.allow, to.allow),
    allowAdded: without(to.allow, from.allow),
  };
}

/** Whether a delta is one that the extension takes; the list itself is there for what changes more. */
export const isShort = ({ removed, added, allowRemoved, allowAdded }: Delta): boolean =>
  [removed, added, allowRemoved, allowAdded].every(({ length }) => length <= LIST_LIMITS.deltaLines);
