import { HOST_MOST } from './host-bytes.ts';
import { countOf, type Lines, lineStart } from './list-text.ts';
import { high, type Lanes, low } from './place-hash.ts';

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
/** A host, and its space. */
const NAME_MOST = HOST_MOST + 1;
const NAMES_AT_ONCE = 512;

/**
 * Makes names of bytes text, many at once: for half of what each takes alone.
 * @param count names to come, or more
 * @param each is given every name that was put in, in order, by `flush` at the latest
 */
function nameReader(bytes: Uint8Array, count: number, each: (name: string, bucket: number) => void) {
  const atOnce = Math.min(count, NAMES_AT_ONCE);
  const names = new Uint8Array(atOnce * NAME_MOST);
  const buckets: number[] = [];
  let length = 0;
  const flush = (): void => {
    if (length === 0) return;
    const read = new TextDecoder().decode(names.subarray(0, length - 1)).split(' ');
    for (const [i, bucket] of buckets.entries()) each(read[i] ?? '', bucket);
    length = buckets.length = 0;
  };
  /** @param start where the name begins, which ends with a space */
  const put = (start: number, bucket: number): void => {
    if (length + NAME_MOST > names.length) flush();
    for (let [at, code] = [start, 0]; code !== SPACE; at++) {
      code = bytes[at] ?? SPACE;
      names[length++] = code;
    }
    if (buckets.push(bucket) === atOnce) flush();
  };
  return { put, flush };
}

/** The bucket of a host. @param low its lower lane (place-hash.ts) */
export const bucketOf = (low: number): number => Math.floor((low / 0x1_0000_0000) * BUCKETS);

/** An empty one, and the function that puts the host of a line into it. */
export function stopSet(bytes: Uint8Array, lines: Lines) {
  const prints = new Uint32Array(BUCKETS * WIDTH);
  const buckets = new Uint16Array(countOf(lines)).fill(NONE);
  let count = 0;
  /** @param lanes that have read the host */
  const put = (line: number, lanes: Lanes): void => {
    const [one, other] = [high(lanes), low(lanes)];
    const bucket = bucketOf(other);
    // Sums do not care in which order hosts come, and differ when one comes twice.
    prints[bucket * WIDTH] = (prints[bucket * WIDTH] ?? 0) + one;
    prints[bucket * WIDTH + 1] = (prints[bucket * WIDTH + 1] ?? 0) + Math.imul(other ^ (one >>> 15), 0x9e3779b1);
    buckets[line] = bucket;
    count++;
  };
  const hostsOf = (isWanted: (bucket: number) => boolean): ReadonlyMap<number, readonly string[]> => {
    const wanted = Array.from({ length: BUCKETS }, (_, bucket) => (isWanted(bucket) ? ([] as string[]) : null));
    const names = nameReader(bytes, count, (name, bucket) => wanted[bucket]?.push(name));
    for (let line = 0; line < buckets.length; line++) {
      const bucket = buckets[line] ?? NONE;
      if (wanted[bucket]) names.put(lineStart(lines, line), bucket);
    }
    names.flush();
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
