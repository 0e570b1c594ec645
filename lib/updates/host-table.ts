import { fresh, highOf, type Lanes, lowOf, readHost } from './place-hash.ts';
import { emptySlots, hasSlot, putSlot } from './slots.ts';

/**
 * A few thousand hosts, which a list is asked for with each label of each of its own: nearly always for what is not there. One bit of the
 * sieve tells that, without the last mixing of bits; the slots are looked at where the bit is set.
 */
export interface HostTable {
  readonly slots: Uint32Array;
  readonly sieve: Uint32Array;
}

/** 2^17 bits are 16 kB, which a processor keeps at hand; of what is not among 3,000 hosts, 2 in 100 get through. */
const SIEVE_BITS = 17;
const WORD_BITS = 5;

/** Which bit stands for lanes: their upper bits are the mixed ones. */
const bitOf = (a: number, b: number): number => (a ^ b) >>> (32 - SIEVE_BITS);

/** The table of hosts in canonical form. */
export function hostTable(hosts: readonly string[]): HostTable {
  const slots = emptySlots(hosts.length);
  const sieve = new Uint32Array(1 << (SIEVE_BITS - WORD_BITS));
  for (const host of hosts) {
    const lanes = fresh();
    readHost(lanes, host, () => undefined);
    putSlot(slots, lanes, 1);
    const bit = bitOf(lanes.a, lanes.b);
    sieve[bit >>> WORD_BITS] = (sieve[bit >>> WORD_BITS] ?? 0) | (1 << bit);
  }
  return { slots, sieve };
}

/** Whether the host that both lanes have read is in the table. Lanes as numbers: see readHostBytes. */
export function hasHost({ slots, sieve }: HostTable, a: number, b: number): boolean {
  const bit = bitOf(a, b);
  return (((sieve[bit >>> WORD_BITS] ?? 0) >>> bit) & 1) === 1 && hasSlot(slots, highOf(a), lowOf(a, b));
}

/** Reads a whole host into `lanes` and says whether it, or a name it lies under, is in the table. */
export function readHostWithin(lanes: Lanes, host: string, table: HostTable): boolean {
  let within = false;
  readHost(lanes, host, () => {
    within ||= hasHost(table, lanes.a, lanes.b);
  });
  return within;
}
