import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { has, quote } from './reading/passages.ts';
import { type StrangeNumber, withZeros } from './reading/strange-number.ts';

/** A page that helps gives a number once or twice. */
const AGAIN = 3;
const digitsIn = (text: string): string => text.replace(/\D/gu, '');

/**
 * A strange number stands in the title of a page about cancelling, or again and again: the mark of the "customer care" pages that exist
 * for the call (FTC, tech support scams). Whoever answers asks for the code, the card or the screen.
 */
export const phonePushed: Detector = ({ numbers, carriers, passages, warns }) => {
  const own = passages.filter((p) => p.zone === 'main');
  const isTitled = ({ passage }: StrangeNumber): boolean => passage.rank === 3 && has(passage, 'act', 'actWeak', 'compound');
  const isRepeated = ({ said }: StrangeNumber): boolean =>
    own.filter((p) => digitsIn(withZeros(p.text)).includes(digitsIn(said))).length >= AGAIN;
  const found = numbers.find(isTitled) ?? numbers.find(isRepeated);
  const [carrier] = carriers;
  if (warns || !found) return null;
  return signal('phone-pushed', [quote(found.passage, found.start, found.end)], {
    phone: found.said,
    ...(carrier && { carrier: carrier.carrierId }),
  });
};
