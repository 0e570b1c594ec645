import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { has, hitsOf, quote } from './reading/passages.ts';

/** A price within this many passages of an offer is the offer's price. */
const REACH = 2;

/** An amount in any currency that has a sign. */
const AMOUNT = /[€£$₽₺]\s?\d{1,6}(?:[.,]\d{1,3})?|(?<![\d.,])\d{1,6}(?:[.,]\d{1,3})?\s?[€£$₽₺]/u;

/** The offer to do it has a price. */
export const chargesFee: Detector = ({ passages }) => {
  const offers = passages.filter((p) => p.zone === 'main' && has(p, 'offer') && !has(p, 'offerNot')).map((p) => p.index);
  for (const p of passages) {
    if (p.zone !== 'main' || has(p, 'negation', 'warn') || !offers.some((i) => Math.abs(i - p.index) <= REACH)) continue;
    const amount = AMOUNT.exec(p.text);
    const hit = hitsOf(p, 'fee')[0] ?? (amount && { start: amount.index, end: amount.index + amount[0].length });
    if (hit) return signal('charges-fee', [quote(p, hit.start, hit.end)]);
  }
  return null;
};
