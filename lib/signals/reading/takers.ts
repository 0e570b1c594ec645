import type { AskKind } from './asks.ts';
import { SCANNED } from './contact-beside.ts';
import type { Contact } from './contacts.ts';
import { hasWriteTo } from './mail.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { saidOf } from './quoted.ts';
import { robbing } from './robbing.ts';
import { privateContacts } from './route.ts';
import { isRemote, isTold } from './said-asks.ts';
import type { StrangeNumber } from './strange-number.ts';

/** How far from a contact or an offer a request in words is still theirs: in passages, or in units where passages are short lines; who praises them answers further down. */
const REACH = { passages: 3, units: 420, praise: 5 } as const;
/** Strange numbers to call that make the whole page one for the call. */
const CALLS = 2;
/** How many lines above a list a line may stand that leads up to it. */
const LIST_LINES = 4;
const LEADS = /[:：?？】\]]\s*$/u;
/** How long such a line is where it ends in nothing of the kind ("What we need from you"), in units. */
const LEAD_LINE = 40;

/** What is known of the page when requests in words are read. */
export interface Taking {
  /** The page takes what it asks for: it poses as the carrier, diverts calls, or its own form asks for a code, a card or a document. */
  readonly taker: boolean;
  readonly contacts: readonly Contact[];
  /** What the page's own forms ask for. */
  readonly formed: readonly AskKind[];
  /** A form of the page's own text asks for the reader's number. */
  readonly calledBack: boolean;
  /** Who answers there takes what the reader is to have at hand. */
  readonly numbers: readonly StrangeNumber[];
}

/** Who would take what a passage asks for. */
export interface Taker {
  readonly taken: boolean;
  /** Somebody on the page who could sit at the other end of a program for remote control. */
  readonly anybody: boolean;
  /** Somebody to write to, in person. */
  readonly reached: boolean;
  /** Somebody who may only tell of the carrier ("send me"): it counts together with more. */
  readonly wanted: boolean;
  /** Nobody in the passage itself, so that it may be the carrier or an app that takes it. */
  readonly others: boolean;
  /** "He asked for my ID photo, a reliable man": what a praised helper asked for, he will ask again. */
  readonly praised: boolean;
}

/** Finds who would take what the passages ask for. */
export function takersOn(passages: readonly Passage[], own: readonly Passage[], taking: Taking): (p: Passage) => Taker {
  const { taker, contacts, numbers } = taking;
  // A messenger's name without a handle or a link ("follow us on WeChat") takes nothing: nobody could be sent anything there.
  const reachable = privateContacts(contacts, passages).filter(
    (c) => c.passage >= 0 && (c.handle !== null || c.kind === 'link' || c.channel === SCANNED),
  );
  const start = starts(passages);
  const isNear = (a: number, b: number): boolean =>
    Math.abs(a - b) <= REACH.passages || Math.abs((start[a] ?? 0) - (start[b] ?? 0)) <= REACH.units;
  const near = [
    ...own.filter((p) => saidOf(p, 'offer').length > 0 && !has(p, 'offerNot', 'warn')).map((p) => p.index),
    ...reachable.map((c) => c.passage),
    ...numbers.map((n) => n.passage.index),
    ...own.filter((p) => isWrittenTo(p) || ACCOUNT.test(p.text)).map((p) => p.index),
    ...robbing(
      own,
      isNear,
      taking.formed,
      contacts.filter((c) => c.kind === 'invite' && c.zone === 'main').map((c) => c.passage),
    ),
  ];
  const nearMe = own.filter((p) => saidOf(p, 'toMe').length > 0 && !has(p, 'offerNot')).map((p) => p.index);
  const praised = own.some((p) => has(p, 'vouch') && near.some((i) => Math.abs(i - p.index) <= REACH.praise));
  const anybody = hasAnybody(own, taking);
  const remote = anybody && own.some((p) => p.hits.some((hit) => isRemote(hit) && isTold(p, hit)));
  return (p) => {
    const taken = taker || remote || numbers.length >= CALLS || near.some((i) => isNear(i, p.index));
    // Who is reached off the page takes what a list has the reader prepare, wherever on the page the contact stands.
    const wanted = taken || nearMe.some((i) => isNear(i, p.index)) || (reachable.length > 0 && isPrepared(passages, p));
    const others = !taker && !has(p, 'offer', 'toMe') && !reachable.some((c) => c.passage === p.index);
    const reached = reachable.some((c) => isNear(c.passage, p.index));
    return { taken, anybody, reached, wanted, others, praised };
  };
}

/** Marks of a thread or an article, of different kinds. */
const TALK = 3;

/** A program for remote control has somebody at the other end; in a thread where nobody can be reached it is told of. */
function hasAnybody(own: readonly Passage[], { taker, contacts, numbers, calledBack }: Taking): boolean {
  const talk = new Set(own.flatMap((p) => hitsOf(p, 'news', 'forum', 'encyclopedia').map((h) => h.term)));
  return talk.size < TALK || taker || calledBack || numbers.length > 0 || contacts.some((c) => !c.masked);
}

const isWrittenTo = (p: Passage): boolean => hasWriteTo(p) && saidOf(p, 'warn').length === 0;
/** An account to pay into (ISO 13616). */
const ACCOUNT = /\b[a-z]{2}\d{2}(?: ?(?=[a-z\d]{0,3}\d)[a-z\d]{4}){3,7}/u;

/** Where each passage begins in the page's text, in units. */
function starts(passages: readonly Passage[]): number[] {
  let at = 0;
  return passages.map(({ text }) => {
    const own = at;
    at += text.length;
    return own;
  });
}

/** Lines above a passage that may lead up to it: headings, lines that end in a colon or a bracket, and short ones that say what to have at hand. */
export const leadsTo = (passages: readonly Passage[], p: Passage): Passage[] =>
  passages
    .slice(Math.max(0, p.index - LIST_LINES), p.index)
    .filter((q) => q.zone === 'main' && (q.rank > 1 || LEADS.test(q.text) || (q.text.length <= LEAD_LINE && has(q, 'prepare', 'toMe'))));

/** "What you need:" above or in the passage. */
const isPrepared = (passages: readonly Passage[], p: Passage): boolean =>
  [p, ...leadsTo(passages, p)].some((q) => has(q, 'prepare') && saidOf(q, 'warn').length === 0);
