/** Parameters of Bootstring for IDNA (RFC 3492, section 5). */
const [BASE, TMIN, TMAX, SKEW, DAMP, BIAS, FIRST] = [36, 1, 26, 38, 700, 72, 128];
const HIGHEST = 0x10ffff;

/**
 * A label as people read it: "xn--fiq228c" gives "中文".
 * @param label one label of a host in canonical form
 * @returns the label itself where it is no punycode or cannot be decoded
 */
export function decodeLabel(label: string): string {
  return label.startsWith('xn--') ? decode(label.slice(4)) || label : label;
}

function decode(text: string): string | null {
  const dash = text.lastIndexOf('-');
  const out = [...text.slice(0, Math.max(0, dash))];
  let [code, bias, index] = [FIRST, BIAS, 0];
  for (let at = dash + 1; at < text.length; index++) {
    const delta = readDelta(text, at, bias);
    if (delta === null) return null;
    bias = adapt(delta.value, out.length + 1, index === 0);
    index += delta.value;
    code += Math.floor(index / (out.length + 1));
    if (code > HIGHEST) return null;
    index %= out.length + 1;
    out.splice(index, 0, String.fromCodePoint(code));
    at = delta.next;
  }
  return out.join('');
}

/** One number of variable length (section 3.3); null where the text breaks off, has a strange digit or goes beyond all code points. */
function readDelta(text: string, start: number, bias: number): { readonly value: number; readonly next: number } | null {
  let [value, weight] = [0, 1];
  for (let at = start, k = BASE; at < text.length; at++, k += BASE) {
    const digit = digitOf(text.charCodeAt(at));
    value += digit * weight;
    if (digit < 0 || value > 0x7fffffff) return null;
    const threshold = Math.min(TMAX, Math.max(TMIN, k - bias));
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
  return null;
}

/** a–z are 0–25, 0–9 are 26–35. */
function digitOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  return unit >= 48 && unit <= 57 ? unit - 22 : -1;
}

function adapt(delta: number, size: number, first: boolean): number {
  let rest = Math.floor(first ? delta / DAMP : delta / 2);
  rest += Math.floor(rest / size);
  let k = 0;
  for (; rest > ((BASE - TMIN) * TMAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - TMIN));
  return k + Math.floor(((BASE - TMIN + 1) * rest) / (rest + SKEW));
}
