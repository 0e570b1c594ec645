import type { UnknownReason, Verdict } from '../verdict/types.ts';

/** The verdict on a page that nobody has read: not yet, or because it cannot be. Where the person is told why, it is `unknown`. */
export function unreadVerdict({ url, host }: Pick<Verdict, 'url' | 'host'>, listVersion: string, unknown?: UnknownReason): Verdict {
  const base = { url, host, carrierId: null, trustedId: null, reasons: [], officialWays: [], listVersion };
  return unknown ? { ...base, level: 'unknown', unknown } : { ...base, level: 'none' };
}
