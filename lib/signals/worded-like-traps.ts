import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { isSure, isSurest, mostLike } from './reading/likeness.ts';
import { quote } from './reading/passages.ts';

/** Of the weight, where the likeness is no more than sure: enough for `caution`, below what counts as grave (verdict/thresholds.ts). */
const NO_MORE_THAN_SURE = 0.85;

/** In all that it says the page is like known traps, though no rule hears what it asks for. The passage that says most of it is quoted. */
export const wordedLikeTraps: Detector = ({ likeness, passages }) => {
  const passage = isSure(likeness) ? mostLike(passages) : null;
  return passage && signal('worded-like-traps', [quote(passage, 0, passage.text.length)], {}, isSurest(likeness) ? 1 : NO_MORE_THAN_SURE);
};
