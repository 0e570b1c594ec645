import { nationalPart } from '../../directory/phone.ts';
import type { Term } from './build.ts';
import { slipsToPrefix } from './distance.ts';
import { hitPinyin } from './pinyin.ts';

/** How much a way of matching says. */
export const SCORE = {
  whole: 100,
  start: 80,
  spoken: 75,
  wordStart: 65,
  spokenPart: 60,
  allWords: 55,
  place: 50,
  inside: 45,
  slip: 30,
} as const;
export const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

export interface Hit {
  readonly score: number;
  readonly span: readonly [number, number] | null;
}

const atWordStart = (key: string, at: number): boolean => at === 0 || key[at - 1] === ' ' || HAN.test(key[at] ?? '');

function scoreAt(key: string, at: number, length: number): number {
  if (length === key.length) return SCORE.whole;
  if (at === 0) return SCORE.start;
  return atWordStart(key, at) ? SCORE.wordStart : SCORE.inside;
}

function bestPlace(key: string, query: string): number {
  const first = key.indexOf(query);
  for (let at = first; at >= 0; at = key.indexOf(query, at + 1)) if (atWordStart(key, at)) return at;
  return first;
}

/** A number is found by its beginning, with or without the country code and the trunk zero. */
function hitNumber(key: string, query: string): Hit | null {
  const digits = query.replaceAll(' ', '').replace(/^00/, '+');
  if (!/^\+?\d+$/.test(digits)) return null;
  // Short codes are listed without the country's code, and are typed with it from abroad.
  if (key === digits || key === nationalPart(digits)) return { score: SCORE.whole, span: null };
  if (key.startsWith(digits)) return { score: SCORE.start, span: null };
  const national = digits.replace(/^0/, '');
  return national.length >= 4 && key.includes(national) ? { score: SCORE.inside, span: null } : null;
}

/** Chinese names by their pinyin; the best place is the name's beginning. */
export function hitSpoken(syllables: readonly string[], query: string): Hit | null {
  if (syllables.length === 0 || !/^[a-z0-9 ]+$/.test(query)) return null;
  const hit = hitPinyin(syllables, query.replaceAll(' ', ''));
  if (hit === null) return null;
  return { score: hit.from > 0 ? SCORE.spokenPart : hit.whole ? SCORE.start : SCORE.spoken, span: null };
}

/** A term as it was typed, or as its pinyin. */
export function hitTerm(term: Term, query: string, words: readonly string[]): Hit | null {
  return hitWritten(term, query, words) ?? hitSpoken(term.pinyin, query);
}

function hitWritten(term: Term, query: string, words: readonly string[]): Hit | null {
  if (term.field === 'hotline') return hitNumber(term.key, query);
  const at = bestPlace(term.key, query);
  if (at >= 0) {
    const score = scoreAt(term.key, at, query.length);
    if (score === SCORE.inside && query.length < 2) return null;
    return { score, span: [at, at + query.length] };
  }
  const all = words.length > 1 && words.every((word) => term.words.some((own) => own.startsWith(word)));
  return all ? { score: SCORE.allWords, span: null } : null;
}

/** Slips forgiven: none in short words, where one letter makes another name. */
export function slipsAllowed(query: string): number {
  if (HAN.test(query)) return query.length >= 3 ? 1 : 0;
  if (query.length < 4) return 0;
  return query.length < 8 ? 1 : 2;
}

/** A term with up to `limit` slips of the pen; `pieces` of the query (distance.ts) sort out most terms at little cost. */
export function hitWithSlips(term: Term, query: string, limit: number, pieces: readonly string[]): Hit | null {
  if (term.field === 'hotline' || !pieces.some((piece) => term.key.includes(piece))) return null;
  let slips = slipsToPrefix(query, term.key, limit);
  if (term.words.length > 1) for (const word of term.words) slips = Math.min(slips, slipsToPrefix(query, word, limit));
  return slips <= limit ? { score: SCORE.slip - slips * 5, span: null } : null;
}
