import type { ReportRow } from './export.ts';
import type { ReportBody, Wrong } from './types.ts';

/** A message by its dotted key with $1, $2 … filled in; lib/ui/text.ts has the browser's. */
export type Translate = (key: string, substitutions?: readonly string[]) => string;

export interface RowOptions {
  readonly t: Translate;
  /** BCP 47 of the messages. */
  readonly lang: string;
  /** The carrier's name in that language; null where the report names none. */
  readonly carrierName: string | null;
}

const messageKey = (id: string): string => id.replaceAll('-', '_');

/** A day (YYYY-MM-DD) as people read it in `lang`. */
export const readableDay = (day: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** One tick in words. */
export const wrongText = (wrong: Wrong, t: Translate): string => t(`report.wrong.${messageKey(wrong)}`);

/** What was ticked, as one phrase; empty where nothing was. */
export function wrongsText(wrong: readonly Wrong[], t: Translate): string {
  return wrong.map((one) => wrongText(one, t)).join(t('report.comma'));
}

function reasonText({ id, evidence }: ReportBody['reasons'][number], t: Translate): string {
  const quotes = evidence.map((text) => t('report.quoted', [text])).join(' ');
  return [t(`report.signal.${messageKey(id)}`) || id, quotes].filter(Boolean).join(t('report.colon'));
}

function findingText({ level, reasons }: ReportBody, t: Translate): string {
  if (level === 'unknown' && reasons.length === 0) return t('report.notJudged');
  return [t(`level.${level}`), ...reasons.map((reason) => reasonText(reason, t))].join('\n');
}

/**
 * Every field of a report that says something, in the order in which it is read, on the page and in the copied text alike. What is empty
 * has no line: to somebody who gets the text, "none" reads as if it had been looked for and not been there.
 */
export function reportRows(body: ReportBody, { t, lang, carrierName }: RowOptions): readonly ReportRow[] {
  const row = (key: string, value: string, exact = false): ReportRow => ({
    label: t(`report.row.${key}`),
    value,
    exact,
  });
  const rows = [
    row('page', body.url, true),
    row('wrong', [t(`report.kind.${body.kind}`), wrongsText(body.wrong, t)].filter(Boolean).join('\n')),
    row('carrier', carrierName ?? body.carrierId ?? ''),
    row('contacts', body.contacts.join('\n'), true),
    row('finding', findingText(body, t)),
    row('words', body.words),
    row('excerpt', body.excerpt ?? ''),
    row('day', t('report.dayOnly', [readableDay(body.day, lang)])),
    row('list', body.listVersion, true),
  ];
  return rows.filter(({ value }) => value !== '');
}
