import type { Hit } from '../../words/lexicon.ts';
import { amountsIn } from './money.ts';
import { namesALine } from './names-line.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { gap, overlaps, type Span } from './span.ts';
import { WIDE } from './wide.ts';

/** How near the thing and the act must stand, in folded units: Chinese says in 24 what English says in 60. */
const NEAR_HAN = 22;
const NEAR = 55;
/** What else is ended stands right beside the act; in a longer Chinese sentence it is another matter. */
const OTHER_HAN = 12;
/** A word for a line at the act itself, and how far another thing must then stand to be another matter. */
const BESIDE = 2;
const FAR_OTHER = 25;

/** Scores of the topic; all in TOPIC so that they can be seen and tuned together. */
const TOPIC = {
  strongPair: 1,
  weakActPair: 0.55,
  weakThingPair: 0.5,
  bothWeakPair: 0.25,
  compound: 1,
  /** "Cancel Vodafone": the carrier stands for the line. */
  carrierPair: 0.6,
  /** Act and thing in one passage, further apart. */
  samePassage: 0.35,
  /** An offer to end it, in a passage that names the thing. */
  offered: 1.2,
  /** An offer in the title that says what it ends without naming it ("we cancel for you"). */
  offeredBare: 0.4,
  loneAct: 0.25,
  loneMost: 1.2,
  comment: 0.3,
  enough: 1.9,
  /** A page that poses as a carrier need not say more than once what it is about. */
  enoughPosing: 0.9,
  /** Nor one that has the reader write to somebody and hand something over. */
  enoughSuspect: 1.3,
  /** Nor one that gathers what a number is taken over with: people have many words for ending a line. */
  enoughHarvest: 0.25,
  /** And one that has all of it handed over in words: a word for ending is wanted, for lines are registered and moved with the same things. */
  enoughTaken: 0.05,
  share: 0.62,
} as const;

export interface Topic {
  /** The page is about ending a mobile line. */
  readonly isLine: boolean;
  readonly score: number;
  readonly other: number;
  /** The most telling pair, for the quotation. */
  readonly best: { readonly passage: Passage; readonly start: number; readonly end: number } | null;
}

/** What else is known of the page when its topic is weighed. */
export interface TopicContext {
  /** The page or its address gives itself out as a carrier's. */
  readonly posing: boolean;
  /** It gives a private contact. */
  readonly isPrivate: boolean;
  /** It gives one and asks for something. */
  readonly suspect: boolean;
  /** It has things handed over that together take a number over. */
  readonly harvests: boolean;
  /** In words it has a document, a secret and money up front handed over, or calls sent to a number. */
  readonly takesAll: boolean;
}

interface Tally {
  line: number;
  weak: number;
  /** Acts with nothing near by; a long text has many, so together they count only so far. */
  lone: number;
  other: number;
  best: Topic['best'];
  bestScore: number;
}

/**
 * Whether the page is about ending a mobile line: the thing and the act near each other, against other things that end.
 * @param passages the page's text
 * @param telecom true where carriers or telecom words occur, so that weak words ("number", "plan") count
 */
export function readTopic(
  passages: readonly Passage[],
  telecom: boolean,
  { posing, suspect, harvests, takesAll, isPrivate }: TopicContext,
): Topic {
  const tally: Tally = { line: 0, weak: 0, lone: 0, other: 0, best: null, bestScore: 0 };
  for (const p of passages) {
    if (p.zone === 'chrome') continue;
    const before = tally.line;
    readPassage(p, tally, posing);
    if (tally.line - before >= TOPIC.strongPair && isPriced(p, passages)) tally.weak += TOPIC.offered;
  }
  const score = tally.line + (telecom ? tally.weak + Math.min(TOPIC.loneMost, tally.lone) : 0);
  const robs = (harvests || takesAll) && !isTitledOther(passages);
  const enoughRobbed = takesAll ? TOPIC.enoughTaken : TOPIC.enoughHarvest;
  const enough = robs ? enoughRobbed : posing ? TOPIC.enoughPosing : suspect ? TOPIC.enoughSuspect : TOPIC.enough;
  return {
    // Whom documents and money go to in a messenger, he may name what he likes beside it.
    isLine:
      score >= enough &&
      (harvests || namesALine(passages, isPrivate)) &&
      ((robs && (suspect || takesAll)) || score >= (score + tally.other) * (1 - TOPIC.share)),
    score,
    other: tally.other,
    best: tally.best,
  };
}

/** How long a line in a list of prices may be, in folded units. */
const PRICE_LINE = 120;

