import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { has, hitsOf, type Passage, quote } from './reading/passages.ts';
import type { Reading } from './reading/reading.ts';
import { isKnown, knownNumbers } from './reading/strange-number.ts';
import type { Evidence } from './types.ts';

/** A message, in the scripts that do not write it SMS; "text" only where a word is to be texted to a number. */
const MESSAGE =
  /\bsms\b|\btexto?\b(?= ["“']?\p{L}{2,12}["”']? (?:to|al|para|para o|au) )|短信|簡訊|смс|رسال|एसएमएस|मैसेज|ข้อความ|문자|ショートメ/gu;
/** A number messages are sent to: of four digits and more, also set apart. */
const NUMBER = /(?<![\d*+.,:/-])\d(?:[ -]?\d){3,13}(?![\d*#%]|[.,:/-]\d)/gu;
const DIGITS = { least: 4, most: 14 } as const;
/** Digits of a short code. */
const SHORT = 6;
/** How far behind the word for a message its number stands, in folded units: a whole row of a table. */
const SENT_NEAR = 90;
/** Free numbers: Ofcom's text-to-switch (PAC, STAC, INFO), the reporting of spam, and those of China's operators that moving a number needs. */
const FREE = new Set(['65075', '75075', '85075', '7726', '10001', '10010', '10086', '10099']);
/** Numbers of years. */
const YEAR = /^(?:19|20)\d\d$/u;

/** A line that has a message sent to a number which is none of those known. */
function sentTo(p: Passage, known: readonly string[]): { start: number; end: number } | null {
  const words = [...p.text.matchAll(MESSAGE)].map((m) => m.index);
  if (words.length === 0) return null;
  for (const { 0: number, index } of p.text.matchAll(NUMBER)) {
    const digits = number.replace(/\D/gu, '');
    const isNumber = digits.length >= DIGITS.least && digits.length <= DIGITS.most && !YEAR.test(digits) && !FREE.has(digits);
    const isNear = words.some((at) => index > at && index - at <= SENT_NEAR);
    if (isNumber && isNear && !isKnown(digits, known)) return { start: index, end: index + number.length };
  }
  return null;
}

/** The number that the price is of, where another line of the page has it used. */
function priced(price: Passage, passages: readonly Passage[]): Passage | null {
  const numbers = [...price.text.matchAll(NUMBER)]
    .map((m) => m[0].replace(/\D/gu, ''))
    .filter((d) => d.length <= SHORT && !YEAR.test(d) && !FREE.has(d));
  const uses = (p: Passage): boolean => numbers.some((digits) => digitsOf(p.text).includes(digits));
  return passages.find((p) => p !== price && p.zone === 'main' && p.where !== 'address' && uses(p)) ?? null;
}

/** Numbers of a text, each without what sets its digits apart. */
const digitsOf = (text: string): string[] => [...text.matchAll(NUMBER)].map((m) => m[0].replace(/\D/gu, ''));

/** Where the page has a message sent: in a line of its text, or by a link that opens one. */
function sending({ passages, observation }: Reading, known: readonly string[]): { evidence: Evidence; phone: string } | null {
  for (const p of passages) {
    if (p.zone !== 'main' || p.where === 'address' || !has(p, 'act', 'actWeak', 'compound', 'give', 'contactVerb')) continue;
    const number = sentTo(p, known);
    if (number) return { evidence: quote(p, number.start, number.end), phone: p.text.slice(number.start, number.end) };
  }
  const link = observation.links.find(
    (l) => l.scheme === 'sms' && l.zone === 'main' && numberOf(l.href).length >= DIGITS.least && !isKnown(numberOf(l.href), known),
  );
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
  const used = priced(price, passages);
  const found = sending(reading, known) ?? (used && { evidence: quote(used, 0, used.text.length), phone: digitsOf(price.text)[0] ?? '' });
  if (!found) return null;
  const costs = hitsOf(price, 'smsPrice')
    .slice(0, 1)
    .map((hit) => quote(price, hit.start, hit.end));
  return signal('charges-by-sms', [found.evidence, ...costs], { phone: found.phone });
};
