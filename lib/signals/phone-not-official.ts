import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { gap, has, hitsOf, type Passage, quote } from './reading/passages.ts';

/** Dashes and dots of every kind part the digits: spam sets them so that no filter reads the number. */
const NUMBER = /(?<![\w@.-])\+?\(?\d[\d\s().·•‐-―−➖-]{5,17}\d(?![\w-])/gu;
/** How near "customer care", "hotline" must stand to the number, in folded units. */
const NEAR = 45;
const SHORT = 60;
/** A call or a minute at this price in euros, pounds or dollars is no carrier's own line. */
const DEAR =
  /(\d{1,2})[.,](\d\d)\s?(?:€|£|\$|euros?|eur)\s?(?:\/|por|per|par|pro|la|al|a)\s?(?:min|llamada|call|appel|anruf|chiamata|chamada)/u;
const DEAR_CENTS = 50;
/** A number and its price may stand in lines of their own. */
const PRICE_LINES = 1;

/** A telephone number given as the line to call for cancelling, which the directory does not know as any carrier's or body's. */
export const phoneNotOfficial: Detector = ({ passages, carriers, claim, knowledge, warns, observation }) => {
  const carrierId = claim?.carrierId ?? carriers[0]?.carrierId;
  if (carrierId === undefined || warns) return null;
  const known = knownNumbers(
    carriers.map((c) => c.carrierId),
    knowledge.directory,
  );
  const linked = observation.links.some((l) => l.scheme === 'tel' && l.zone === 'main');
  for (const p of passages) {
    if (p.zone !== 'main' || p.where === 'address' || has(p, 'offerNot')) continue;
    for (const match of p.text.matchAll(NUMBER)) {
      const digits = match[0].replace(/\D/gu, '');
      const span = { start: match.index, end: match.index + match[0].length };
      if (digits.length < 7 || isKnown(digits, known)) continue;
      if (!(isHotline(p, span, linked) || isThePagesNumber(p, passages) || isDear(p, passages))) continue;
      return signal('phone-not-official', [quote(p, span.start, span.end)], { phone: match[0].trim(), carrier: carrierId });
    }
  }
  return null;
};

/** A page that is titled as the number to call, and a line of it that is little more than one. */
function isThePagesNumber(p: Passage, passages: readonly Passage[]): boolean {
  const titled = passages.some((t) => t.rank === 3 && has(t, 'hotline') && has(t, 'act', 'compound', 'actWeak'));
  return titled && p.text.length <= SHORT && has(p, 'contactVerb', 'hotline');
}

/** Little more than a number, with a price for calling it in the line itself or the next. */
function isDear(p: Passage, passages: readonly Passage[]): boolean {
  if (p.text.length > SHORT) return false;
  return passages.slice(p.index, p.index + 1 + PRICE_LINES).some(({ text }) => {
    const price = DEAR.exec(text);
    return price !== null && Number(price[1]) * 100 + Number(price[2]) >= DEAR_CENTS;
  });
}

function isHotline(p: Passage, span: { start: number; end: number }, linked: boolean): boolean {
  const words = hitsOf(p, 'hotline').some((h) => gap(h, span) <= NEAR);
  return words && (linked || hitsOf(p, 'act', 'offer', 'compound').length > 0 || p.rank > 1);
}

function knownNumbers(
  ids: readonly string[],
  directory: { carrier(id: string): { readonly hotline: readonly string[] } | null },
): string[] {
  return ids.flatMap((id) => directory.carrier(id)?.hotline ?? []).map((n) => n.replace(/\D/gu, ''));
}

/** The same number with or without country code and trunk zero. */
const isKnown = (digits: string, known: readonly string[]): boolean =>
  known.some(
    (k) => k.length >= 3 && (digits === k || (k.length >= 7 && (digits.endsWith(k.slice(-8)) || k.endsWith(digits.replace(/^0+/u, ''))))),
  );
