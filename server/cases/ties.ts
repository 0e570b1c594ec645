import { createHash } from 'node:crypto';
import { registrableDomain } from '../../lib/hosts/suffix.ts';
import type { ReportBody } from '../../lib/reports/types.ts';
import { fold } from '../../lib/words/fold.ts';

/** Shorter passages are everybody's ("how to cancel"); longer ones are somebody's. */
const PRINT_LENGTH = 24;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** The print of a page's passage: letters alone, so that a changed number, fee or handle does not part what belongs together. */
function printOf({ excerpt, reasons }: ReportBody): string | null {
  const passages = [...(excerpt?.split('\n') ?? []), ...reasons.flatMap(({ evidence }) => evidence)];
  const letters = passages
    .map((passage) => fold(passage).text.replace(/[^\p{L}]/gu, ''))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const longest = letters[0];
  return longest && longest.length >= PRINT_LENGTH ? digest(longest) : null;
}

/** Numbers that the extension found not to be the carrier's own, as digits. */
function phonesOf({ reasons }: ReportBody): string[] {
  const quotes = reasons.filter(({ id }) => id === 'phone-not-official').flatMap(({ evidence }) => evidence);
  return quotes.flatMap((quote) => quote.match(/\+?\d[\d\s().-]{5,}\d/g) ?? []).map((number) => number.replace(/\D/g, ''));
}

/**
 * What ties this page to others of the same people.
 * @param shared whether anybody can publish on the host: its domain then ties nothing
 */
export function tiesOf(body: ReportBody, host: string, shared: boolean): string[] {
  if (body.kind === 'mistake') return [];
  const print = printOf(body);
  return [
    ...body.contacts.map((contact) => `contact:${contact.toLowerCase()}`),
    ...phonesOf(body).map((digits) => `phone:${digits}`),
    ...(print ? [`print:${print}`] : []),
    ...(shared ? [] : [`domain:${registrableDomain(host) ?? host}`]),
  ];
}
