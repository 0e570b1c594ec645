import type { ReportBody } from '../../lib/reports/types.ts';
import type { Level } from '../../lib/verdict/types.ts';

/** What each thing on a page can cost a person, 1 (little) to 5 (the number and the bank account behind it). The queue's order. */
const HARM: Readonly<Record<string, number>> = {
  'asks-code': 5,
  'asks-sms-code': 5,
  'asks-password': 5,
  'remote-control': 5,
  'asks-remote-control': 5,
  'diverts-calls': 5,
  'stranger-gets-calls': 5,
  'charges-by-sms': 3,
  'phone-pushed': 3,
  'keeps-from-carrier': 4,
  'worded-like-traps': 2,
  'asks-id': 4,
  'asks-id-photo': 4,
  'asks-id-number': 4,
  'pay-first': 3,
  'asks-card': 4,
  'asks-payment': 3,
  'speaks-as-carrier': 2,
  'claims-carrier': 2,
  'host-lookalike': 2,
  messenger: 2,
  'messenger-in-title': 2,
  'messenger-repeated': 2,
  'messenger-as-route': 2,
};

/** A wrong warning costs an honest site its visitors; it waits no longer than a page that asks for money. */
const WRONG_WARNING = 3;
const LEVEL: Readonly<Partial<Record<Level, number>>> = { danger: 1, caution: 0 };

/** 0 to 6: the worst that the report speaks of, one more where the extension stopped the page. */
export function harmOf({ kind, wrong, reasons, level }: ReportBody): number {
  if (kind === 'mistake') return WRONG_WARNING;
  const worst = Math.max(0, ...[...wrong, ...reasons.map(({ id }) => id)].map((id) => HARM[id] ?? 1));
  return worst + (LEVEL[level] ?? 0);
}
