import type { ReportBody } from '../../lib/reports/types.ts';
import { harmOf } from './harm.ts';
import { tiesOf } from './ties.ts';

/** A stored report that is in no case yet. */
export interface Loose {
  readonly ticket: string;
  readonly kind: 'unsafe' | 'mistake';
  readonly host: string;
  readonly page: string;
  /** Hex. */
  readonly network: string;
  readonly held: boolean;
  readonly received: Date;
  readonly body: ReportBody;
}

/** What a batch of reports says about one page. */
export interface PageNews {
  readonly page: string;
  readonly host: string;
  readonly carrier: string | null;
  readonly level: string;
  readonly harm: number;
  readonly unsafe: number;
  readonly mistake: number;
  readonly held: number;
  readonly first: string;
  readonly last: string;
  readonly ties: readonly string[];
  readonly title: string;
  readonly evidence: readonly { readonly kind: string; readonly quote: string; readonly seen: number }[];
  readonly networks: readonly { readonly day: string; readonly network: string; readonly reports: number }[];
  readonly tickets: readonly string[];
}

const WORST_FIRST = ['danger', 'caution', 'unknown', 'info', 'none', 'trusted', 'official'];

function counted<T>(list: readonly T[], keyOf: (one: T) => string): { readonly one: T; readonly count: number }[] {
  return [...Map.groupBy(list, keyOf).values()].flatMap((same) => (same[0] === undefined ? [] : [{ one: same[0], count: same.length }]));
}

const TITLES: Readonly<Record<string, string>> = { telegram: 'Telegram', wechat: 'WeChat', whatsapp: 'WhatsApp', qq: 'QQ', line: 'LINE' };

/** A contact as people write it: "telegram:x" is "Telegram @x". */
export function contactTitle(contact: string): string {
  const colon = contact.indexOf(':');
  const channel = contact.slice(0, colon);
  const handle = contact.slice(colon + 1);
  return `${TITLES[channel] ?? channel} ${channel === 'telegram' ? '@' : ''}${handle}`;
}

function evidenceOf(reports: readonly Loose[]): PageNews['evidence'] {
  const quotes = reports.flatMap(({ body }) =>
    body.reasons.flatMap(({ id, evidence }) => (evidence.length > 0 ? evidence : ['']).map((quote) => ({ kind: id, quote }))),
  );
  return counted(quotes, ({ kind, quote }) => `${kind} ${quote}`).map(({ one, count }) => ({ ...one, seen: count }));
}

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

function newsOf(reports: readonly [Loose, ...Loose[]], shared: (host: string) => boolean): PageNews {
  const [{ page, host }] = reports;
  // Held reports move nothing: they lend no harm, no tie and no spread to the case, and are only counted.
  const open = reports.filter(({ held }) => !held);
  const times = reports.map(({ received }) => received.toISOString()).sort();
  const levels = open.map(({ body }) => body.level).sort((a, b) => WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b));
  const contact = open.flatMap(({ body }) => body.contacts)[0];
  return {
    ...{ page, host, level: levels[0] ?? 'unknown' },
    carrier: open.find(({ body }) => body.carrierId)?.body.carrierId ?? null,
    harm: Math.max(0, ...open.map(({ body }) => harmOf(body))),
    unsafe: reports.filter(({ kind }) => kind === 'unsafe').length,
    mistake: reports.filter(({ kind }) => kind === 'mistake').length,
    held: reports.length - open.length,
    ...{ first: times[0] ?? '', last: times.at(-1) ?? '' },
    ties: [...new Set([`page:${page}`, ...open.flatMap(({ body }) => tiesOf(body, host, shared(host)))])],
    title: contact ? contactTitle(contact) : host,
    evidence: evidenceOf(open),
    networks: counted(open, ({ network, received }) => `${dayOf(received)} ${network}`).map(({ one, count }) => ({
      ...{ day: dayOf(one.received), network: one.network, reports: count },
    })),
    tickets: reports.map(({ ticket }) => ticket),
  };
}

/** The reports of a batch, page by page. Pure. `shared`: whether anybody can publish on a host. */
export function gather(reports: readonly Loose[], shared: (host: string) => boolean): PageNews[] {
  return [...Map.groupBy(reports, ({ page }) => page).values()].flatMap(([head, ...rest]) =>
    head ? [newsOf([head, ...rest], shared)] : [],
  );
}
