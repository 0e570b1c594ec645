import { canonicalHost } from '../hosts/host.ts';
import { type HostTable, hasHost, readHostWithin } from './host-table.ts';
import { pieceOf } from './list-text.ts';
import { type Lanes, nextA, nextB } from './place-hash.ts';

/** What a byte is in a host: up to 3 it may stand in any label. */
const LETTER = 1;
const DIGIT = 2;
const HYPHEN = 3;
const UNDERSCORE = 4;
const DOT = 5;
const NONE = 6;
const KIND = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return { '-': HYPHEN, _: UNDERSCORE, '.': DOT }[char] ?? NONE;
});
const LABEL_MOST = 63;
/** RFC 1035, 2.3.4, as it is written. */
export const HOST_MOST = 253;

/** Whether a label may stand in a plain host name; one with "--" in third place (xn--) is for the browser to say. */
function isLabel(bytes: Uint8Array, from: number, to: number, isLast: boolean): boolean {
  const length = to - from;
  if (length < 1 || length > LABEL_MOST) return false;
  const first = KIND[bytes[from] ?? 0];
  if (first === HYPHEN || KIND[bytes[to - 1] ?? 0] === HYPHEN || (isLast && first !== LETTER)) return false;
  return !(length > 3 && KIND[bytes[from + 2] ?? 0] === HYPHEN && KIND[bytes[from + 3] ?? 0] === HYPHEN);
}

/**
 * Reads a host that stands in bytes into `lanes`, as readHostWithin does with text, and looks whether it is in canonical form: nearly all
 * are plain names, and for those it takes no string. One pass from the end does both. The lanes are numbers of its own on the way: written
 * to an object at every byte, each would be a number in memory, and a list has three million bytes of hosts.
 * @returns whether it, or a name it lies under, stands in `table`; null where it is no canonical host with a dot
 */
export function readHostBytes(lanes: Lanes, bytes: Uint8Array, from: number, to: number, table: HostTable): boolean | null {
  if (to - from > HOST_MOST) return null;
  let [a, b] = [lanes.a | 0, lanes.b | 0];
  let within = false;
  let end = to;
  for (let i = to - 1; i >= from; i--) {
    const code = bytes[i] ?? 0;
    const kind = KIND[code] ?? NONE;
    if (kind === DOT) {
      if (!isLabel(bytes, i + 1, end, end === to)) return readOdd(lanes, pieceOf(bytes, from, to), table);
      within ||= hasHost(table, a, b);
      end = i;
    } else if (kind === NONE || (kind === UNDERSCORE && end === to)) return readOdd(lanes, pieceOf(bytes, from, to), table);
    a = nextA(a, code);
    b = nextB(b, code);
  }
  if (end === to || !isLabel(bytes, from, end, false)) return readOdd(lanes, pieceOf(bytes, from, to), table);
  lanes.a = a;
  lanes.b = b;
  return within || hasHost(table, a, b);
}

/** IP addresses, IDN and what is no host at all. */
function readOdd(lanes: Lanes, host: string, table: HostTable): boolean | null {
  return host.includes('.') && canonicalHost(host) === host ? readHostWithin(lanes, host, table) : null;
}
