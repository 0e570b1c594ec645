import type { Category } from '../../words/categories.ts';
import type { Hit } from '../../words/lexicon.ts';
import type { AskKind } from './asks.ts';
import { amountsIn } from './money.ts';
import { isOneSentence } from './sentence.ts';
import { gap, overlaps, type Span } from './span.ts';
import { WIDE } from './wide.ts';

/**
 * What is asked for, said in two words: any document and any picture of it, any code and any message that brings it. Phrases
 * ("photo of your ID") are listed in the words files; what people say beside them is a long tail of the same few pairs.
 */
const PAIRS: readonly (readonly [AskKind, Category, Category])[] = [
  ['askIdPhoto', 'document', 'picture'],
  ['askCode', 'codeWord', 'textMessage'],
];
/** How far apart the two may stand, in folded units: Chinese says in 12 what English says in 30. */
const NEAR = 30;
const NEAR_WIDE = 12;
/** How near an amount stands to the word for "before". */
const PAID_NEAR = 28;
/** Pairs looked at in one passage. */
const MOST = 40;

/** The pairs found in a passage, as hits of what they ask for together; none where a phrase says it already. */
export function composedHits(text: string, hits: readonly Hit[]): Hit[] {
  const pairs = PAIRS.flatMap(([kind, ...of]) =>
    neighbours(hitsOf(hits, of), (a, b) => isPair(text, a, b)).map(([a, b]) => spanning(kind, a, b)),
  );
  const found = [...pairs, ...paidBefore(text, hits)].slice(0, MOST);
  return found.filter((h) => !hits.some((known) => known.category === h.category && overlaps(known, h)));
}

const hitsOf = (hits: readonly Hit[], categories: readonly Category[]): Hit[] => hits.filter((h) => categories.includes(h.category));

/** Those that stand next to each other among themselves, where `are` says so. */
function neighbours<T extends Span>(spans: readonly T[], are: (a: T, b: T) => boolean): [T, T][] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.flatMap((b, i): [T, T][] => {
    const a = sorted[i - 1];
    return a && are(a, b) ? [[a, b]] : [];
  });
}

function isPair(text: string, a: Hit, b: Hit): boolean {
  if (a.category === b.category || overlaps(a, b)) return false;
  const near = WIDE.test(text.slice(a.start, a.end)) ? NEAR_WIDE : NEAR;
  return gap(a, b) <= near && isOneSentence(text, a, b);
}

/** "40 € vorab": an amount of money that is to be paid before the work. */
function paidBefore(text: string, hits: readonly Hit[]): Hit[] {
  const before = hitsOf(hits, ['before']);
  const [first] = before;
  if (!first) return [];
  const amounts = amountsIn(text, hits).map((at): Hit => ({ ...first, ...at, category: 'currency' }));
  const isPaid = (a: Hit, b: Hit): boolean => a.category !== b.category && gap(a, b) <= PAID_NEAR && isOneSentence(text, a, b);
  return neighbours([...before, ...amounts], isPaid).map(([a, b]) => spanning('askPay', a, b));
}

const spanning = (category: AskKind, a: Hit, b: Hit): Hit => ({
  category,
  lang: a.lang,
  term: `${a.term} + ${b.term}`,
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
