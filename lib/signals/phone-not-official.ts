import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { quote } from './reading/passages.ts';

/** A telephone number given as the line to call for cancelling, which the directory does not know of the carriers named. */
export const phoneNotOfficial: Detector = ({ carriers, claim, numbers, warns }) => {
  const carrier = claim?.carrierId ?? carriers[0]?.carrierId;
  const [found] = numbers;
  if (carrier === undefined || warns || !found) return null;
  return signal('phone-not-official', [quote(found.passage, found.start, found.end)], { phone: found.said, carrier });
};
