import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { has, hitsOf, quote } from './reading/passages.ts';

/** A price within this many passages of an offer is the offer's price. */
const REACH = 2;

/** The offer to do it has a price. */
export const chargesFee: Detector = ({ passages }) => {
  const offers = passages.filter((p) => p.zone === 'main' && has(p, 'offer') && !has(p, 'offerNot')).map((p) => p.index);
  const priced = passages.find(
    (p) => p.zone === 'main' && has(p, 'fee') && !has(p, 'negation', 'warn') && offers.some((i) => Math.abs(i - p.index) <= REACH),
  );
  const hit = priced && hitsOf(priced, 'fee')[0];
  return priced && hit ? signal('charges-fee', [quote(priced, hit.start, hit.end)]) : null;
};
