import type { Detector } from './detector.ts';
import { signal } from './make.ts';

/** A review found no fault with the address: what it does is known, and no warning of ours is due. */
export const reviewedFine: Detector = ({ knowledge, observation }) => {
  const entry = knowledge.listed(observation.url);
  return entry?.level === 'allow' ? signal('reviewed-fine', [{ where: 'list', text: observation.host }], { since: entry.since }) : null;
};
