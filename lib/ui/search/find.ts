import type { Carrier } from '../../directory/types.ts';
import type { Field, Indexed, Term } from './build.ts';
import { slipsToPrefix, telltalePieces } from './distance.ts';
import { searchKey } from './key.ts';

/** A carrier found, what it was found by, and which part of that matched. */
export interface Found {
  readonly carrier: Carrier;
  readonly by: Pick<Term, 'field' | 'shown' | 'lang'>;
  /** Bounds of the match in the key of `by.shown` (sourceSpan gives those in the text); null where the match is not one piece. */
  readonly span: readonly [number, number] | null;
  readonly score: number;
}

export interface Findings {
  /** In the person's own country, best first. */
  readonly near: readonly Found[];
  readonly far: readonly Found[];
}

const SCORE = { whole: 100, start: 80, wordStart: 65, allWords: 55, inside: 45, slip: 30 } as const;
const FIELD_BONUS: Readonly<Record<Field, number>> = { name: 5, alias: 2, domain: 0, hotline: 0 };
const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

interface Hit {
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
  if (key === digits) return { score: SCORE.whole, span: null };
  if (key.startsWith(digits)) return { score: SCORE.start, span: null };
  const national = digits.replace(/^0/, '');
  return national.length >= 4 && key.includes(national) ? { score: SCORE.inside, span: null } : null;
}

function hitTerm(term: Term, query: string, words: readonly string[]): Hit | null {
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
function slipsAllowed(query: string): number {
  if (HAN.test(query)) return query.length >= 3 ? 1 : 0;
  if (query.length < 4) return 0;
  return query.length < 8 ? 1 : 2;
}

function hitWithSlips(term: Term, query: string, limit: number, pieces: readonly string[]): Hit | null {
  if (term.field === 'hotline' || !pieces.some((piece) => term.key.includes(piece))) return null;
  const slips = Math.min(...[term.key, ...term.words].map((word) => slipsToPrefix(query, word, limit)));
  return slips <= limit ? { score: SCORE.slip - slips * 5, span: null } : null;
}

function best(entry: Indexed, hit: (term: Term) => Hit | null): Found | null {
  let found: Found | null = null;
  for (const term of entry.terms) {
    const now = hit(term);
    if (!now) continue;
    const score = now.score + FIELD_BONUS[term.field];
    if (!found || score > found.score) found = { carrier: entry.carrier, by: term, span: now.span, score };
  }
  return found;
}

const bySize = (a: Found, b: Found): number => b.score - a.score || (b.carrier.subscribersM ?? 0) - (a.carrier.subscribersM ?? 0);

/**
 * Finds carriers by name in any script, alias, domain or hotline. Slips of the pen are forgiven only where nothing else fits.
 * @param query as typed; empty or signs only finds nothing
 * @param country ISO code of the person's country, whose carriers come apart and first
 */
export function findCarriers(index: readonly Indexed[], query: string, country: string | null): Findings {
  const key = searchKey(query);
  if (key === '') return { near: [], far: [] };
  const words = key.split(' ');
  const collect = (hit: (term: Term) => Hit | null): Found[] => index.flatMap((entry) => best(entry, hit) ?? []);
  let found = collect((term) => hitTerm(term, key, words));
  const limit = slipsAllowed(key);
  if (found.length === 0 && limit > 0) {
    const pieces = telltalePieces(key, limit);
    found = collect((term) => hitWithSlips(term, key, limit, pieces));
  }
  found.sort(bySize);
  return { near: found.filter((f) => f.carrier.country === country), far: found.filter((f) => f.carrier.country !== country) };
}
