import type { Detector } from './detector.ts';
import { signal } from './make.ts';

/** The page links to a carrier's or an authority's own host. */
export const pointsToOfficial: Detector = ({ observation, knowledge }) => {
  const link = observation.links.find((l) => l.host !== '' && l.zone === 'main' && knowledge.directory.ownerOf(l.host) !== null);
  return link ? signal('points-to-official', [{ where: 'link', text: link.host }], { domain: link.host }) : null;
};
