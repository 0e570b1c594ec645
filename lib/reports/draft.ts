import type { Evidence, Signal } from '../signals/types.ts';
import type { Verdict } from '../verdict/types.ts';
import { type AddressScope, reportAddress, withoutQueries } from './address.ts';
import { REPORT_LIMITS } from './schema.ts';
import type { ReportBody, ReportKind, Wrong } from './types.ts';

/** What the person chose in the form. */
export interface DraftOptions {
  readonly kind: ReportKind;
  readonly scope: AddressScope;
  readonly wrong: readonly Wrong[];
  readonly words: string;
  /** Add the passages of the page that the evidence stood in. */
  readonly withExcerpt: boolean;
}

/** Cuts at `max` UTF-16 units, never through a surrogate pair. */
export function bounded(value: string, max: number): string {
  const text = value.replace(/[\uD800-\uDBFF]$/, '');
  return text.length <= max ? text : text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** The telling part of a piece of evidence, or all of it where no part is marked. */
const telling = ({ text, mark }: Evidence): string =>
  bounded(withoutQueries(mark ? text.slice(mark[0], mark[1]) : text), REPORT_LIMITS.evidence);

const reasonOf = (signal: Signal): ReportBody['reasons'][number] => ({
  id: signal.id,
  evidence: unique(signal.evidence.map(telling).filter(Boolean)).slice(0, REPORT_LIMITS.evidencePerReason),
});

const contactOf = ({ params }: Signal): string[] =>
  params['handle'] ? [bounded(`${params['channel'] ?? 'contact'}:${params['handle']}`, 120)] : [];

function excerptOf(reasons: readonly Signal[]): string | null {
  const passages = unique(reasons.flatMap((signal) => signal.evidence).map(({ text }) => withoutQueries(text)));
  return bounded(passages.join('\n'), REPORT_LIMITS.excerpt) || null;
}

/** YYYY-MM-DD by the clock of the person's own time zone. */
export function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const SHOWS: Partial<Record<Signal['id'], Wrong>> = {
  'claims-carrier': 'speaks-as-carrier',
  'host-lookalike': 'speaks-as-carrier',
  'messenger-in-title': 'messenger',
  'messenger-repeated': 'messenger',
  'messenger-as-route': 'messenger',
  'messenger-link-only': 'messenger',
  'offers-to-do-it': 'offers-to-do-it',
  'charges-fee': 'offers-to-do-it',
  'lead-form': 'collects-details',
  'asks-payment': 'pay-first',
  'asks-card': 'pay-first',
  'asks-sms-code': 'asks-code',
  'asks-password': 'asks-code',
  'asks-id-photo': 'asks-id',
  'asks-id-number': 'asks-id',
  'asks-remote-control': 'remote-control',
};

/** What the verdict's reasons already say, to tick for the person: they can untick it. */
export function wrongsOf(verdict: Verdict | null): Wrong[] {
  return unique((verdict?.reasons ?? []).flatMap(({ id }) => SHOWS[id] ?? []));
}

/**
 * All that a report on this page would say; nothing else is ever sent. Pure. `verdict` null: the page was not judged, the
 * address was typed. Null where `url` is no web page (see parseAddress).
 */
export function draftReport(verdict: Verdict | null, url: string, options: DraftOptions, now: Date): ReportBody | null {
  const address = reportAddress(url, options.scope);
  if (!address) return null;
  const reasons = (verdict?.reasons ?? []).slice(0, REPORT_LIMITS.reasons);
  return {
    kind: options.kind,
    url: address,
    wrong: options.wrong,
    level: verdict?.level ?? 'unknown',
    carrierId: verdict?.carrierId ?? null,
    reasons: reasons.map(reasonOf),
    contacts: unique(reasons.flatMap(contactOf)).slice(0, REPORT_LIMITS.contacts),
    words: bounded(options.words.trim(), REPORT_LIMITS.words),
    excerpt: options.withExcerpt ? excerptOf(reasons) : null,
    listVersion: verdict?.listVersion ?? '',
    day: dayOf(now),
  };
}
