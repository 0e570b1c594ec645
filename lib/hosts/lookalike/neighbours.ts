import { deletionCount, distanceFor, eachDeletion } from './deletions.ts';

/** A hash table in flat arrays: quicker to build than a Map of lists. */
interface Filed {
  /** Slot → entry + 1, 0 where empty. */
  readonly slots: Int32Array;
  /** Entry → key, label, and the next entry + 1 of the same slot. */
  readonly keys: Int32Array;
  readonly owners: Int32Array;
  readonly next: Int32Array;
}

/** Files every label under its deletion keys. */
function file(labels: readonly string[]): Filed {
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

/** Places of the labels that may be meant by a text with one letter wrong, or two: all within that distance, and others; in order. */
export type Neighbours = (text: string, most: number) => readonly number[];

/** Look-ups after which a table pays, which takes as long to make as some ten of them without it. A worker's life is mostly shorter. */
const TABLE_FROM = 24;

/** Makes the look-up of labels; it asks label by label at first, and a table later on. */
export function neighboursAmong(labels: readonly string[]): Neighbours {
  let asked = 0;
  let signs: Int32Array | null = null;
  let filed: Filed | null = null;
  return (text, most) => {
    signs ??= Int32Array.from(labels, lettersOf);
    const isNear = nearnessTo(text, most, labels, signs);
    if (asked++ < TABLE_FROM) return oneByOne(labels, isNear);
    filed ??= file(labels);
    return sharing(text, most, filed, isNear).sort((a, b) => a - b);
  };
}

/** A bit for each letter (digits share some letters' bits): a wrong letter changes two at most. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

type IsNear = (place: number) => boolean;

/** What length and letters alone tell: false where the label at a place is farther than `most`. */
function nearnessTo(text: string, most: number, labels: readonly string[], signs: Int32Array): IsNear {
  const own = lettersOf(text);
  return (place) => Math.abs((labels[place]?.length ?? 0) - text.length) <= most && bitsIn(own ^ (signs[place] ?? 0)) <= 2 * most;
}

function oneByOne({ length }: readonly string[], isNear: IsNear): readonly number[] {
  const found: number[] = [];
  for (let place = 0; place < length; place++) if (isNear(place)) found.push(place);
  return found;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Places of the near labels that share a deletion key with the text; of ten that share one, nine are told off by length or letters. */
function sharing(text: string, most: number, { slots, keys, owners, next }: Filed, isNear: IsNear): number[] {
  const found: number[] = [];
  eachDeletion(text, most, (key) => {
    for (let at = slots[key & (slots.length - 1)] ?? 0; at !== 0; at = next[at - 1] ?? 0) {
      const place = owners[at - 1] ?? 0;
      if (keys[at - 1] === key && isNear(place) && !found.includes(place)) found.push(place);
    }
  });
  return found;
}