/** A line with an amount of money in it or in the line behind it: ending a line is on sale. */
const isPriced = (p: Passage, passages: readonly Passage[]): boolean =>
  p.rank === 1 &&
  [p, passages[p.index + 1]].every((q) => q === undefined || q.text.length <= PRICE_LINE) &&
  [p, passages[p.index + 1]].some((q) => q !== undefined && amountsIn(q.text, q.hits).length > 0);

/** Title and heading name another thing that ends, and nothing of a line. */
function isTitledOther(passages: readonly Passage[]): boolean {
  const titles = passages.filter((p) => p.rank === 3 && p.zone !== 'chrome');
  const namesLine = (p: Passage): boolean => has(p, 'thing', 'compound', 'telecom') || p.mentions.length > 0;
  // "Close your line of credit": what is ended there is said in full.
  const isNever = (p: Passage): boolean =>
    hitsOf(p, 'never').some((n) => n.term.includes(' ') && nearest(n, hitsOf(p, 'act', 'actWeak'), BESIDE) !== null);
  return titles.some((p) => has(p, 'other') || isNever(p)) && !titles.some(namesLine);
}

function readPassage(p: Passage, tally: Tally, posing: boolean): void {
  const rank = p.rank * (p.zone === 'comment' ? TOPIC.comment : 1);
  const strong = hitsOf(p, 'thing');
  const weak = hitsOf(p, 'thingWeak');
  const telecom = hitsOf(p, 'telecom');
  // "Power of attorney" is what a proxy holds; an "attorney" alone would be another matter.
  const others = hitsOf(p, 'other').filter((hit) => !overlapsAny(hit, hitsOf(p, 'offerNot')));
  const wide = WIDE.test(p.text);
  const near = wide ? NEAR_HAN : NEAR;
  if (has(p, 'offer') && has(p, 'act') && strong.length + weak.length > 0) tally.weak += TOPIC.offered;
  else if (p.rank === 3 && hitsOf(p, 'offer').some((o) => overlapsAny(o, hitsOf(p, 'act')))) tally.weak += TOPIC.offeredBare;
  for (const hit of hitsOf(p, 'compound')) note(tally, p, TOPIC.compound * rank, [hit]);
  let last = -1;
  for (const act of hitsOf(p, 'act', 'actWeak')) {
    if (act.start < last) continue;
    last = act.end;
    const firm = act.category === 'act';
    const thing = within(act, strong) ?? nearest(act, strong, near);
    const other = nearest(act, others, wide ? OTHER_HAN : near);
    if (other && other.gap < (thing?.gap ?? near) && !overlapsAny(other.hit, strong) && !isBeyond(other.gap, weak, act))
      tally.other += (firm ? 1 : 0.5) * rank;
    else if (thing) note(tally, p, (firm ? TOPIC.strongPair : TOPIC.weakActPair) * rank, [act, thing.hit]);
    else if (nearest(act, p.mentions, near) || (posing && p.where === 'address'))
      note(tally, p, TOPIC.carrierPair * (firm ? 1 : 0.5) * rank, [act]);
    else if (firm && strong.length > 0 && !other) note(tally, p, TOPIC.samePassage * rank, [act]);
    else if (overlapsAny(act, weak) || nearest(act, weak, near / 2) || nearest(act, telecom, near / 2))
      tally.weak += (firm ? TOPIC.weakThingPair : TOPIC.bothWeakPair) * rank;
    else if (firm && !other) tally.lone += TOPIC.loneAct * rank;
  }
}

/** "Leave your line with Tello, no debts": a weak word for a line stands at the act, and what else is named far behind it. */
const isBeyond = (distance: number, weak: readonly Hit[], act: Hit): boolean => distance > FAR_OTHER && nearest(act, weak, BESIDE) !== null;

function note(tally: Tally, p: Passage, score: number, hits: readonly Hit[]): void {
  tally.line += score;
  if (score <= tally.bestScore) return;
  tally.bestScore = score;
  tally.best = { passage: p, start: Math.min(...hits.map((h) => h.start)), end: Math.max(...hits.map((h) => h.end)) };
}

function nearest<T extends Span>(to: Span, among: readonly T[], within: number): { hit: T; gap: number } | null {
  let best: { hit: T; gap: number } | null = null;
  for (const hit of among) {
    if (overlaps(hit, to)) continue;
    const distance = gap(hit, to);
    if (distance <= within && distance < (best?.gap ?? Number.POSITIVE_INFINITY)) best = { hit, gap: distance };
  }
  return best;
}

/** "Retiro de línea": the act is said with the thing. */
function within<T extends Span>(act: Span, among: readonly T[]): { hit: T; gap: number } | null {
  const hit = among.find((h) => overlaps(h, act));
  return hit ? { hit, gap: 0 } : null;
}

const overlapsAny = (hit: Hit, among: readonly Hit[]): boolean => among.some((h) => overlaps(h, hit));
