import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { has, quote } from './reading/passages.ts';

/**
 * A strange number stands in the title of a page about cancelling: the mark of the "customer care" pages that exist for the call
 * (FTC, tech support scams). Whoever answers asks for the code, the card or the screen.
 */
export const phoneInTitle: Detector = ({ numbers, carriers, warns }) => {
  const found = numbers.find(({ passage }) => passage.rank === 3 && has(passage, 'act', 'actWeak', 'compound'));
  const [carrier] = carriers;
  if (warns || !found || !carrier) return null;
  return signal('phone-in-title', [quote(found.passage, found.start, found.end)], { phone: found.said, carrier: carrier.carrierId });
};
