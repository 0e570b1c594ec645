/** A table by its keys alone; a Map and a Set are ones. */
interface Keyed {
  keys(): Iterable<string>;
}

/**
 * One bit for each key's hash, and one for that of its first units: what has no bit is no key; what has one mostly is. Asking costs no text
 * cut out, takes as long for ten times the keys, and the bits are a few kilobytes.
 */
interface Filter {
  readonly heads: Uint32Array;
  readonly wholes: Uint32Array;
  readonly longest: number;
}

const HEAD = 3;
/** Bits for each key: one text in twelve or so that is no key has a bit all the same. */
const BITS = 12;
/** Twenty bits of hash: what is multiplied stays a small integer, which a worker that has just begun, not yet compiled, does quickest. */
const [FACTOR, MASK] = [753, 0xfffff];
const NONE: readonly number[] = [];

const known = new WeakMap<Keyed, Filter>();

function filterOf(table: Keyed): Filter {
  const made = known.get(table);
  if (made) return made;
  const filter = filterFor([...table.keys()]);
  known.set(table, filter);
  return filter;
}

function filterFor(keys: readonly string[]): Filter {
  const units = 2 ** Math.max(1, Math.ceil(Math.log2((keys.length * BITS) / 32)));
  const [heads, wholes] = [new Uint32Array(units), new Uint32Array(units)];
  let longest = 0;
  for (const key of keys) {
    let hash = 0;
    for (let at = 0; at < key.length; at++) {
      hash = ((hash ^ key.charCodeAt(at)) * FACTOR) & MASK;
      if (at === HEAD - 1) put(heads, hash);
    }
    put(wholes, hash);
    longest = Math.max(longest, key.length);
  }
  return { heads, wholes, longest };
}

/** The place of a hash's bit: multiplying mixes its high bits better than its low ones. */
const spread = (hash: number): number => hash ^ (hash >>> 10);

function put(bits: Uint32Array, hash: number): void {
  const at = spread(hash);
  const unit = (at >>> 5) & (bits.length - 1);
  bits[unit] = (bits[unit] ?? 0) | (1 << (at & 31));
}

function isIn(bits: Uint32Array, hash: number): boolean {
  const at = spread(hash);
  return ((bits[(at >>> 5) & (bits.length - 1)] ?? 0) & (1 << (at & 31))) !== 0;
}

/**
 * Where a key of the table may end that begins at this place of the text, the nearest first: all places where one does, and few others.
 * @param last no end is beyond it
 */
export function endsIn(table: Keyed, text: string, at: number, last = text.length): readonly number[] {
  const { heads, wholes, longest } = filterOf(table);
  const limit = Math.min(last, text.length, at + longest);
  let ends = NONE;
  let hash = 0;
  for (let end = at + 1; end <= limit; end++) {
    hash = ((hash ^ text.charCodeAt(end - 1)) * FACTOR) & MASK;
    if (isIn(wholes, hash)) ends = [...ends, end];
    if (end === at + HEAD && !isIn(heads, hash)) break;
  }
  return ends;
}
