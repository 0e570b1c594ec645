import type { Detector } from './detector.ts';
import { signal } from './make.ts';

/** The page stands where anybody can publish within a minute. The finding is about the page, not the platform. */
export const freeHosting: Detector = ({ knowledge, observation }) => {
  const hosting = knowledge.hosting(observation.host);
  return hosting
    ? signal('free-hosting', [{ where: 'address', text: observation.host }], { platform: hosting.name, kind: hosting.kind })
    : null;
};
