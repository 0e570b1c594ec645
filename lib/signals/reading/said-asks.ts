import type { Hit } from '../../words/lexicon.ts';
import { hitsOf, type Passage } from './passages.ts';
import { isSpeech, saidOf } from './quoted.ts';
import { isOneSentence } from './sentence.ts';
import { gap, overlaps } from './span.ts';

const GIVE_NEAR = 18;
const NEGATED_NEAR = 26;
/** A tale has more words between who asked and what: "asked her to install a program called …". */
const ASKED_NEAR = 100;
const NEGATED_PLACE = 14;
/** Behind a list of what is not asked for. */
const NEGATED_LAST = 30;
/** How near a word for payment after the work or back to the reader stands to the payment. */
const PAID_NEAR = 24;
const QUESTION_REACH = 60;

/** "In the app, upload a copy", "the shop wanted to see it": the carrier takes it. */
export const isTheCarriers = (p: Passage, hit: Hit): boolean =>
  !isRemote(hit) && hitsOf(p, 'official').some((o) => isOneSentence(p.text, o, hit) && !isSpared(p, o));

/** "Without a visit to the shop". */
const isSpared = (p: Passage, place: Hit): boolean =>
  hitsOf(p, 'negation').some((n) => n.start < place.end && gap(n, place) <= NEGATED_PLACE);

/** "Enter the code" is done in a form or an app, whose controls are read by themselves; nobody is given it. */
export function isTyped(p: Passage, hit: Hit): boolean {
  const gives = hit.category === 'askCode' || hit.category === 'askPassword' ? givesAt(p, hit) : [];
  return gives.length > 0 && gives.every((g) => hitsOf(p, 'typed').some((t) => overlaps(t, g)));
}

export const isRemote = (hit: Hit): boolean => hit.category === 'askRemote';

/** Told to do it: no guide to cancelling has the reader install a remote-control program but for somebody at the other end. */
export const isTold = (p: Passage, hit: Hit): boolean => hitsOf(p, 'give').some((g) => gap(g, hit) <= GIVE_NEAR) && mayBeAsked(p, hit);

/** "Not" stands before what is denied; what says that it is not asked for stands behind. */
const isDenied = (n: Hit, hit: Hit): boolean => n.start < hit.end || n.category === 'unasked';

/** Nothing in the passage says that it is not asked for, or, unless who did is praised, that somebody else was asked. */
export function mayBeAsked(p: Passage, hit: Hit, praised = false): boolean {
  if (saidOf(p, 'warn').length > 0 || isQuestion(p.text, hit) || isPaidAfter(p, hit) || isSpeech(p.text, hit.start, hit.end)) return false;
  const denials = praised ? hitsOf(p, 'negation', 'unasked') : hitsOf(p, 'negation', 'unasked', 'asked');
  const near = (n: Hit): number => (n.category === 'asked' ? ASKED_NEAR : n.category === 'unasked' ? NEGATED_LAST : NEGATED_NEAR);
  return !denials.some((n) => isDenied(n, hit) && gap(n, hit) <= near(n) && isOneSentence(p.text, n, hit));
}

/** "First": what is promised back afterwards is paid first all the same. */
const UPFRONT =
  /先|\bfirst\b|up ?front|in advance|vorab|im voraus|por adelantado|anticip|d'avance|à l'avance|前払|先払|선불|선입금|먼저|предоплат|вперед|наперед|مقدم|पहले|di muka|trước|ก่อน|peşin|önce/u;

/** "Invoice after the work", "the deposit came back": no money up front. */
const isPaidAfter = (p: Passage, hit: Hit): boolean =>
  hit.category === 'askPay' &&
  !UPFRONT.test(p.text.slice(Math.max(0, hit.start - PAID_NEAR), hit.end + PAID_NEAR)) &&
  hitsOf(p, 'payAfter').some((a) => gap(a, hit) <= PAID_NEAR && isOneSentence(p.text, a, hit));

const givesAt = (p: Passage, hit: Hit): Hit[] => hitsOf(p, 'give').filter((g) => gap(g, hit) <= GIVE_NEAR && isOneSentence(p.text, g, hit));

export const isBesideGiving = (p: Passage, hit: Hit): boolean => hit.category === 'askPay' || isRemote(hit) || givesAt(p, hit).length > 0;

/** "Can I photograph my passport myself?" asks the reader for nothing. */
const isQuestion = (text: string, { end }: Hit): boolean => /^[^。！!;；\n.]*[?？]/u.test(text.slice(end, end + QUESTION_REACH));
