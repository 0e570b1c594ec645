import type { Hit } from '../../words/lexicon.ts';
import { type AskKind, isAsk } from './asks.ts';
import { hasAmount } from './money.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { isCited } from './quoted.ts';
import { isTheCarriers, isTyped, mayBeAsked } from './said-asks.ts';
import { isOneSentence } from './sentence.ts';
import { WIDE } from './wide.ts';

/**
 * Passages that ask for money before the work, for what opens an account or shows a document, and for one thing more: who takes all
 * that is no carrier, however well the way to reach him is hidden. Beside the carrier's own places a guide may name as much.
 * @param isNear whether two passages, by index, belong together
 * @param formed what the page's own form asks for beside them
 * @returns indices of the passages
 */
export function robbing(
  own: readonly Passage[],
  isNear: (a: number, b: number) => boolean,
  formed: readonly AskKind[],
  invited: readonly number[] = [],
): number[] {
  const asks = own.map((p) => ({ at: p.index, kinds: kindsAsked(p) })).filter(({ kinds }) => kinds.length > 0);
  const guides = own.filter(isGuide).map((p) => p.index);
  return asks
    .filter(({ at }) =>
      isRobbery(
        new Set([...formed, ...asks.filter((other) => isNear(at, other.at)).flatMap(({ kinds }) => kinds)]),
        invited.some((other) => isNear(at, other)) ? 1 : 2,
      ),
    )
    .map(({ at }) => at)
    .filter((at) => !guides.some((other) => isNear(at, other)));
}

/** "Network" over a column of prices is no sentence about one. */
const SENTENCE = 25;
const SENTENCE_WIDE = 8;

/** Names the carrier's own places, and neither spares them nor names a messenger. */
export const isGuide = (p: Passage): boolean =>
  p.rank === 1 &&
  p.text.length >= (WIDE.test(p.text) ? SENTENCE_WIDE : SENTENCE) &&
  p.messengers.length === 0 &&
  has(p, 'official') &&
  !has(p, 'toMe', 'negation', 'isolate', 'vouch', 'askPassword');

/** Kinds that a passage asks for in words of its own; money only with an amount beside it: guides name deposits and wallets too. */
export const kindsAsked = (p: Passage): AskKind[] => p.hits.flatMap((h) => (isAsk(h.category) && isDemanded(p, h) ? [h.category] : []));

const isDemanded = (p: Passage, h: Hit): boolean =>
  (h.category !== 'askPay' || ((hasAmount(p.text, p.hits, h) || isUpFront(p, h)) && !isOwed(p, h))) &&
  !isCited(p.text, h.start, h.end) &&
  !isTheCarriers(p, h) &&
  !isTyped(p, h) &&
  mayBeAsked(p, h);

/** "Transfer first, 100 %": how much stands in a table of prices. */
const isUpFront = (p: Passage, h: Hit): boolean => hitsOf(p, 'before').some((b) => isOneSentence(p.text, b, h));

/** The last bill and the penalty are the carrier's. */
const isOwed = (p: Passage, h: Hit): boolean => hitsOf(p, 'debt').some((d) => isOneSentence(p.text, d, h));

/** A document and its number are one thing. */
function isRobbery(kinds: ReadonlySet<AskKind>, more: number): boolean {
  const things = new Set([...kinds].map((kind) => (kind === 'askIdNumber' ? 'askIdPhoto' : kind)));
  return things.has('askPay') && things.size > more && (kinds.has('askIdPhoto') || kinds.has('askPassword') || kinds.has('askCode'));
}
