/** Keys by row, and how far each row is set off to the right, in keys. */
const KEYBOARDS = [
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
] as const;
const OFFSETS = [0, 0.5, 0.75, 1.25] as const;
/** Keys whose middles are nearer than this, in keys, are beside each other. */
const NEAR = 1.3;

interface Key {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
}

function neighbours(rows: readonly string[], letter: string): string[] {
  const keys = rows.flatMap((row, y) => Array.from(row, (key, at): Key => ({ letter: key, x: at + (OFFSETS[y] ?? 0), y })));
  const own = keys.find((key) => key.letter === letter);
  return own ? keys.filter((key) => key !== own && Math.hypot(key.x - own.x, key.y - own.y) < NEAR).map((key) => key.letter) : [];
}

/** Keys beside a letter's on the keyboards of English, German and French. */
export const beside = (letter: string): string[] => [...new Set(KEYBOARDS.flatMap((rows) => neighbours(rows, letter)))];

/** The letter, digit or hyphen that one wrong bit makes of this one. */
export function bitflips(letter: string): string[] {
  const code = letter.charCodeAt(0);
  return [1, 2, 4, 8, 16, 32, 64].map((bit) => String.fromCharCode(code ^ bit)).filter((other) => /[a-z0-9-]/.test(other));
}

/** Letters and pairs that are drawn alike in Latin letters and digits. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  b: ['d', 'lb'],
  c: ['e'],
  d: ['b', 'cl'],
  e: ['c'],
  g: ['q'],
  h: ['lh'],
  i: ['1', 'l'],
  l: ['1', 'i'],
  m: ['n', 'nn', 'rn', 'rr'],
  n: ['m', 'r'],
  o: ['0'],
  q: ['g'],
  w: ['vv'],
  '0': ['o'],
  '1': ['l', 'i'],
  '3': ['8'],
  '6': ['9'],
  '8': ['3'],
  '9': ['6'],
  cl: ['d'],
  rn: ['m'],
  vv: ['w'],
};

/** Cyrillic letters that pass for Latin ones. */
export const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'ь',
  c: 'с',
  d: 'ԁ',
  e: 'е',
  g: 'ԍ',
  h: 'һ',
  i: 'і',
  j: 'ј',
  k: 'к',
  l: 'ӏ',
  m: 'м',
  o: 'о',
  p: 'р',
  q: 'ԛ',
  s: 'ѕ',
  t: 'т',
  v: 'ѵ',
  w: 'ԝ',
  x: 'х',
  y: 'у',
  '3': 'з',
};

/** Every letter that Unicode composes of this one and one mark: á, ǎ, ḁ. */
function marked(letter: string): string[] {
  const marks = Array.from({ length: 0x70 }, (_, at) => String.fromCodePoint(0x300 + at));
  return [...new Set(marks.map((mark) => (letter + mark).normalize('NFC')).filter((made) => made.length === 1))];
}

/** What passes for a letter or a pair of letters; nothing for what has no likeness. */
export const drawnLike = (text: string): readonly string[] => [
  ...(DRAWN[text] ?? []),
  ...(/^[a-z]$/.test(text) ? marked(text) : []),
  ...(CYRILLIC[text] ? [CYRILLIC[text]] : []),
];

/** Words that imitators set beside a name: not taken from data/lookalike-words.json, which is what is measured. */
export const WORDS: readonly string[] =
  'account access activate admin app auth bill billing business care center check cloud confirm connect contact customer deal email esim help home id info login mail member mobile my net new now official offer online pay payment plan portal promo recharge refund register safe secure security service services shop signin sim store support team topup unlock update user verify web'.split(
    ' ',
  );

/** Suffixes most used, and those most abused. */
export const OTHER_SUFFIXES: readonly string[] =
  'com net org info biz co io me app dev ai tv cc ws tk ml ga cf gq pw top xyz online site website shop store club vip live life world icu fun space tech cloud digital email support help services link click one pro mobi asia eu us uk ca au nz in cn hk tw jp kr sg my th vn ph id pk ae sa il tr ru ua by kz pl cz sk hu ro bg gr rs hr si at ch de nl be lu fr es pt it ie dk se no fi is ee lv lt br ar cl pe mx co.uk com.au com.br com.cn'.split(
    ' ',
  );
