import type { SignalGroup, SignalId } from './types.ts';

interface Weight {
  readonly weight: number;
  readonly group: SignalGroup;
  /** Counts as one of the two independent bad signals that `danger` wants. */
  readonly grave: boolean;
  readonly why: string;
}

/**
 * Every weight there is. 0.35 makes a page `caution`, 0.8 with two grave groups makes it `danger` (verdict/thresholds.ts).
 * Tuned on the development corpus with `npm run evaluate`; the report is in docs/detection.md.
 */
export const WEIGHTS: Readonly<Record<SignalId, Weight>> = {
  'topic-ending-line': { weight: 0, group: 'topic', grave: false, why: 'what the product is about; says nothing bad by itself' },
  'names-carrier': { weight: 0, group: 'topic', grave: false, why: 'tells which official way to offer' },
  'offers-to-do-it': {
    weight: 0.4,
    group: 'offer',
    grave: false,
    why: 'a middleman is unofficial whatever else is true; honest ones exist, so caution',
  },
  'charges-fee': {
    weight: 0.2,
    group: 'offer',
    grave: false,
    why: 'carriers end lines without a middleman’s fee; a price alone proves nothing',
  },
  'lead-form': { weight: 0.4, group: 'offer', grave: false, why: 'collects the number of somebody who wants to leave' },
  'messenger-in-title': {
    weight: 0.55,
    group: 'contact-title',
    grave: true,
    why: 'a handle in title or heading is what the page is for: the mark of the spam family',
  },
  'messenger-repeated': { weight: 0.5, group: 'contact-repeat', grave: true, why: 'the same handle again and again, as spam does' },
  'messenger-as-route': {
    weight: 0.5,
    group: 'contact-route',
    grave: true,
    why: 'a private contact is named as the way to do it; once, on a blog, it may be kindness',
  },
  'messenger-link-only': {
    weight: 0.4,
    group: 'contact-route',
    grave: false,
    why: 'reaches a private contact, but no words show what for',
  },
  'asks-sms-code': {
    weight: 0.5,
    group: 'credential',
    grave: true,
    why: 'with the code a number or account is taken over; small unlisted carriers ask too, so alone it is caution',
  },
  'asks-password': { weight: 0.45, group: 'password', grave: true, why: 'log-in of the carrier’s account' },
  'asks-id-photo': { weight: 0.55, group: 'document', grave: true, why: 'identity documents are sold and used for SIM swaps' },
  'asks-id-number': {
    weight: 0.45,
    group: 'document',
    grave: true,
    why: 'with the code on the phone it moves a number; without, less (asks-id-number.ts), for letter services ask for it too',
  },
  'asks-card': { weight: 0.5, group: 'money', grave: true, why: 'no refund or cancellation needs card number and security code' },
  'asks-payment': { weight: 0.45, group: 'money', grave: true, why: 'payment before the work, by transfer, gift card or coin' },
  'asks-remote-control': { weight: 0.6, group: 'device', grave: true, why: 'screen sharing empties bank accounts' },
  'asks-app-install': { weight: 0.35, group: 'device', grave: false, why: 'an app from outside the stores' },
  'diverts-calls': {
    weight: 0.5,
    group: 'divert',
    grave: true,
    why: 'ends no line, and hands over the codes that banks speak on the telephone',
  },
  'stranger-gets-calls': {
    weight: 0.4,
    group: 'contact-route',
    grave: true,
    why: 'the number that gets the calls is where the cheat sits; a manual makes one up',
  },
  'charges-by-sms': {
    weight: 0.45,
    group: 'money',
    grave: true,
    why: 'carriers end lines for nothing; each message is paid to whoever owns the number',
  },
  'keeps-from-carrier': {
    weight: 0.45,
    group: 'isolation',
    grave: true,
    why: 'only who has something to hide keeps a reader from asking the carrier or the bank',
  },
  'worded-like-traps': {
    weight: 0.45,
    group: 'wording',
    grave: true,
    why: 'what the page says in all is like what traps say: grave where that is beyond doubt, and never alone',
  },
  'phone-not-official': {
    weight: 0.4,
    group: 'contact-route',
    grave: false,
    why: 'a number shown as the carrier’s that the directory does not know; relay lines charge by the minute',
  },
  'phone-pushed': {
    weight: 0.45,
    group: 'contact-title',
    grave: true,
    why: 'a strange number in the title, or again and again, is what the page is for, as a handle is',
  },
  'claims-carrier': { weight: 0.5, group: 'identity', grave: true, why: 'speaks as the carrier on a host that is not the carrier’s' },
  'host-lookalike': { weight: 0.55, group: 'host', grave: true, why: 'an address made to be mistaken; times the likeness' },
  'free-hosting': { weight: 0.1, group: 'hosting', grave: false, why: 'anybody can publish there within a minute' },
  listed: { weight: 1, group: 'list', grave: true, why: 'two reviewers confirmed it' },
  'reviewed-fine': { weight: -0.4, group: 'honest', grave: false, why: 'a review found no fault; see also verdict/judge.ts' },
  'honest-context': { weight: -0.1, group: 'honest', grave: false, why: 'news, forum or encyclopedia' },
  'warns-of-scam': { weight: -0.25, group: 'honest', grave: false, why: 'tells of traps instead of setting one' },
  'points-to-official': {
    weight: -0.05,
    group: 'honest',
    grave: false,
    why: 'links to the carrier’s own pages; spam copies that, so little',
  },
};
