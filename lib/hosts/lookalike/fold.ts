/** What is read for single letters, by their code, and for pairs, by the codes of both. */
interface Likes {
  readonly letters: readonly (string | undefined)[];
  readonly pairs: ReadonlyMap<number, string>;
  /** Codes that pairs begin with: most letters need no look-up of pairs. */
  readonly heads: readonly boolean[];
}

type Spelled = Readonly<Record<string, string>>;
const CODES = 128;
const pairOf = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function likes(letters: Spelled, pairs: Spelled): Likes {
  return {
    letters: Array.from({ length: CODES }, (_, code) => letters[String.fromCharCode(code)]),
    heads: Array.from({ length: CODES }, (_, code) => Object.keys(pairs).some((pair) => pair.charCodeAt(0) === code)),
    pairs: new Map(Object.entries(pairs).map(([pair, like]) => [pairOf(pair, 0), like])),
  };
}

/** Digits read as letters; i and l are one letter here: ver1zon, te1ekom, l0086. */
const LETTER_OF: Spelled = { i: 'l', '1': 'l', '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't' };
const PAIRS: Spelled = { rn: 'm', vv: 'w' };

/** What small type, a bad screen or a hasty eye takes for the same, after what is above. */
const GLANCE_OF: Spelled = { '8': 'e', '6': '9', d: 'b', e: 'c', q: 'g', v: 'u', m: 'n', r: 'n' };
const GLANCE_PAIRS: Spelled = { cl: 'b', dl: 'b', lb: 'b', lh: 'h', lc: 'k', nn: 'n', rn: 'n', rr: 'n', vv: 'w' };

const FOLDED = likes(LETTER_OF, PAIRS);
const LETTERS = likes(LETTER_OF, {});
const GLANCED = likes(GLANCE_OF, GLANCE_PAIRS);
const GLANCED_LETTERS = likes(GLANCE_OF, {});

/**
 * A label with letters of other scripts as the Latin ones they pass for, marks stripped (UTS 39 skeleton).
 * @param label as people read it, not punycode
 * @param glyphs the index's table
 */
export function skeleton(label: string, glyphs: ReadonlyMap<string, string>): string {
  let out = '';
  for (const letter of label.normalize('NFD')) if (!/\p{M}/u.test(letter)) out += glyphs.get(letter) ?? letter;
  return out.normalize('NFC');
}

/** One form for labels that look the same in Latin letters and digits. Digits alone stay as they are. */
export const fold = (label: string): string => (isDigits(label) ? label : replaced(label, FOLDED));

/** Forms that labels share which look alike at a glance: once with pairs read as one letter, once letter by letter. */
export function glanceForms(label: string): readonly string[] {
  if (isDigits(label)) return [];
  const letters = replaced(label, LETTERS);
  const [pairs, single] = [replaced(letters, GLANCED), replaced(letters, GLANCED_LETTERS)];
  return pairs === single ? [pairs] : [pairs, single];
}

export const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** True where digits or pairs that pass for letters stand in a text that has none in the label: a disguise, not a slip of i and l. */
export function hidesLetters(text: string, label: string): boolean {
  return (/\d/.test(text) && !/\d/.test(label)) || (/rn|vv/.test(text) && !/rn|vv/.test(label));
}

function replaced(text: string, { letters, pairs, heads }: Likes): string {
  let out = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair = heads[code] ? pairs.get(pairOf(text, at)) : undefined;
    const like = pair ?? letters[code];
    if (like === undefined) continue;
    out += text.slice(copied, at) + like;
    if (pair !== undefined) at++;
    copied = at + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** "l0086" as the digits it is read as; null where it is all digits or all letters, or other letters stand in it. */
export function asDigits(token: string): string | null {
  if (!/^[0-9oilsbgqz]+$/.test(token) || !/\d/.test(token) || isDigits(token)) return null;
  return token.replace(/o/g, '0').replace(/[il]/g, '1').replace(/s/g, '5').replace(/b/g, '8').replace(/[gq]/g, '9').replace(/z/g, '2');
}
