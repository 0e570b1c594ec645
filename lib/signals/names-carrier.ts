import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { quote } from './reading/passages.ts';

/** The page names a carrier of the directory; the most prominent one is the one the person is after. */
export const namesCarrier: Detector = ({ carriers, claim, lookalike }) => {
  const first = carriers[0];
  const carrier = claim?.carrierId ?? lookalike?.of ?? first?.carrierId;
  if (carrier === undefined) return null;
  return signal('names-carrier', first?.carrierId === carrier ? [quote(first.passage, first.start, first.end)] : [], { carrier });
};
