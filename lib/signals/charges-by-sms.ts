import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { digitsIn } from './reading/digits.ts';
import { has, hitsOf, type Passage, quote } from './reading/passages.ts';
import type { Reading } from './reading/reading.ts';
import { hotlinesNamed, isKnown } from './reading/strange-number.ts';
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

/** What a text has that could be such a number. */
const numbersIn = (text: string): { start: number; end: number; digits: string }[] =>
  [...text.matchAll(NUMBER)]
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length, digits: digitsIn(number) }))
    .filter(({ digits }) => digits.length >= DIGITS.least && digits.length <= DIGITS.most && !YEAR.test(digits) && !FREE.has(digits));

/** A number behind a word for a message, in a line of text, which is none of those known. */
function sentTo(p: Passage, known: readonly string[]): ReturnType<typeof numbersIn>[number] | undefined {
  const words = [...p.text.matchAll(MESSAGE)].map((m) => m.index);
  const isNear = (start: number): boolean => words.some((at) => start > at && start - at <= SENT_NEAR);
  return words.length === 0 ? undefined : numbersIn(p.text).find(({ start, digits }) => isNear(start) && !isKnown(digits, known));
}

interface Sending {
  readonly evidence: Evidence;
  readonly phone: string;
}

/** The short code that the price is of, where another line of the page uses it. */
function priced(price: Passage, passages: readonly Passage[]): Sending | null {
  const codes = numbersIn(price.text).filter(({ digits }) => digits.length <= SHORT);
  for (const p of codes.length === 0 ? [] : passages) {
    if (p === price || p.zone !== 'main' || p.where === 'address') continue;
    const used = numbersIn(p.text).find(({ digits }) => codes.some((code) => code.digits === digits));
    if (used) return { evidence: quote(p, 0, p.text.length), phone: used.digits };
  }
  return null;
}

/** Where the page has a message sent: in a line of its text, or by a link that opens one. */
function sending({ passages, observation }: Reading, known: readonly string[]): Sending | null {
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

const numberOf = (href: string): string => digitsIn(/^sms:\+?([\d-]+)/iu.exec(href)?.[1] ?? '');

/**
 * Ending a line by a message that costs: the page has one sent to a number that is not the carrier's, and says somewhere, often at its
 * very end, what each message costs.
 */
export const chargesBySms: Detector = (reading) => {
  const { passages, carriers, knowledge, warns } = reading;
  const price = passages.find((p) => has(p, 'smsPrice') && !has(p, 'warn'));
  if (warns || !price) return null;
  const known = hotlinesNamed(carriers, knowledge.directory);
  const found = sending(reading, known) ?? priced(price, passages);
  if (!found) return null;
  const costs = hitsOf(price, 'smsPrice')
    .slice(0, 1)
    .map((hit) => quote(price, hit.start, hit.end));
  return signal('charges-by-sms', [found.evidence, ...costs], { phone: found.phone });
};
