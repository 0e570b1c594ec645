import { countOf, type Lines, lineStart, pieceOf } from './list-text.ts';

/** Rules among which stopped hosts are spread. Every rule has an expression, and a browser takes 1,000 of those. */
export const BUCKETS = 900;
/** Two numbers to a bucket. */
const WIDTH = 2;

/** What stands for the hosts of each bucket: another host in it, another print. */
export type Prints = Uint32Array<ArrayBuffer>;

/** Hosts that the browser is to stop, in buckets, as bytes of the list that they stand in. */
export interface StopSet {
  readonly prints: Prints;
  readonly count: number;
  /** The hosts of some buckets. */
  hostsOf(isWanted: (bucket: number) => boolean): ReadonlyMap<number, readonly string[]>;
}

/** A line that stops no host. */
const NONE = 0xffff;
const SPACE = 32;

/** An empty one, and the function that puts the host of a line into it. */
export function stopSet(bytes: Uint8Array, lines: Lines) {
  const prints = new Uint32Array(BUCKETS * WIDTH);
  const buckets = new Uint16Array(countOf(lines)).fill(NONE);
  let count = 0;
  /** @param one @param other what stands for the host (place-hash.ts) */
  const put = (line: number, one: number, other: number): void => {
    const bucket = Math.floor((other / 0x1_0000_0000) * BUCKETS);
    // Sums do not care in which order hosts come, and differ when one comes twice.
    prints[bucket * WIDTH] = (prints[bucket * WIDTH] ?? 0) + one;
    prints[bucket * WIDTH + 1] = (prints[bucket * WIDTH + 1] ?? 0) + Math.imul(other ^ (one >>> 15), 0x9e3779b1);
    buckets[line] = bucket;
    count++;
  };
  const hostsOf = (isWanted: (bucket: number) => boolean): ReadonlyMap<number, readonly string[]> => {
    const wanted = Array.from({ length: BUCKETS }, (_, bucket) => (isWanted(bucket) ? ([] as string[]) : null));
    for (let line = 0; line < buckets.length; line++) {
      const start = lineStart(lines, line);
      wanted[buckets[line] ?? NONE]?.push(pieceOf(bytes, start, bytes.indexOf(SPACE, start)));
    }
    return new Map(wanted.flatMap((hosts, bucket) => (hosts && hosts.length > 0 ? [[bucket, hosts] as const] : [])));
  };
  const set = (): StopSet => ({ prints, count, hostsOf });
  return { put, set };
}

/** Buckets whose hosts are not those of `before`; all where that is not known. */
export function changedBuckets(now: Prints, before: Prints | null): readonly number[] {
  const all = Array.from({ length: BUCKETS }, (_, bucket) => bucket);
  if (before?.length !== now.length) return all;
  return all.filter((bucket) => now[bucket * WIDTH] !== before[bucket * WIDTH] || now[bucket * WIDTH + 1] !== before[bucket * WIDTH + 1]);
}
