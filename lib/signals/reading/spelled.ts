import type { Hit } from '../../words/lexicon.ts';
import { hitsOf, type Passage } from './passages.ts';

/** Digits as Han and Hangul write them, also in the forms of cheques and of the telephone; the place within a row is the digit. */
const DIGIT_ROWS = ['零一二三四五六七八九', '〇幺贰叁肆伍陆柒捌玖', '零壹貳參肆伍陸柒捌玖', '영일이삼사오육칠팔구', '공일둘삼사오륙칠팔구'];
const DIGITS = new Map(DIGIT_ROWS.flatMap((row) => [...row].map((sign, digit) => [sign, String(digit)] as const)));
const HAN_DIGIT = '零一二三四五六七八九〇幺贰叁肆伍陆柒捌玖壹貳參陸';
const HANGUL_DIGIT = '영일이삼사오육칠팔구공륙';

/** With marks between them too: "六四➖九零一➖三八二五". */
const HAN_RUN = new RegExp(`(?:[0-9${HAN_DIGIT}][ ·★⭐➖–—-]?){4,}[0-9${HAN_DIGIT}]`, 'gu');
/** Hangul digits are syllables of many words: only a run that is a number whichever way it is read. */
const HANGUL_RUN = new RegExp(`(?<![가-힣])(?:[0-9${HANGUL_DIGIT}][ -]?){6,}(?![가-힣]{2})`, 'gu');

/** "o8 .. 000": the letter stands for the digit; o2 is a carrier. */
const LETTER_O = /(?<![\p{L}\d])o(?!2(?!\d))(?=\d{1,3}(?![\p{L}\d]))|(?<=(?<![\p{L}\d])\d{1,3})o(?![\p{L}])/gu;

/** Digits written in Han or Hangul within a run of digits ("987零519924", "공일공 이삼사오"); same length, so offsets hold. */
export function withWrittenDigits(text: string): string {
  const numerals = (run: string): string => [...run].map((sign) => DIGITS.get(sign) ?? sign).join('');
  return text
    .replace(LETTER_O, '0')
    .replace(HAN_RUN, (run) => (/[0-9]/u.test(run) || run.length >= 7 ? numerals(run) : run))
    .replace(HANGUL_RUN, (run) => numerals(run));
}

/** How many digits in a row, said as words, are a handle: alone, behind letters, or beside figures; words for digits are everyday words too ("one", "không"). */
const SPELLED = { alone: 6, behind: { wide: 3, words: 4 }, pieces: 16, most: 20, beside: 2 } as const;
const WIDE = String.raw`[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]`;
/** What may stand between the parts: signs, and a few syllables where no blanks part the words ("のうしろに"). */
const BETWEEN = String.raw`[^\p{L}\p{M}\p{N}@.。！!?？;；]{0,3}`;
const GLUE = `${BETWEEN}(?:${WIDE}{1,6}${BETWEEN})?`;
const ALL_GLUE = new RegExp(`^${GLUE}$`, 'u');
const PIECE_BEFORE = new RegExp(`(?<![a-z0-9])([a-z0-9]{1,24})${GLUE}$`, 'u');
const PIECE_BEHIND = new RegExp(`^(${GLUE})([a-z0-9]{1,24})(?![a-z0-9])`, 'u');
const LETTER = /\p{L}/u;
const DIGIT_SYLLABLES = new RegExp(`(?<![${HANGUL_DIGIT}])(?:[${HAN_DIGIT}]{2,}|[${HANGUL_DIGIT}]{4,})(?![가-힣])`, 'gu');

const FIGURES = /(?<![\p{L}\d_@.])\d{1,8}(?![\p{L}\d_])/gu;
const figurePart = (m: RegExpExecArray): Part => ({
  start: m.index,
  end: m.index + m[0].length,
  digits: m[0].length,
  wide: false,
  figures: true,
});

export interface Spelled {
  readonly start: number;
  readonly end: number;
  /** Its digits are enough without the letters before them, which may be a messenger's name. */
  readonly alone: boolean;
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** How many digits it says; 0 for a sign ("underscore"). */
  readonly digits: number;
  /** A run of signs for digits ("六六八"), no words for them. */
  readonly wide: boolean;
  /** Plain figures: a number only together with words. */
  readonly figures?: boolean;
}

