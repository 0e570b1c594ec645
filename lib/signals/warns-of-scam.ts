import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { has, hitsOf, quote } from './reading/passages.ts';

/** The page warns its readers of fraud. */
export const warnsOfScam: Detector = ({ warns, passages }) => {
  const passage = warns ? passages.find((p) => has(p, 'warn')) : undefined;
  const hit = passage && hitsOf(passage, 'warn')[0];
  return passage && hit ? signal('warns-of-scam', [quote(passage, hit.start, hit.end)]) : null;
};
