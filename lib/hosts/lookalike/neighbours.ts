import { deletionCount, distanceFor, eachDeletion } from './deletions.ts';

/** A hash table in flat arrays: quicker to build than a Map of lists, and built at every start of the worker. */
export interface Neighbours {
  /** Slot → entry + 1, 0 where empty. */
  readonly slots: Int32Array;
  /** Entry → key, label, and the next entry + 1 of the same slot. */
  readonly keys: Int32Array;
  readonly owners: Int32Array;
  readonly next: Int32Array;
}

/** Files every label under its deletion keys. */
export function fileNeighbours(labels: readonly string[]): Neighbours {
  const size = labels.reduce((sum, { length }) => sum + deletionCount(length, distanceFor(length)), 0);
  const table = {
    slots: new Int32Array(2 ** Math.ceil(Math.log2(2 * size + 2))),
    keys: new Int32Array(size),
    owners: new Int32Array(size),
    next: new Int32Array(size),
  };
  let entry = 0;
  for (const [owner, label] of labels.entries())
    eachDeletion(label, distanceFor(label.length), (key) => {
      const slot = key & (table.slots.length - 1);
      table.keys[entry] = key;
      table.owners[entry] = owner;
      table.next[entry] = table.slots[slot] ?? 0;
      table.slots[slot] = ++entry;
    });
  return table;
}

/**
 * The labels that share a deletion key with the text: all within the distance and few others.
 * @param most 1, or 2 where labels two letters off are wanted too
 * @returns places in the list the table was made from
 */
export function neighboursOf(text: string, most: number, { slots, keys, owners, next }: Neighbours): ReadonlySet<number> {
  const found = new Set<number>();
  eachDeletion(text, most, (key) => {
    for (let at = slots[key & (slots.length - 1)] ?? 0; at !== 0; at = next[at - 1] ?? 0)
      if (keys[at - 1] === key) found.add(owners[at - 1] ?? 0);
  });
  return found;
}
