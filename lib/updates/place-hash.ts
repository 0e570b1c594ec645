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

const START: Lanes = { a: 0x811c9dc5, b: 0x2545f491 };
export const fresh = (): Lanes => ({ ...START });

/** Makes lanes fresh again, where new ones for each of many lines would only have to be cleared away. */
export function restart(lanes: Lanes): void {
  lanes.a = START.a;
  lanes.b = START.b;
}

// FNV-1a in one lane, a multiply and rotate in the other: what collides in one does not in the other.
export const nextA = (a: number, code: number): number => Math.imul(a ^ code, 0x01000193);
export function nextB(b: number, code: number): number {
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

export const highOf = (a: number): number => settle(a);
export const lowOf = (a: number, b: number): number => settle(b ^ (a >>> 7));

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
