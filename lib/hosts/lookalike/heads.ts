/** A table by its keys alone; a Map and a Set are ones. */
interface Keyed {
  keys(): Iterable<string>;
}

/**
 * One bit for each key's hash, and one for that of its first units: what has no bit is no key; what has one mostly is. Asking costs no text
 * cut out, the table takes a few kilobytes, and neither grows with the number of keys.
 */
interface Filter {
  readonly heads: Uint32Array;
  readonly wholes: Uint32Array;
  readonly longest: number;
}

const HEAD = 3;
/** Bits for each key: one text in twelve or so that is no key has a bit all the same. */
const BITS = 12;
/** FNV-1a, 32 bits. */
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];
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
    let hash: number = OFFSET;
    for (let at = 0; at < key.length; at++) {
      hash = Math.imul(hash ^ key.charCodeAt(at), PRIME);
      if (at === HEAD - 1) put(heads, hash);
    }
    put(wholes, hash);
    longest = Math.max(longest, key.length);
  }
  return { heads, wholes, longest };
}

/** The place of a hash's bit: FNV mixes its high bits better than its low ones. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

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
  let hash: number = OFFSET;
  for (let end = at + 1; end <= limit; end++) {
    hash = Math.imul(hash ^ text.charCodeAt(end - 1), PRIME);
    if (isIn(wholes, hash)) ends = [...ends, end];
    if (end === at + HEAD && !isIn(heads, hash)) break;
  }
  return ends;
}
