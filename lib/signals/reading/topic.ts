import type { Hit } from '../../words/lexicon.ts';
import { gap, has, hitsOf, type Passage } from './passages.ts';

/** How near the thing and the act must stand, in folded units: Chinese says in 24 what English says in 60. */
const NEAR_HAN = 22;
const NEAR = 55;
const HAN = /[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af\u0e00-\u0e7f]/u;

/** Scores of the topic; all in TOPIC so that they can be seen and tuned together. */
const TOPIC = {
  strongPair: 1,
  weakActPair: 0.55,
  weakThingPair: 0.5,
  bothWeakPair: 0.25,
  compound: 1,
  loneAct: 0.25,
  comment: 0.3,
  enough: 1.9,
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

interface Tally {
  line: number;
  weak: number;
  other: number;
  best: Topic['best'];
  bestScore: number;
}

/**
 * Whether the page is about ending a mobile line: the thing and the act near each other, against other things that end.
 * @param passages the page's text
 * @param telecom true where carriers or telecom words occur, so that weak words ("number", "plan") count
 */
export function readTopic(passages: readonly Passage[], telecom: boolean): Topic {
  const tally: Tally = { line: 0, weak: 0, other: 0, best: null, bestScore: 0 };
  for (const p of passages) if (p.zone !== 'chrome') readPassage(p, tally);
  const score = tally.line + (telecom ? tally.weak : 0);
  return {
    isLine: score >= TOPIC.enough && score >= (score + tally.other) * (1 - TOPIC.share),
    score,
    other: tally.other,
    best: tally.best,
  };
}

function readPassage(p: Passage, tally: Tally): void {
  const rank = p.rank * (p.zone === 'comment' ? TOPIC.comment : 1);
  const strong = hitsOf(p, 'thing');
  const weak = hitsOf(p, 'thingWeak');
  const others = hitsOf(p, 'other');
  const near = HAN.test(p.text) ? NEAR_HAN : NEAR;
  for (const hit of hitsOf(p, 'compound')) note(tally, p, TOPIC.compound * rank, [hit]);
  let last = -1;
  for (const act of hitsOf(p, 'act', 'actWeak')) {
    if (act.start < last) continue;
    last = act.end;
    const firm = act.category === 'act';
    const thing = nearest(act, strong, near);
    const other = nearest(act, others, near);
    if (other && other.gap < (thing?.gap ?? near) && !overlapsAny(other.hit, strong)) tally.other += (firm ? 1 : 0.5) * rank;
    else if (thing) note(tally, p, (firm ? TOPIC.strongPair : TOPIC.weakActPair) * rank, [act, thing.hit]);
    else if (nearest(act, weak, near / 2)) tally.weak += (firm ? TOPIC.weakThingPair : TOPIC.bothWeakPair) * rank;
    else if (firm && !other) tally.weak += TOPIC.loneAct * rank;
  }
}

function note(tally: Tally, p: Passage, score: number, hits: readonly Hit[]): void {
  tally.line += score;
  if (score <= tally.bestScore) return;
  tally.bestScore = score;
  tally.best = { passage: p, start: Math.min(...hits.map((h) => h.start)), end: Math.max(...hits.map((h) => h.end)) };
}

function nearest(to: Hit, among: readonly Hit[], within: number): { hit: Hit; gap: number } | null {
  let best: { hit: Hit; gap: number } | null = null;
  for (const hit of among) {
    if (hit.start < to.end && to.start < hit.end) continue;
    const distance = gap(hit, to);
    if (distance <= within && distance < (best?.gap ?? Number.POSITIVE_INFINITY)) best = { hit, gap: distance };
  }
  return best;
}

const overlapsAny = (hit: Hit, among: readonly Hit[]): boolean => among.some((h) => h.start < hit.end && hit.start < h.end);

/**
 * Whether the page speaks of mobile service at all.
 * @param carriers how many carriers of the directory it names by a telling name
 */
export function speaksOfTelecom(passages: readonly Passage[], carriers: number): boolean {
  const terms = new Set(passages.filter((p) => p.zone !== 'chrome').flatMap((p) => hitsOf(p, 'telecom', 'thing').map((h) => h.term)));
  return terms.size + carriers >= 2 || passages.some((p) => p.rank === 3 && has(p, 'thing'));
}
