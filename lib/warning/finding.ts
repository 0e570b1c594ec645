import type { Signal, SignalId } from '../signals/types.ts';
import type { Finding } from './types.ts';

/** What each signal says in a title, and how near to the person it comes: 1 asks something of them, 5 is only where the page lies. */
const FINDINGS: Readonly<Record<SignalId, readonly [Finding, number]>> = {
  'messenger-in-title': ['messenger', 1],
  'messenger-repeated': ['messenger', 1],
  'messenger-as-route': ['messenger', 1],
  'asks-sms-code': ['code', 1],
  'asks-password': ['password', 1],
  'asks-id-photo': ['idPhoto', 1],
  'asks-id-number': ['idNumber', 1],
  'asks-card': ['card', 1],
  'asks-payment': ['payment', 1],
  'asks-remote-control': ['remote', 1],
  'asks-app-install': ['app', 1],
  'diverts-calls': ['divert', 1],
  'stranger-gets-calls': ['divert', 1],
  'charges-by-sms': ['smsPrice', 1],
  'keeps-from-carrier': ['isolation', 2],
  'offers-to-do-it': ['offer', 2],
  'charges-fee': ['fee', 2],
  'lead-form': ['lead', 2],
  'phone-not-official': ['phone', 2],
  'phone-pushed': ['phone', 2],
  'messenger-link-only': ['messenger', 2],
  'worded-like-traps': ['wording', 3],
  'host-lookalike': ['lookalike', 3],
  'claims-carrier': ['claims', 3],
  listed: ['listed', 4],
  'free-hosting': ['hosting', 5],
  'topic-ending-line': ['plain', 9],
  'names-carrier': ['plain', 9],
  'reviewed-fine': ['plain', 9],
  'honest-context': ['plain', 9],
  'warns-of-scam': ['plain', 9],
  'points-to-official': ['plain', 9],
};

/** True for a signal that speaks against the page; topic and honest context do not. */
export function speaksAgainst(signal: Signal): boolean {
  return FINDINGS[signal.id][0] !== 'plain';
}

/** The finding one signal stands for; several messenger signals are one finding. */
export function findingOf(signal: Signal): Finding {
  return FINDINGS[signal.id][0];
}

/** What a number can be taken over without; the code alone is enough for that, so it is told first. */
const AFTER_CODE: ReadonlySet<Finding> = new Set(['idPhoto', 'idNumber', 'card', 'password']);

/**
 * The finding for the title: what is asked of the person comes before what is offered, that before whose the address is.
 * Among equals the first of `reasons`, which the judge orders by weight, but a code before what else a form asks for. Null for no reasons or none against the page.
 */
export function strongest(reasons: readonly Signal[]): Signal | null {
  let best: Signal | null = null;
  for (const reason of reasons) {
    if (speaksAgainst(reason) && (!best || FINDINGS[reason.id][1] < FINDINGS[best.id][1])) best = reason;
  }
  const code = reasons.find(({ id }) => id === 'asks-sms-code');
  return best && code && AFTER_CODE.has(findingOf(best)) ? code : best;
}
