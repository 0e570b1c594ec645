import { hasSlot } from './slots.ts';

/**
 * 64 bits that stand for a place (a host, or a host and the beginning of a path), in two lanes of 32. A list of 100,000 places is
 * 100,000 strings of 60 bytes as text, and 12 bytes each so. The host is read from its end: one pass over it gives the bits of each of
 * its parents on the way, which is what a look-up wants. Nobody gains by a forged likeness of bits: it would have their own page stopped.
 */
export interface Lanes {
  a: number;
  b: number;
}

const DOT = 46;
const SLASH = 47;

export const fresh = (): Lanes => ({ a: 0x811c9dc5, b: 0x2545f491 });

// FNV-1a in one lane, a multiply and rotate in the other: what collides in one does not in the other.
const nextA = (a: number, code: number): number => Math.imul(a ^ code, 0x01000193);
function nextB(b: number, code: number): number {
  const product = Math.imul(b ^ code, 0x85ebca6b);
  return (product << 13) | (product >>> 19);
}

/** Reads one character. */
export function feed(lanes: Lanes, code: number): void {
  lanes.a = nextA(lanes.a, code);
  lanes.b = nextB(lanes.b, code);
}

/** The last mixing of one lane (MurmurHash3's finaliser, public domain), so that neighbours do not crowd the same slots. */
function settle(bits: number): number {
  let h = bits ^ (bits >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const highOf = (a: number): number => settle(a);
const lowOf = (a: number, b: number): number => settle(b ^ (a >>> 7));

export const high = ({ a }: Lanes): number => highOf(a);
export const low = ({ a, b }: Lanes): number => lowOf(a, b);

/**
 * Reads `host` from its end into `lanes`. `at` is called where a parent is complete, with the index at which it begins, shortest
 * parent first and the host itself last.
 */
export function readHost(lanes: Lanes, host: string, at: (start: number) => void): void {
  for (let i = host.length - 1; i >= 0; i--) {
    const code = host.charCodeAt(i);
    if (code === DOT) at(i + 1);
    feed(lanes, code);
  }
  at(0);
}

/**
 * Reads a whole host into `lanes` and says whether it, or a name it lies under, stands in `table`. The same as readHost with a look-up
 * in `at`, in a third of the time: a new list has 100,000 hosts, and calls through a function that changes are slow.
 */
export function readHostWithin(lanes: Lanes, host: string, table: Uint32Array): boolean {
  let within = false;
  for (let i = host.length - 1; i >= 0; i--) {
    const code = host.charCodeAt(i);
    if (code === DOT && !within) within = hasSlot(table, high(lanes), low(lanes));
    feed(lanes, code);
  }
  return within || hasSlot(table, high(lanes), low(lanes));
}

/**
 * The same for a host that stands in bytes. The lanes are numbers of its own on the way: written to an object at every byte, each would be
 * a number in memory, and a list has three million bytes of hosts.
 */
export function readBytesWithin(lanes: Lanes, bytes: Uint8Array, from: number, to: number, table: Uint32Array): boolean {
  let { a, b } = lanes;
  let within = false;
  for (let i = to - 1; i >= from; i--) {
    const code = bytes[i] ?? 0;
    if (code === DOT && !within) within = hasSlot(table, highOf(a), lowOf(a, b));
    a = nextA(a, code);
    b = nextB(b, code);
  }
  lanes.a = a;
  lanes.b = b;
  return within || hasSlot(table, highOf(a), lowOf(a, b));
}

/**
 * Goes on from a whole host into `path` (which begins with "/"). `at` is called at the end of each segment, and where the path ends;
 * "/a/" is "/a" and then "/a/".
 */
export function readPath(lanes: Lanes, path: string, at: () => void): void {
  feed(lanes, SLASH);
  for (let i = 1; i < path.length; i++) {
    const code = path.charCodeAt(i);
    if (code === SLASH) at();
    feed(lanes, code);
  }
  if (!path.endsWith('/')) at();
}
