import type { Detector } from './detector.ts';
import { signal } from './make.ts';

/** The address is on the confirmed list. */
export const listed: Detector = ({ knowledge, observation }) => {
  const entry = knowledge.listed(observation.url);
  return entry
    ? signal(
        'listed',
        [{ where: 'list', text: observation.host }],
        { reason: entry.reason, since: entry.since, level: entry.level },
        entry.level === 'danger' ? 1 : 0.5,
      )
    : null;
};
