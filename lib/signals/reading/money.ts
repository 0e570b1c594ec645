import type { Hit } from '../../words/lexicon.ts';
import { gap, type Span } from './span.ts';

const NUMBER = /(?<![\d.,:/])\d[\d.,]{0,12}/gu;
/** Signs of currencies in any language (Unicode Sc); words and codes for them are in the words files. */
const SIGN_BEFORE = /\p{Sc}\s?$/u;
const SIGN_BEHIND = /^\s?\p{Sc}/u;
/** How far a word for a currency may stand from the figures, and how much is looked at for a sign. */
const BESIDE = 2;

/** Amounts of money in a text: figures beside a currency's sign or word. */
export function amountsIn(text: string, hits: readonly Hit[]): Span[] {
  const words = hits.filter((h) => h.category === 'currency');
  return [...text.matchAll(NUMBER)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .filter((n) => isSigned(text, n) || words.some((w) => gap(w, n) <= BESIDE));
}

const isSigned = (text: string, { start, end }: Span): boolean =>
  SIGN_BEFORE.test(text.slice(Math.max(0, start - BESIDE), start)) || SIGN_BEHIND.test(text.slice(end, end + BESIDE));

/** How near the figures stand to what they are paid for. */
const NEAR = 20;
/** Figures that may be a price without a currency: two at least ("4 to 6 weeks" is none), no date or time. */
const BARE = /(?<![\d.:/–-])\d{1,3}(?:[.,\u00a0 ]\d{3})+(?![\d:/–-])|(?<![\d.:/–-])\d{2,7}(?:[.,]\d\d)?(?![\d:/–-])/u;

/** Whether an amount stands beside a word for paying. */
export function hasAmount(text: string, hits: readonly Hit[], { start, end }: Span): boolean {
  const from = Math.max(0, start - NEAR);
  if (BARE.test(text.slice(from, end + NEAR))) return true;
  return amountsIn(text, hits).some((n) => n.start >= from && n.end <= end + NEAR);
}
