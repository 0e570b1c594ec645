import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { divertsIn } from './reading/divert.ts';
import { quote } from './reading/passages.ts';

/** Has the reader dial a code that forwards calls to a number it gives: spoken codes then reach whoever has that number. */
export const divertsCalls: Detector = ({ passages, warns }) => {
  if (warns) return null;
  const found = divertsIn(passages);
  return found.length > 0
    ? signal(
        'diverts-calls',
        found.map(({ passage, start, end }) => quote(passage, start, end)),
      )
    : null;
};
