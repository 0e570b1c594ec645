/**
 * Text as it is compared: one form for the many ways of writing the same words.
 * NFKC (full-width, circled and mathematical letters), lower case, no accents ("résilier" is "resilier", as people type it), no
 * zero-width or bidi controls, white space folded,
 * no spaces or stray marks between Han characters, spaced-out letters joined ("T e l e g r a m", "微.信").
 */
export interface Folded {
  readonly text: string;
  /** For every UTF-16 unit of `text` the offset in the source it came from; one entry more for the end. */
  readonly map: Uint32Array;
}

const PLAIN_ASCII = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
/** Zero-width, bidi, soft hyphen, variation selectors, combining marks that only decorate (enclosing, strokes), Arabic tatweel and harakat. */
const DROPPED = /\p{Default_Ignorable_Code_Point}|\u0640|[\u064b-\u0652]|\u0670|[\u20d0-\u20f0]|[\u0335-\u0338]/u;
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u2800]/u;
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u;
/** Marks set between Han characters to break a word up; a hyphen or comma is ordinary there and stays. */
const STRAY = new Set(['.', '*', '_', '·', '•', '~', '^', '|', '+']);
/** Letters of other scripts that pass for Latin ones inside a Latin word (UTS 39 confusables, the common few). */
const CONFUSABLE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  ԁ: 'd',
  ɡ: 'g',
  ո: 'n',
  ɑ: 'a',
  ο: 'o',
  α: 'a',
  ε: 'e',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  χ: 'x',
  ı: 'i',
  ł: 'l',
};

const isLatin = (c: string | undefined): boolean => c !== undefined && c >= 'a' && c <= 'z';
const isAlnum = (c: string | undefined): boolean => isLatin(c) || (c !== undefined && c >= '0' && c <= '9');
const isHan = (c: string | undefined): boolean => c !== undefined && HAN.test(c);

/**
 * Folds text for comparison and keeps the way back to the source, so that evidence is quoted as it stood.
 * @param source any text; never throws, also on lone surrogates
 * @returns the folded text and the offsets it came from
 */
export function fold(source: string): Folded {
  if (PLAIN_ASCII.test(source)) return foldAscii(source);
  const chars: string[] = [];
  const at: number[] = [];
  spell(source, chars, at);
  if (JAMO.test(source)) composeHangul(chars, at);
  latiniseMixedWords(chars);
  return join(chars, at, source.length);
}

/** Folded text alone, where no evidence is to be quoted. */
export const foldText = (source: string): string => fold(source).text;

function foldAscii(source: string): Folded {
  const chars = [...source.toLowerCase()];
  return join(
    chars,
    chars.map((_, i) => i),
    source.length,
  );
}

/** Accents of Latin, Greek and Cyrillic letters. Vowel signs of other scripts are letters in their own right and stay. */
const ACCENTS = /[\u0300-\u036f]/gu;
/** Letters whose stroke or missing dot is no accent to Unicode, yet left out by people in a hurry; and signs that editors set for those people type. */
const STROKES: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ı: 'i', ø: 'o', ł: 'l', ß: 'ss', '’': "'", '‘': "'", '‐': '-' };
/** Where the digits of other scripts begin, and the filled and double circles that Unicode does not hold to be digits: "๐", "०", "٠", "❶", "⓿". */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0];
const CIRCLED_ONES = [0x24f5, 0x2776, 0x2780, 0x278a];
/** White letters in black circles and squares. */
const CIRCLED_LETTERS = [0x1f150, 0x1f170];
const known = new Map<string, string>();

/** A digit or letter as it is typed, for a sign that only draws it otherwise; the sign itself for all others. */
function typed(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x0660) return char;
  if (code === 0x24ff) return '0';
  const within = (starts: readonly number[], count: number): number => {
    const start = starts.find((s) => code >= s && code < s + count);
    return start === undefined ? -1 : code - start;
  };
  const [digit, circled, letter] = [within(ZEROS, 10), within(CIRCLED_ONES, 9), within(CIRCLED_LETTERS, 26)];
  return digit >= 0 ? String(digit) : circled >= 0 ? String(circled + 1) : letter >= 0 ? String.fromCharCode(97 + letter) : char;
}

/** A character as it is compared: '' for what only decorates. Remembered, since pages use few different ones. */
function plain(char: string): string {
  let found = known.get(char);
  if (found === undefined) {
    const spelled = typed(char).normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
    found = DROPPED.test(char) ? '' : [...spelled].map((c) => (DROPPED.test(c) ? '' : (STROKES[c] ?? c))).join('');
    if (known.size < 8192) known.set(char, found);
  }
  return found;
}

/** Half-width katakana write the voicing mark as a letter of its own: ﾃﾞ is one letter, デ. */
const VOICED = /[\uff9e\uff9f]/u;
const VOICED_UNITS = /[\uff66-\uff9d][\uff9e\uff9f]|[\s\S]/gu;

