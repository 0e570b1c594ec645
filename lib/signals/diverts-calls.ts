import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { quote } from './reading/passages.ts';

/** Has the reader dial a code that forwards calls to a number it gives: spoken codes then reach whoever has that number. */
export const divertsCalls: Detector = ({ diverts, warns }) => {
  if (warns || diverts.length === 0) return null;
  return signal(
    'diverts-calls',
    diverts.map(({ passage, start, end }) => quote(passage, start, end)),
  );
};
