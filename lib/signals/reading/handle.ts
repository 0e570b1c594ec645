import { digitsIn } from './digits.ts';
import { hitsOf, type Passage } from './passages.ts';

/** How much may stand between a messenger's name and the handle, in units; and how long a function word there may be ("is", "no", "号是"). */
const GAP = { units: 40, word: 4, han: 3, sign: 24 } as const;
/** Also a name written as a sum, with brackets about its parts or without: "abc + _88", "xs + abc + 77", "[abc]+[_88]". */
const HANDLE =
  /^@? ?[a-z0-9][a-z0-9_.-]{1,31}(?:[\]】」)]? ?[+_] ?[[【「(]?[a-z0-9_][a-z0-9_.-]{0,23}){1,4}|^@? ?[a-z0-9][a-z0-9_.·-]{2,31}[a-z0-9*]?|^\*{2,}/u;
const NUMBER = /^\+?\(?\d[\d\s().·•⁄★⭐➖–—-]{4,28}\d/u;
const NUMBER_MIN = 6;
const DATE = /^(?:19|20)\d\d[-.]\d\d?[-.]\d|^\d\d?[-.]\d\d?[-.](?:19|20)\d\d/u;
const WORD = /^[\p{L}\p{M}]+/u;
const SIGNS = /^[^\p{L}\p{N}@+*]+/u;

/**
 * Where a handle may begin behind a messenger's name: past signs, verbs of contact and short function words.
 * @param from end of the name in `text`
 */
export function endOfGap(p: Passage, text: string, from: number): number {
  const skipped = hitsOf(p, 'contactVerb', 'seek', 'qr', 'nameField', 'phoneField', 'hotline', 'signWord');
  const sign = text.indexOf('@', from);
  if (sign >= 0 && sign - from <= GAP.sign) return sign;
  let at = from;
  while (at < text.length && at - from < GAP.units) {
    const rest = text.slice(at);
    const hit = skipped.filter((h) => h.start === at).sort((a, b) => b.end - a.end)[0];
    const length = SIGNS.exec(rest)?.[0].length ?? (hit ? hit.end - hit.start : functionWord(rest));
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Length of a function word at the beginning, 0 where none stands there. What has digits or "_" in it is a handle, not a word. */
function functionWord(rest: string): number {
  const word = WORD.exec(rest)?.[0] ?? '';
  if (word === '') return 0;
  if (/[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u.test(word.charAt(0))) {
    const wide = /^[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+/u.exec(rest)?.[0] ?? '';
    return wide.length <= GAP.han ? wide.length : 0;
  }
  return [...word].length <= GAP.word && !/^[\d_.-]|^ ?[_+]/u.test(rest.slice(word.length)) ? word.length : 0;
}

/** "Unlimited + 5 GB", "calls + 24/7 hotline": a sum of things, of which the last is counted. */
const COUNTED =
  /^[a-z]+ ?\+ ?\d+(?!\d)(?=[./-]\d| ?(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai})\p{L})/u;

/** A handle at the beginning of the text, or ''. */
export const readHandle = (rest: string): string => (COUNTED.test(rest) ? '' : (HANDLE.exec(rest)?.[0] ?? ''));

/** A number of at least six digits at the beginning of the text, or ''. */
export function readNumber(rest: string): string {
  const number = NUMBER.exec(rest)?.[0] ?? '';
  return digitsIn(number).length >= NUMBER_MIN && !DATE.test(number) ? number : '';
}

/**
 * Whether what follows a messenger's name is a handle: "@…", or letters with a digit or underscore, or whatever stands behind a colon.
 * @param between what stood between name and handle
 * @param strong the name can mean nothing else
 */
export function isHandle(raw: string, between: string, strong: boolean): boolean {
  const bare = raw.replace(/(?<![.-])[.-]+$/u, '');
  if (bare.includes('*')) return bare.length >= 2;
  if (bare.replace(/[^a-z0-9]/gu, '').length < 4) return false;
  if (raw.startsWith('@')) return true;
  if (/^[a-z]+$/u.test(bare)) return strong && /[:=：]\s*$/u.test(between) && bare.length >= 5;
  if (/^\d+$/u.test(bare)) return bare.length >= NUMBER_MIN;
  // A row of names ("whatsapp·viber") has no more than its dots.
  return (/[0-9_]/u.test(bare) || bare.split('·').length > 2) && !/^(?:19|20)\d\d[.-]/u.test(bare);
}
