/** Ways in which imitators change a name, each on its own: for measuring, not for finding. */
type Family = (label: string, suffix: string) => readonly string[];

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', s: 'ѕ' };
const MARKED: Readonly<Record<string, string>> = { a: 'áàâ', e: 'éèê', i: 'íìî', o: 'óòô', u: 'úùû', n: 'ñ', c: 'ç', z: 'ž' };
const DRAWN: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', m: 'rn', w: 'vv' };
const SWAPS = ['support', 'top', 'xyz', 'online', 'site', 'vip', 'club', 'info'];

const at = (label: string): number[] => [...label].map((_, i) => i);
const put = (label: string, i: number, text: string, drop = 1): string => label.slice(0, i) + text + label.slice(i + drop);
const each = (label: string, table: Readonly<Record<string, string>>): string[] =>
  at(label).flatMap((i) => [...(table[label.charAt(i)] ?? '')].map((letter) => put(label, i, letter)));

function beside(letter: string): string[] {
  const row = ROWS.find((keys) => keys.includes(letter)) ?? '';
  const place = row.indexOf(letter);
  return [row[place - 1], row[place + 1]].filter((key) => key !== undefined);
}

function flips(letter: string): string[] {
  const code = letter.charCodeAt(0);
  return [1, 2, 4, 8, 16, 32, 64].map((bit) => String.fromCharCode(code ^ bit)).filter((other) => /[a-z0-9]/.test(other));
}

/** Family → labels changed that way, without the suffix unless it is what changes. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  addition: (label, suffix) => LETTERS.map((letter) => `${label}${letter}.${suffix}`),
  bitsquat: (label, suffix) => at(label).flatMap((i) => flips(label.charAt(i)).map((letter) => `${put(label, i, letter)}.${suffix}`)),
  cyrillic: (label, suffix) => each(label, CYRILLIC).map((name) => `${name}.${suffix}`),
  marks: (label, suffix) => each(label, MARKED).map((name) => `${name}.${suffix}`),
  drawn: (label, suffix) =>
    at(label).flatMap((i) => (DRAWN[label.charAt(i)] ? [`${put(label, i, DRAWN[label.charAt(i)] ?? '')}.${suffix}`] : [])),
  hyphenation: (label, suffix) =>
    at(label)
      .slice(1)
      .map((i) => `${put(label, i, '-', 0)}.${suffix}`),
  insertion: (label, suffix) =>
    at(label)
      .slice(1)
      .flatMap((i) => beside(label.charAt(i)).map((key) => `${put(label, i, key, 0)}.${suffix}`)),
  omission: (label, suffix) => at(label).map((i) => `${put(label, i, '')}.${suffix}`),
  repetition: (label, suffix) => at(label).map((i) => `${put(label, i, label.charAt(i), 0)}.${suffix}`),
  replacement: (label, suffix) => at(label).flatMap((i) => beside(label.charAt(i)).map((key) => `${put(label, i, key)}.${suffix}`)),
  split: (label, suffix) =>
    at(label)
      .slice(1, -1)
      .map((i) => `${put(label, i, '.', 0)}.${suffix}`),
  transposition: (label, suffix) =>
    at(label)
      .slice(1)
      .map((i) => `${put(label, i - 1, label.charAt(i) + label.charAt(i - 1), 2)}.${suffix}`),
  'vowel-swap': (label, suffix) =>
    at(label).flatMap((i) => (/[aeiou]/.test(label.charAt(i)) ? [...'aeiou'].map((vowel) => `${put(label, i, vowel)}.${suffix}`) : [])),
  'tld-swap': (label, suffix) => SWAPS.filter((other) => other !== suffix).map((other) => `${label}.${other}`),
  embedded: (label, suffix) => [
    `${label}.${suffix}.example.com`,
    `www.${label}.${suffix}-login.net`,
    `my-${label}-${suffix.replaceAll('.', '-')}.net`,
  ],
  run: (label, suffix) => [`${label}${suffix.replaceAll('.', '')}.${suffix}`, `www${label}.${suffix}`, `www-${label}.${suffix}`],
  words: (label) =>
    ['cancel', 'sim-cancel', 'refund', 'support', 'account-closing', 'port-out'].flatMap((word) => [
      `${label}-${word}.com`,
      `${word}-${label}.net`,
    ]),
};
