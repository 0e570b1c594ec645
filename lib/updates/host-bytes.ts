import { canonicalHost } from '../hosts/host.ts';
import { pieceOf } from './list-text.ts';
import { type Lanes, readBytesWithin, readHostWithin } from './place-hash.ts';

/** What a byte may be in a label: 1 letter, 2 digit, 3 hyphen, 4 underscore; 0 nothing. */
const KIND = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[a-z]/.test(char) ? 1 : /\d/.test(char) ? 2 : char === '-' ? 3 : char === '_' ? 4 : 0;
});
const LETTER = 1;
const HYPHEN = 3;
const UNDERSCORE = 4;
const DOT = 46;
const LABEL_MOST = 63;

/** Whether a label may stand in a plain host name; one with "--" in third place (xn--) is for the browser to say. */
function isLabel(bytes: Uint8Array, from: number, to: number, isLast: boolean): boolean {
  const length = to - from;
  if (length < 1 || length > LABEL_MOST) return false;
  const first = KIND[bytes[from] ?? 0];
  if (first === HYPHEN || KIND[bytes[to - 1] ?? 0] === HYPHEN || (isLast && first !== LETTER)) return false;
  return !(length > 3 && KIND[bytes[from + 2] ?? 0] === HYPHEN && KIND[bytes[from + 3] ?? 0] === HYPHEN);
}

/** Whether bytes are a plain host name of two labels or more, which is in canonical form as it stands. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  let end = to;
  for (let i = to - 1; i >= from; i--) {
    const code = bytes[i] ?? 0;
    if (code === DOT) {
      if (!isLabel(bytes, i + 1, end, end === to)) return false;
      end = i;
      continue;
    }
    const kind = KIND[code];
    if (kind === 0 || (kind === UNDERSCORE && end === to)) return false;
  }
  return end < to && isLabel(bytes, from, end, false);
}

/**
 * Reads a host that stands in bytes into `lanes`, as readHostWithin does with text, and looks whether it is in canonical form: nearly all
 * are plain names, and for those it takes no string.
 * @returns whether it, or a name it lies under, stands in `table`; null where it is no canonical host with a dot
 */
export function readHostBytes(lanes: Lanes, bytes: Uint8Array, from: number, to: number, table: Uint32Array): boolean | null {
  if (!isPlain(bytes, from, to)) return readOdd(lanes, pieceOf(bytes, from, to), table);
  return readBytesWithin(lanes, bytes, from, to, table);
}

/** IP addresses, IDN and what is no host at all. */
function readOdd(lanes: Lanes, host: string, table: Uint32Array): boolean | null {
  return host.includes('.') && canonicalHost(host) === host ? readHostWithin(lanes, host, table) : null;
}
