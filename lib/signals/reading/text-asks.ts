import type { Category, Hit } from '../../words/lexicon.ts';
import { ASKS, type Ask, type AskKind, isHarvest } from './asks.ts';
import type { Contact } from './contacts.ts';
import { gap, has, hitsOf, type Passage } from './passages.ts';
import { isSpeech, saidOf } from './quoted.ts';
import { privateContacts } from './route.ts';
import type { StrangeNumber } from './strange-number.ts';

/** How far from a contact or an offer a request in words is still theirs: in passages, or in units where passages are short lines. */
const REACH = { passages: 3, units: 420 } as const;
/** Strange numbers to call that make the whole page one for the call. */
const CALLS = 2;
const GIVE_NEAR = 18;
const NEGATED_NEAR = 26;
/** A tale has more words between who asked and what: "asked her to install a program called …". */
const ASKED_NEAR = 60;
const NEGATED_PLACE = 14;
/** In a list the verb stands first: how far before, in units, or how many lines above, in a line that leads up to a list. */
const LIST_NEAR = 130;
const LIST_LINES = 4;
const LEADS = /[:：?？】\]]\s*$/u;
/** How near a word for payment after the work or back to the reader stands to the payment. */
const PAID_NEAR = 24;
const QUESTION_REACH = 60;
const SENTENCE_END = /[。！？!?;；\n]|\.(?=\s)/u;

/** What is known of the page when requests in words are read. */
export interface Taking {
  /** The page takes what it asks for: it poses as the carrier, diverts calls, or its own form asks for a code, a card or a document. */
  readonly taker: boolean;
  readonly contacts: readonly Contact[];
  /** Who answers there takes what the reader is to have at hand. */
  readonly numbers: readonly StrangeNumber[];
}

/**
 * Requests in words: the thing and a verb of giving close together, not negated, near somebody who takes it.
 * A guide that says what a shop will want to see has no such somebody and asks for nothing.
 */
export function readTextAsks(passages: readonly Passage[], taking: Taking): Ask[] {
  const own = passages.filter((p) => p.zone === 'main');
  const takerOf = takersOn(passages, own, taking);
  const strict: Ask[] = [];
  const loose: Ask[] = [];
  for (const p of own) {
    const { taken, wanted, others, praised } = takerOf(p);
    for (const hit of p.hits) {
      if (!isAsk(hit.category) || !(wanted || isRemote(hit)) || isPartOfThing(p, hit) || !mayBeAsked(p, hit, praised)) continue;
      if (others && (isTheCarriers(p, hit) || isTyped(p, hit))) continue;
      const ask: Ask = { kind: hit.category, from: { passage: p, hit } };
      if ((taken || isRemote(hit)) && isBesideGiving(p, hit)) strict.push(ask);
      if (wanted && isListed(passages, p, hit, praised)) loose.push(ask);
    }
  }
  if (!isHarvest(new Set(loose.map((ask) => ask.kind)))) return strict;
  return [...new Map([...strict, ...loose].map((ask) => ['hit' in ask.from ? ask.from.hit : ask, ask])).values()];
}

/** Who would take what a passage asks for. */
interface Taker {
  readonly taken: boolean;
  /** Somebody who may only tell of the carrier ("send me"): it counts together with more. */
  readonly wanted: boolean;
  /** Nobody in the passage itself, so that it may be the carrier or an app that takes it. */
  readonly others: boolean;
  /** "He asked for my ID photo, a reliable man": what a praised helper asked for, he will ask again. */
  readonly praised: boolean;
}

function takersOn(passages: readonly Passage[], own: readonly Passage[], { taker, contacts, numbers }: Taking): (p: Passage) => Taker {
  // A messenger's name without a handle or a link ("follow us on WeChat") takes nothing: nobody could be sent anything there.
  const reachable = privateContacts(contacts, passages).filter((c) => c.passage >= 0 && (c.handle !== null || c.kind === 'link'));
  const near = [
    ...own.filter((p) => saidOf(p, 'offer').length > 0 && !has(p, 'offerNot', 'warn')).map((p) => p.index),
    ...reachable.map((c) => c.passage),
    ...numbers.map((n) => n.passage.index),
  ];
  const nearMe = own.filter((p) => has(p, 'toMe') && !has(p, 'offerNot')).map((p) => p.index);
  const praised = own.some((p) => has(p, 'vouch') && near.some((i) => Math.abs(i - p.index) <= REACH.passages));
  const remote = own.some((p) => p.hits.some((hit) => isRemote(hit) && isTold(p, hit)));
  const start = starts(passages);
  const isNear = (a: number, b: number): boolean =>
    Math.abs(a - b) <= REACH.passages || Math.abs((start[a] ?? 0) - (start[b] ?? 0)) <= REACH.units;
  return (p) => {
    const taken = taker || remote || numbers.length >= CALLS || near.some((i) => isNear(i, p.index));
    // Who is reached off the page takes what a list has the reader prepare, wherever on the page the contact stands.
    const wanted = taken || nearMe.some((i) => isNear(i, p.index)) || (reachable.length > 0 && isPrepared(passages, p));
    const others = !taker && !has(p, 'offer', 'toMe') && !reachable.some((c) => c.passage === p.index);
    return { taken, wanted, others, praised };
  };
}

