/**
 * Finding the words of the words files in folded text: one pass, no regular expressions, cost linear in the text.
 * Terms are found by a key of their first two units; a term of letters that are written with spaces between words
 * must begin at a word's start and, unless it ends in "*", end at a word's end.
 */

import type { Category } from './categories.ts';

export interface Hit<C extends string = Category> {
  readonly category: C;
  /** BCP 47 tag of the words file; the channel for messenger names. */
  readonly lang: string;
  /** The term as the words file has it. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

interface Term<C extends string> {
  readonly lang: string;
  readonly category: C;
  readonly term: string;
  /** Parts between "~"; all but the first must follow within GAP units. Read when a text first holds the term's key: few terms ever are. */
  parts: readonly Part[] | null;
}
interface Part {
  readonly text: string;
  readonly openEnd: boolean;
  readonly openStart: boolean;
  readonly spaced: boolean;
}

export interface Lexicon<C extends string = Category> {
  readonly terms: ReadonlyMap<number, readonly Term<C>[]>;
  /** Terms that may begin inside a word. */
  readonly inner: ReadonlyMap<number, readonly Term<C>[]>;
}

/** Units that may stand between the parts of a term written with "~". */
const GAP = 24;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts written without spaces, and Hangul, where particles cling to the word. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/u;

const key = (text: string, at: number): number => (text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) || 0);

const wordUnits = new Map<number, boolean>();
function isWordUnit(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  let known = wordUnits.get(code);
  if (known === undefined) {
    const c = text.charAt(at);
    known = WORD.test(c) && !UNSPACED.test(c);
    if (wordUnits.size < 4096) wordUnits.set(code, known);
  }
  return known;
}

function part(text: string): Part {
  const openStart = text.startsWith('*');
  const openEnd = text.endsWith('*');
  const bare = text.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  return { text: bare, openStart, openEnd, spaced: isWordUnit(bare, 0) };
}

/** Words of one language, or names of one channel: pairs of category and terms, already folded. */
export interface WordLists<C extends string = Category> {
  /** BCP 47 tag, or the channel. */
  readonly lang: string;
  readonly words: readonly (readonly [C, readonly string[]])[];
}

/** Builds the look-up for one language. */
export const compileLexicon = <C extends string = Category>(lang: string, words: WordLists<C>['words']): Lexicon<C> =>
  compileLexicons<C>([{ lang, words }]);

/** Builds one look-up for several languages or channels: a text is read once for all of them. */
export function compileLexicons<C extends string = Category>(lists: readonly WordLists<C>[]): Lexicon<C> {
  const lexicon = { terms: new Map<number, Term<C>[]>(), inner: new Map<number, Term<C>[]>() };
  for (const { lang, words } of lists)
    for (const [category, list] of words) for (const term of list) enter({ lang, category, term, parts: null }, lexicon);
  return lexicon;
}

const partsOf = (term: string): readonly Part[] => term.split('~').map((p) => part(p.trim()));

function enter<C extends string>(
  entry: Term<C>,
  { terms, inner }: { readonly terms: Map<number, Term<C>[]>; readonly inner: Map<number, Term<C>[]> },
): void {
  const { term } = entry;
  const seam = term.indexOf('~');
  const first = (seam < 0 ? term : term.slice(0, seam)).trim();
  const from = first.startsWith('*') ? 1 : 0;
  const length = first.length - from - (first.length > from && first.endsWith('*') ? 1 : 0);
  if (length === 0) return;
  const index = from === 1 ? inner : terms;
  const k = length === 1 ? first.charCodeAt(from) << 16 : key(first, from);
  const known = index.get(k);
  if (known) known.push(entry);
  else index.set(k, [entry]);
}

/**
 * Finds every term of a lexicon in folded text, overlapping ones included.
 * @returns hits in order of place; cost is linear in the text
 */
export function scan<C extends string>(text: string, { terms, inner }: Lexicon<C>): Hit<C>[] {
  const hits: Hit<C>[] = [];
  let after = false;
  for (let i = 0; i < text.length; i++) {
    const inWord = isWordUnit(text, i);
    if (!inWord || !after) tryIndex(text, i, terms, hits);
    if (inner.size > 0) tryIndex(text, i, inner, hits);
    after = inWord;
  }
  return hits;
}

/** Terms of two units and more, then those of one; at the end of the text their keys are the same. */
function tryIndex<C extends string>(text: string, at: number, index: Lexicon<C>['terms'], hits: Hit<C>[]): void {
  const [pair, single] = [key(text, at), text.charCodeAt(at) << 16];
  tryTerms(text, at, index.get(pair), hits);
  if (single !== pair) tryTerms(text, at, index.get(single), hits);
}

function tryTerms<C extends string>(text: string, at: number, terms: readonly Term<C>[] | undefined, hits: Hit<C>[]): void {
  if (!terms) return;
  for (const entry of terms) {
    entry.parts ??= partsOf(entry.term);
    const end = matchParts(text, at, entry.parts);
    if (end >= 0) hits.push({ category: entry.category, lang: entry.lang, term: entry.term, start: at, end });
  }
}

/** Most terms are one part and stand nowhere near: no iterator is made for those. */
function matchParts(text: string, at: number, parts: readonly Part[]): number {
  let end = parts[0] ? matchAt(text, at, parts[0]) : -1;
  for (let n = 1; n < parts.length && end >= 0; n++) {
    const next = parts[n];
    end = next ? findWithin(text, end, next) : -1;
  }
  return end;
}

function findWithin(text: string, from: number, p: Part): number {
  for (let i = text.indexOf(p.text, from); i >= 0 && i - from <= GAP; i = text.indexOf(p.text, i + 1)) {
    if (p.spaced && !p.openStart && isWordUnit(text, i - 1)) continue;
    const end = matchAt(text, i, p);
    if (end >= 0) return end;
  }
  return -1;
}

function matchAt(text: string, at: number, p: Part): number {
  if (!text.startsWith(p.text, at)) return -1;
  const end = at + p.text.length;
  return !p.openEnd && isWordUnit(p.text, p.text.length - 1) && isWordUnit(text, end) ? -1 : end;
}
