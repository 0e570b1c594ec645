import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { gap, has, hitsOf, type Passage, quote } from './reading/passages.ts';

const NUMBER = /(?<![\w@.-])\+?\(?\d[\d\s().-]{5,17}\d(?![\w-])/gu;
/** How near "customer care", "hotline" must stand to the number, in folded units. */
const NEAR = 45;
const SHORT = 60;

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
      if (digits.length < 7 || isKnown(digits, known) || !(isHotline(p, span, linked) || isThePagesNumber(p, passages))) continue;
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
