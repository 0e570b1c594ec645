import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { has, hitsOf, type Passage, quote } from './reading/passages.ts';
import type { Reading } from './reading/reading.ts';
import { isKnown, knownNumbers } from './reading/strange-number.ts';
import type { Evidence } from './types.ts';

/** A message, in the scripts that do not write it SMS. */
const MESSAGE = /\bsms\b|\btexte?s?\b|短信|簡訊|смс|رسال|एसएमएस|मैसेज|ข้อความ|문자|ショートメ/u;
/** A number messages are sent to: of four digits and more, also set apart. */
const NUMBER = /(?<![\d*#+.,:/-])\d(?:[ -]?\d){3,13}(?![\d*#%]|[.,:/-]\d)/gu;
const DIGITS = { least: 4, most: 14 } as const;
/** Free numbers of regulators: Ofcom's text-to-switch (PAC, STAC, INFO) and the reporting of spam. */
const FREE = new Set(['65075', '75075', '85075', '7726']);
/** Numbers of years. */
const YEAR = /^(?:19|20)\d\d$/u;

/** A line that has a message sent to a number which is none of those known. */
function sentTo(p: Passage, known: readonly string[]): { start: number; end: number } | null {
  if (!MESSAGE.test(p.text)) return null;
  for (const { 0: number, index } of p.text.matchAll(NUMBER)) {
    const digits = number.replace(/\D/gu, '');
    if (digits.length >= DIGITS.least && digits.length <= DIGITS.most && !YEAR.test(digits) && !FREE.has(digits) && !isKnown(digits, known))
      return { start: index, end: index + number.length };
  }
  return null;
}

/** Where the page has a message sent: in a line of its text, or by a link that opens one. */
function sending({ passages, observation }: Reading, known: readonly string[]): { evidence: Evidence; phone: string } | null {
  for (const p of passages) {
    if (p.zone !== 'main' || p.where === 'address' || !has(p, 'act', 'actWeak', 'compound', 'give', 'contactVerb')) continue;
    const number = sentTo(p, known);
    if (number) return { evidence: quote(p, number.start, number.end), phone: p.text.slice(number.start, number.end) };
  }
  const link = observation.links.find((l) => l.scheme === 'sms' && !isKnown(numberOf(l.href), known));
  return link ? { evidence: { where: 'link', text: link.href }, phone: numberOf(link.href) } : null;
}

const numberOf = (href: string): string => (/^sms:\+?([\d-]+)/iu.exec(href)?.[1] ?? '').replace(/\D/gu, '');

/**
 * Ending a line by a message that costs: the page has one sent to a number that is not the carrier's, and says somewhere, often at its
 * very end, what each message costs.
 */
export const chargesBySms: Detector = (reading) => {
  const { passages, carriers, knowledge, warns } = reading;
  const price = passages.find((p) => has(p, 'smsPrice') && !has(p, 'warn'));
  if (warns || !price) return null;
  const known = knownNumbers(
    carriers.map((c) => c.carrierId),
    knowledge.directory,
  );
  const found = sending(reading, known);
  if (!found) return null;
  const costs = hitsOf(price, 'smsPrice')
    .slice(0, 1)
    .map((hit) => quote(price, hit.start, hit.end));
  return signal('charges-by-sms', [found.evidence, ...costs], { phone: found.phone });
};
