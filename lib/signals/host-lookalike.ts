import type { Detector } from './detector.ts';
import { signal } from './make.ts';

/** The address resembles an official one. */
export const hostLookalike: Detector = ({ lookalike, observation }) => {
  if (!lookalike) return null;
  return signal(
    'host-lookalike',
    [{ where: 'address', text: observation.host }],
    { carrier: lookalike.of, domain: lookalike.domain, kind: lookalike.kind },
    lookalike.weight,
  );
};