/** Where each passage begins in the page's text, in units. */
function starts(passages: readonly Passage[]): number[] {
  let at = 0;
  return passages.map(({ text }) => {
    const own = at;
    at += text.length;
    return own;
  });
}

/** "In the app, upload a copy", "the shop wanted to see it": the carrier takes it. */
const isTheCarriers = (p: Passage, hit: Hit): boolean =>
  !isRemote(hit) && hitsOf(p, 'official').some((o) => sameSentence(p.text, o, hit) && !isSpared(p, o));

/** "Without a visit to the shop". */
const isSpared = (p: Passage, place: Hit): boolean =>
  hitsOf(p, 'negation').some((n) => n.start < place.end && gap(n, place) <= NEGATED_PLACE);

/** "Enter the code" is done in a form or an app, whose controls are read by themselves; nobody is given it. */
function isTyped(p: Passage, hit: Hit): boolean {
  const gives = hit.category === 'askCode' || hit.category === 'askPassword' ? givesAt(p, hit) : [];
  return gives.length > 0 && gives.every((g) => hitsOf(p, 'typed').some((t) => t.start < g.end && g.start < t.end));
}

const isRemote = (hit: Hit): boolean => hit.category === 'askRemote';

/** Told to do it: no guide to cancelling has the reader install a remote-control program but for somebody at the other end. */
const isTold = (p: Passage, hit: Hit): boolean => hitsOf(p, 'give').some((g) => gap(g, hit) <= GIVE_NEAR) && mayBeAsked(p, hit);

/** "Prepaid" in "prepaid card" asks for nothing. */
const isPartOfThing = (p: Passage, hit: Hit): boolean =>
  hitsOf(p, 'thing', 'compound').some((t) => t.start <= hit.start && t.end >= hit.end && t.end - t.start > hit.end - hit.start);

const isAsk = (category: Category): category is AskKind => (ASKS as readonly Category[]).includes(category);

/** Nothing in the passage says that it is not asked for, or, unless who did is praised, that somebody else was asked. */
function mayBeAsked(p: Passage, hit: Hit, praised = false): boolean {
  if (saidOf(p, 'warn').length > 0 || isQuestion(p.text, hit) || isPaidAfter(p, hit) || isSpeech(p.text, hit.start, hit.end)) return false;
  const denials = praised ? hitsOf(p, 'negation') : hitsOf(p, 'negation', 'asked');
  const near = (n: Hit): number => (n.category === 'asked' ? ASKED_NEAR : NEGATED_NEAR);
  return !denials.some((n) => n.start < hit.end && gap(n, hit) <= near(n) && sameSentence(p.text, n, hit));
}

/** "Invoice after the work", "the deposit came back": no money up front. */
const isPaidAfter = (p: Passage, hit: Hit): boolean =>
  hit.category === 'askPay' && hitsOf(p, 'payAfter').some((a) => gap(a, hit) <= PAID_NEAR && sameSentence(p.text, a, hit));

const givesAt = (p: Passage, hit: Hit): Hit[] => hitsOf(p, 'give').filter((g) => gap(g, hit) <= GIVE_NEAR && sameSentence(p.text, g, hit));

const isBesideGiving = (p: Passage, hit: Hit): boolean => hit.category === 'askPay' || isRemote(hit) || givesAt(p, hit).length > 0;

/** One of several things asked for at once: the verb stands further before it, or in the line or heading that the list is under. */
function isListed(passages: readonly Passage[], p: Passage, hit: Hit, praised: boolean): boolean {
  const before = hitsOf(p, 'give', 'toMe', 'prepare').some((g) => g.end <= hit.start && hit.start - g.end <= LIST_NEAR);
  if (before || isBesideGiving(p, hit)) return true;
  // "He asked me for:" leads up to what a praised helper will ask for again.
  const leads = (q: Passage): boolean => has(q, 'give', 'toMe', 'prepare') || (praised && has(q, 'asked'));
  return leadsTo(passages, p).some((q) => leads(q) && saidOf(q, 'warn').length === 0);
}

/** Lines above a passage that may lead up to it: headings, and lines that end in a colon or a bracket. */
const leadsTo = (passages: readonly Passage[], p: Passage): Passage[] =>
  passages.slice(Math.max(0, p.index - LIST_LINES), p.index).filter((q) => q.zone === 'main' && (q.rank > 1 || LEADS.test(q.text)));

/** "What you need:" above or in the passage. */
const isPrepared = (passages: readonly Passage[], p: Passage): boolean =>
  [p, ...leadsTo(passages, p)].some((q) => has(q, 'prepare') && saidOf(q, 'warn').length === 0);

/** "Can I photograph my passport myself?" asks the reader for nothing. */
const isQuestion = (text: string, { end }: Hit): boolean => /^[^。！!;；\n.]*[?？]/u.test(text.slice(end, end + QUESTION_REACH));

function sameSentence(text: string, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return from >= to || !SENTENCE_END.test(text.slice(from, to));
}
