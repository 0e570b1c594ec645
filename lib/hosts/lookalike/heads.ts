import type { Table } from './tables.ts';

/** How the keys of a table begin: three units each, or all of a shorter one. */
interface Heads {
  readonly three: ReadonlySet<string>;
  readonly shorter: ReadonlySet<string>;
}

const LENGTH = 3;
const known = new WeakMap<Table<unknown>, Heads>();

function headsOf(table: Table<unknown>): Heads {
  const made = known.get(table);
  if (made) return made;
  const keys = [...table.keys()];
  const heads = {
    three: new Set(keys.filter((key) => key.length >= LENGTH).map((key) => key.slice(0, LENGTH))),
    shorter: new Set(keys.filter((key) => key.length < LENGTH)),
  };
  known.set(table, heads);
  return heads;
}

/** False where no key of the table stands at this place of the text: spares most places a look-up for every length. */
export function mayBegin(table: Table<unknown>, text: string, at: number): boolean {
  const { three, shorter } = headsOf(table);
  return three.has(text.slice(at, at + LENGTH)) || shorter.has(text.slice(at, at + 2)) || shorter.has(text.charAt(at));
}
