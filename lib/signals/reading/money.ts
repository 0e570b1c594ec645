import type { Hit } from '../../words/lexicon.ts';
import { gap, type Span } from './span.ts';

const NUMBER = /(?<![\d.,:/])\d[\d.,]{0,12}/gu;
/** Signs of currencies in any language (Unicode Sc) and the letters used as such; words and codes for them are in the words files. */
const SIGN_BEFORE = /\p{Sc}\s?$/u;
const SIGN_BEHIND = /^\s?(?:\p{Sc}|[kuđр](?![\p{L}\p{N}]))/u;
/** How far a word for a currency may stand from the figures, and how much is looked at for a sign. */
const BESIDE = 2;

/** Amounts of money in a text: figures beside a currency's sign or word. Costs in proportion to figures and words together. */
export function amountsIn(text: string, hits: readonly Hit[]): Span[] {
  // Where a figure beside a word may begin or end.
  const near = new Set<number>();
  for (const { start, end } of hits.filter((h) => h.category === 'currency'))
    for (let at = start - BESIDE; at <= end + BESIDE; at++) near.add(at);
  return [...text.matchAll(NUMBER)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .filter((n) => isSigned(text, n) || near.has(n.start) || near.has(n.end));
}

const isSigned = (text: string, { start, end }: Span): boolean =>
  SIGN_BEFORE.test(text.slice(Math.max(0, start - BESIDE), start)) || SIGN_BEHIND.test(text.slice(end, end + BESIDE));

/** How near the figures stand to what they are paid for, and how near without a currency ("先付50", "40 vorab"). */
const NEAR = 30;
const AT_ONCE = 4;
/** Figures that may be a price: two at least, no date or time. */
const BARE = /(?<![\d.:/–-])\d{1,3}(?:[.,\u00a0 ]\d{3})+(?![\d.:/–-])|(?<![\d.:/–-])\d{2,7}(?![\d.:/–-])/gu;

/** Whether an amount stands beside a word for paying. */
export function hasAmount(text: string, hits: readonly Hit[], paid: Span): boolean {
  const from = Math.max(0, paid.start - 2 * NEAR);
  const near = text.slice(from, paid.end + 2 * NEAR);
  const beside = hits
    .filter((h) => (h.category === 'currency' || h.category === 'before') && gap(h, paid) <= NEAR)
    .map((h) => ({ ...h, start: h.start - from, end: h.end - from }));
  const own = { start: paid.start - from, end: paid.end - from };
  if (amountsIn(near, beside).some((n) => gap(n, own) <= NEAR)) return true;
  const words: Span[] = [own, ...beside.filter((h) => h.category === 'before')];
  return [...near.matchAll(BARE)].some((m) => words.some((w) => gap(w, { start: m.index, end: m.index + m[0].length }) <= AT_ONCE));
}
