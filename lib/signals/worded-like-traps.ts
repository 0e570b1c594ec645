import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { isSure, mostLike } from './reading/likeness.ts';
import { quote } from './reading/passages.ts';

/** In all that it says the page is like known traps, though no rule hears what it asks for. The passage that says most of it is quoted. */
export const wordedLikeTraps: Detector = ({ likeness, passages }) => {
  const passage = isSure(likeness) ? mostLike(passages) : null;
  return passage && signal('worded-like-traps', [quote(passage, 0, passage.text.length)]);
};