/** One entry per UTF-16 unit of the compatibility form, white space folded to single spaces. */
function spell(source: string, chars: string[], at: number[]): void {
  let offset = 0;
  for (const char of VOICED.test(source) ? (source.match(VOICED_UNITS) ?? []) : source) {
    const from = offset;
    offset += char.length;
    if (isHan(char) || isAlnum(char)) push(char, from);
    else if (SPACE.test(char)) pushSpace(from);
    else for (const c of plain(char)) pushUnits(c, from);
  }
  if (chars.at(-1) === ' ') {
    chars.pop();
    at.pop();
  }
  function push(c: string, from: number): void {
    chars.push(c);
    at.push(from);
  }
  function pushSpace(from: number): void {
    if (chars.length > 0 && chars.at(-1) !== ' ') push(' ', from);
  }
  function pushUnits(c: string, from: number): void {
    if (SPACE.test(c)) pushSpace(from);
    else for (let i = 0; i < c.length; i++) push(c.charAt(i), from);
  }
}

/** Hangul letters written one by one, as on a keyboard: "ㅋㅏ톡" is "카톡". */
const JAMO = /[\u3131-\u3163\u1100-\u1175]/u;
const HANGUL = { base: 0xac00, initial: 0x1100, vowel: 0x1161, vowels: 21, finals: 28 } as const;
/** Initial consonants by number, as final ones; 0 where a syllable cannot end in it. */
const FINAL_OF = [1, 2, 4, 7, 0, 8, 16, 17, 0, 19, 20, 21, 22, 0, 23, 24, 25, 26, 27];

const numberOf = (c: string | undefined, first: number, count: number): number => {
  const n = (c?.charCodeAt(0) ?? 0) - first;
  return n >= 0 && n < count ? n : -1;
};
const initialOf = (c: string | undefined): number => numberOf(c, HANGUL.initial, FINAL_OF.length);
const vowelOf = (c: string | undefined): number => numberOf(c, HANGUL.vowel, HANGUL.vowels);

/** Joins single Hangul letters to syllables: a consonant and a vowel, and a consonant behind them that begins no syllable of its own. */
function composeHangul(chars: string[], at: number[]): void {
  let kept = 0;
  for (let i = 0; i < chars.length; i++) {
    const [initial, vowel] = [initialOf(chars[i]), vowelOf(chars[i + 1])];
    const from = at[i] ?? 0;
    let char = chars[i] ?? '';
    if (initial >= 0 && vowel >= 0) {
      const last = vowelOf(chars[i + 3]) < 0 ? (FINAL_OF[initialOf(chars[i + 2])] ?? 0) : 0;
      char = String.fromCharCode(HANGUL.base + (initial * HANGUL.vowels + vowel) * HANGUL.finals + last);
      i += last > 0 ? 2 : 1;
    }
    chars[kept] = char;
    at[kept++] = from;
  }
  chars.length = kept;
  at.length = kept;
}

/** "Tеlegram" with a Cyrillic е: a word of mixed script with at least one Latin letter is read as Latin. */
function latiniseMixedWords(chars: string[]): void {
  let start = 0;
  while (start < chars.length) {
    let end = start;
    let latin = false;
    let strange = false;
    for (; end < chars.length && (isLatin(chars[end]) || CONFUSABLE[chars[end] ?? ''] !== undefined); end++) {
      if (isLatin(chars[end])) latin = true;
      else strange = true;
    }
    if (latin && strange) for (let i = start; i < end; i++) chars[i] = CONFUSABLE[chars[i] ?? ''] ?? chars[i] ?? '';
    start = Math.max(end, start + 1);
  }
}

/** Leaves out what only breaks words up, and builds text and map. */
function join(chars: readonly string[], at: readonly number[], end: number): Folded {
  const spaced = spacedOut(chars);
  let text = '';
  const map: number[] = [];
  for (let i = 0; i < chars.length; i++) {
    const c = chars[i] ?? '';
    if (spaced.has(i) || breaksHan(chars, i)) continue;
    text += c;
    map.push(at[i] ?? end);
  }
  map.push(end);
  return { text, map: Uint32Array.from(map) };
}

function breaksHan(chars: readonly string[], i: number): boolean {
  const c = chars[i] ?? '';
  if (c === ' ') return isHan(chars[i - 1]) && isHan(chars[i + 1]);
  return STRAY.has(c) && isHan(chars[i - 1]) && isHan(chars[i + 1]);
}

/** A letter of an alphabet, a digit or "_": what words and handles are spelled out in. */
const isSpelled = (c: string | undefined): boolean =>
  c !== undefined && (isAlnum(c) || c === '_' || /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(c));

/** Offsets of the separators in runs of four or more single letters with the same separator: "t e l e g r a m", "n a m e _ 7". */
function spacedOut(chars: readonly string[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (let i = 0; i + 6 < chars.length; i++) {
    const sep = chars[i + 1] ?? '';
    if (!isSpelled(chars[i]) || isSpelled(chars[i - 1]) || isSpelled(sep) || isHan(sep)) continue;
    let end = i;
    while (chars[end + 1] === sep && isSpelled(chars[end + 2]) && !isSpelled(chars[end + 3])) end += 2;
    // Digits alone are a number with spaces in it.
    if ((end - i) / 2 < 3 || !chars.slice(i, end + 1).some((c) => isSpelled(c) && !/[\d_]/.test(c))) continue;
    for (let k = i + 1; k < end; k += 2) out.add(k);
    i = end;
  }
  return out;
}

/**
 * The part of the source that a folded span came from.
 * @param start,end bounds in `folded.text`
 * @returns bounds in the source
 */
export function sourceSpan(folded: Folded, start: number, end: number): readonly [number, number] {
  const from = folded.map[start] ?? 0;
  const last = folded.map[end - 1] ?? from;
  const after = folded.map[end] ?? last + 1;
  return [from, Math.max(after, last + 1)];
}
