import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { digitsIn } from './reading/digits.ts';
import { has, quote } from './reading/passages.ts';
import { type StrangeNumber, withZeros } from './reading/strange-number.ts';

/** A page that helps gives a number once or twice; where no carrier of the directory is named it may be a small carrier's own. */
const AGAIN = { named: 3, unnamed: 5 } as const;
/** Different numbers that are counted. */
const MOST = 40;

/**
 * A strange number stands in the title of a page about cancelling, or again and again: the mark of the "customer care" pages that exist
 * for the call (FTC, tech support scams). Whoever answers asks for the code, the card or the screen.
 */
export const phonePushed: Detector = ({ numbers, carriers, claim, passages, warns }) => {
  if (warns || numbers.length === 0) return null;
  const texts = passages.filter((p) => p.zone === 'main').map((p) => digitsIn(withZeros(p.text)));
  const isTitled = ({ passage }: StrangeNumber): boolean => passage.rank === 3 && has(passage, 'act', 'actWeak', 'compound');
  const carrier = claim?.carrierId ?? carriers[0]?.carrierId;
  const least = carrier === undefined ? AGAIN.unnamed : AGAIN.named;
  const isRepeated = (digits: string): boolean => texts.filter((text) => text.includes(digits)).length >= least;
  const again = [...new Set(numbers.map(({ said }) => digitsIn(said)))].slice(0, MOST).find(isRepeated);
  const found = (carrier === undefined ? undefined : numbers.find(isTitled)) ?? numbers.find(({ said }) => digitsIn(said) === again);
  if (!found) return null;
  const params = { phone: found.said, ...(carrier !== undefined && { carrier }) };
  return signal('phone-pushed', [quote(found.passage, found.start, found.end)], params);
};
