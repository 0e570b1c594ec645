import unhomoglyph from 'unhomoglyph';

/** Blocks with letters that browsers accept in host names and that resemble Latin ones: Latin extensions to Cherokee, Lisu, Coptic. */
const BLOCKS = [
  [0x00df, 0x058f],
  [0x05d0, 0x05ea],
  [0x06f0, 0x07ff],
  [0x0e00, 0x0e7f],
  [0x1000, 0x10ff],
  [0x13a0, 0x167f],
  [0x1d00, 0x1fff],
  [0x2c60, 0x2dff],
  [0xa4d0, 0xa4ff],
  [0xa640, 0xa7ff],
  [0xab30, 0xabbf],
] as const;

/** Letters that UTS 39 keeps apart and that are used in imitations all the same, by what they pass for. */
const MORE: Readonly<Record<string, string>> = {
  a: 'əᴀæ',
  b: 'ƅʙьвß',
  c: 'ƈ',
  d: 'ᴅð',
  e: 'ᴇɛǝє',
  f: 'ꜰ',
  g: 'ɢԍ',
  h: 'ⱨʜн',
  i: 'ι',
  j: 'ʝᴊ',
  k: 'ĸⱪᴋкκ',
  l: 'ʟӏ',
  m: 'ᴍɱмμ',
  n: 'ꞑŋɴпπ',
  p: 'ƿᴘþ',
  r: 'ʀɾ',
  t: 'ƫᴛтτ',
  u: 'ʉцμ',
  v: 'ᶌⱴⱱ',
  w: 'ⱳωш',
  x: 'χ',
  y: 'ỿ',
  z: 'ⱬ',
  '2': 'ƻƨ',
  '3': 'ʒзэ',
  '4': 'ч',
  '5': 'ƽ',
};

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** True where the letter stays as it is in a browser's address: not folded, not refused. */
const staysInHosts = (letter: string): boolean =>
  URL.parse(`http://a${letter}.example`)?.hostname === URL.parse(`http://a${letter.toLowerCase()}.example`)?.hostname &&
  URL.parse(`http://a${letter}.example`)?.hostname.startsWith('xn--') === true;

/**
 * The letters of host names that pass for Latin letters or digits, without those that are a Latin letter with a mark (fold.ts strips marks).
 * After Unicode's table of confusable characters (UTS 39). For the compiler; the extension carries only the result.
 * @returns letter → one or two of a–z and 0–9
 */
export function glyphTable(): Record<string, string> {
  const table: Record<string, string> = {};
  for (const [first, last] of BLOCKS)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      if (letter !== letter.toLowerCase() || bare(letter) !== letter || !staysInHosts(letter)) continue;
      const like = bare(unhomoglyph(letter)).toLowerCase();
      if (/^[a-z0-9]{1,2}$/.test(like)) table[letter] = like;
    }
  for (const [like, letters] of Object.entries(MORE)) for (const letter of letters) table[letter] = like;
  return table;
}
