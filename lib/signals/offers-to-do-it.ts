import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { has, hitsOf, quote } from './reading/passages.ts';

/** The page, or somebody on it, offers to end the line for the reader. */
export const offersToDoIt: Detector = ({ passages, warns }) => {
  const offering = passages.filter(
    (p) => p.zone === 'main' && has(p, 'offer') && !has(p, 'offerNot') && !(warns && has(p, 'warn', 'negation', 'news')),
  );
  const plain = offering.filter((p) => !has(p, 'warn') || p.rank === 3);
  const first = plain[0];
  if (!first) return null;
  const evidence = plain
    .map((p) => hitsOf(p, 'offer')[0])
    .flatMap((hit, i) => (hit && plain[i] ? [quote(plain[i], hit.start, hit.end)] : []));
  return signal('offers-to-do-it', evidence);
};
