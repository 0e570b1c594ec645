/** Digits read as letters; i and l are one letter here: ver1zon, te1ekom, l0086. */
const LETTER_OF: Readonly<Record<string, string>> = { i: 'l', '1': 'l', '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't' };
const PAIRS: Readonly<Record<string, string>> = { rn: 'm', vv: 'w' };

/** What small type, a bad screen or a hasty eye takes for the same, after what is above. */
const GLANCE_OF: Readonly<Record<string, string>> = { '8': 'e', '6': '9', d: 'b', e: 'c', q: 'g', v: 'u', m: 'n', r: 'n' };
const GLANCE_PAIRS: Readonly<Record<string, string>> = { cl: 'b', dl: 'b', lb: 'b', lh: 'h', lc: 'k', nn: 'n', rn: 'n', rr: 'n', vv: 'w' };

/** Letters that pairs begin with: most letters need no look-up of pairs. */
const PAIR_HEADS = 'rvcdln';

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
export const fold = (label: string): string => (isDigits(label) ? label : replaced(label, LETTER_OF, PAIRS));

/** Forms that labels share which look alike at a glance: once with pairs read as one letter, once letter by letter. */
export function glanceForms(label: string): readonly string[] {
  if (isDigits(label)) return [];
  const letters = replaced(label, LETTER_OF, {});
  return [replaced(letters, GLANCE_OF, GLANCE_PAIRS), replaced(letters, GLANCE_OF, {})];
}

export const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** True where digits or pairs that pass for letters stand in a text that has none in the label: a disguise, not a slip of i and l. */
export function hidesLetters(text: string, label: string): boolean {
  return (/\d/.test(text) && !/\d/.test(label)) || (/rn|vv/.test(text) && !/rn|vv/.test(label));
}

function replaced(text: string, letters: Readonly<Record<string, string>>, pairs: Readonly<Record<string, string>>): string {
  let out = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const pair = PAIR_HEADS.includes(letter) ? pairs[letter + text.charAt(at + 1)] : undefined;
    const like = pair ?? letters[letter];
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
