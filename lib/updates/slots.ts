import { high, type Lanes, low } from './place-hash.ts';

/** Three numbers to a slot: both lanes of a place and what is said of it. 0 in `said` marks a free slot. */
const WIDTH = 3;
/** A quarter of the slots stays free, so that a look-up reads about two of them, however long the list. */
const ROOM = 4 / 3;

/** Empty slots for `count` places. */
export const emptySlots = (count: number): Uint32Array<ArrayBuffer> => new Uint32Array(WIDTH * Math.max(4, Math.ceil(count * ROOM)));

/** Whether bytes of this length are a table. */
export const isTable = (bytes: number): boolean => bytes > 0 && bytes % (WIDTH * Uint32Array.BYTES_PER_ELEMENT) === 0;

// The upper bits of the product choose the slot: any number of slots will do, not only powers of two.
const firstSlot = (high: number, slots: number): number => Math.floor((high / 0x1_0000_0000) * slots);

/** Writes what is said of a place; the same place may be written more than once. `said` must not be 0. */
export function putSlot(table: Uint32Array, lanes: Lanes, said: number): void {
  const slots = table.length / WIDTH;
  const one = high(lanes);
  let at = firstSlot(one, slots) * WIDTH;
  while (table[at + 2] !== 0) at = at + WIDTH === table.length ? 0 : at + WIDTH;
  table[at] = one;
  table[at + 1] = low(lanes);
  table[at + 2] = said;
}

/** Gives all that is said of a place to `each`. Never runs on: a damaged table without a free slot ends after one round. */
export function readSlots(table: Uint32Array, high: number, low: number, each: (said: number) => void): void {
  const slots = table.length / WIDTH;
  let at = firstSlot(high, slots) * WIDTH;
  for (let read = 0; read < slots; read++) {
    const said = table[at + 2] ?? 0;
    if (said === 0) return;
    if (table[at] === high && table[at + 1] === low) each(said);
    at = at + WIDTH >= table.length ? 0 : at + WIDTH;
  }
}

/** Whether anything is said of a place. Written out beside readSlots: it runs once for each label of each host of a new list. */
export function hasSlot(table: Uint32Array, high: number, low: number): boolean {
  const slots = table.length / WIDTH;
  let at = firstSlot(high, slots) * WIDTH;
  for (let read = 0; read < slots && table[at + 2] !== 0; read++) {
    if (table[at] === high && table[at + 1] === low) return true;
    at = at + WIDTH >= table.length ? 0 : at + WIDTH;
  }
  return false;
}