/** Signs and digits said as words, in order, the longest at each place. */
function saidParts(p: Passage, text: string): Part[] {
  const part = (h: Hit): Part => ({ start: h.start, end: h.end, digits: h.category === 'signWord' ? 0 : 1, wide: false });
  const said = hitsOf(p, 'signWord', 'digitWord').filter((h) => h.end - h.start > 1);
  const runs = [...text.matchAll(DIGIT_SYLLABLES)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    digits: m[0].length,
    wide: true,
  }));
  // "0 5 0 0 – sıfır sıfır – 61": figures go on what words began.
  const figures = said.some((h) => h.category === 'digitWord') ? [...text.matchAll(FIGURES)].map(figurePart) : [];
  const all = [...said.map(part), ...runs, ...figures].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((a, i) => i === 0 || a.start >= Math.max(...all.slice(Math.max(0, i - 4), i).map((b) => b.end)));
}

/**
 * Handles spelled out so that only people read them: "anna underscore 88", "laochen 下划线 六六八", "kim 언더바 일일사사".
 * A sign said in words stands between two parts; digits alone want six, or three behind a part in letters.
 */
export function spelledHandles(p: Passage, text: string): Spelled[] {
  const parts = saidParts(p, text);
  const verbs = parts.length > 0 ? hitsOf(p, 'contactVerb', 'seek') : [];
  const found: Spelled[] = [];
  for (let i = 0; i < parts.length && found.length < SPELLED.most; i++) {
    const run = spelledRun(text, parts, i, verbs);
    if (run.isHandle) found.push({ start: run.start, end: run.end, alone: run.alone });
    i = run.last;
  }
  return found;
}

/** A piece of letters or digits before the first part. "Write: zero five …": the verb is no part of the number. */
function leadOf(text: string, start: number, verbs: readonly Hit[]): RegExpExecArray | null {
  const lead = PIECE_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  const isVerb = lead !== null && verbs.some((v) => v.start === start - lead[0].length && text.charAt(v.end) === ':');
  return isVerb ? null : lead;
}

function spelledRun(text: string, parts: readonly Part[], first: number, verbs: readonly Hit[]) {
  const { start = 0 } = parts[first] ?? {};
  const before = leadOf(text, start, verbs);
  let [end, last, joins, row, longest, open] = [start, first, 0, 0, 0, before !== null];
  for (let i = first; i < parts.length && i - first < SPELLED.pieces; i++) {
    const part = parts[i];
    if (!part || part.start - end > 16 || !ALL_GLUE.test(text.slice(end, part.start))) break;
    row = part.digits === 0 || LETTER.test(text.slice(end, part.start)) ? part.digits : row + part.digits;
    [end, last, longest] = [part.end, i, Math.max(longest, row)];
    const next = parts[i + 1];
    const behind = pieceBehind(text, end, next);
    // A sign joins what stands on both sides of it, be it letters or digits said as words.
    const joined = behind > 0 || (next !== undefined && next.digits > 0 && ALL_GLUE.test(text.slice(end, next.start)));
    // "mouse-sign + nine seven one": a sign may begin it, where as many digits follow.
    if (part.digits === 0 && joined && (open || (i === first && digitsFrom(text, parts, i + 1) >= SPELLED.beside))) joins++;
    open = part.digits > 0 || behind > 0;
    if (behind > 0) row = 0;
    end += behind;
  }
  const run = parts.slice(first, last + 1);
  const isLettered = before !== null && LETTER.test(before[1] ?? '') && !LETTER.test(before[0].slice(before[1]?.length));
  // Figures alone are no number that is said.
  if (run.some((part) => part.figures) && run.filter((part) => !part.figures).length < SPELLED.beside)
    return { start, end, last: first, isHandle: false, alone: false };
  const alone = longest >= SPELLED.alone;
  const enough = run.some((part) => part.wide) ? SPELLED.behind.wide : SPELLED.behind.words;
  return { start: start - (before?.[0].length ?? 0), end, last, isHandle: joins > 0 || alone || (isLettered && longest >= enough), alone };
}

/** Digits said in a row from a part on, up to the next sign. */
function digitsFrom(text: string, parts: readonly Part[], from: number): number {
  let digits = 0;
  for (let i = from; i < from + SPELLED.pieces; i++) {
    const [before, part] = [parts[i - 1], parts[i]];
    if (!before || !part || part.digits === 0 || !ALL_GLUE.test(text.slice(before.end, part.start))) break;
    digits += part.digits;
  }
  return digits;
}

/** Length of a piece of letters or digits at a place, with what stands before it; 0 where none is, or the next part begins. */
function pieceBehind(text: string, at: number, next: Part | undefined): number {
  const piece = PIECE_BEHIND.exec(text.slice(at, at + 44));
  return piece && (!next || at + (piece[1]?.length ?? 0) < next.start) ? piece[0].length : 0;
}
