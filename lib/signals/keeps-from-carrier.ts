import type { Hit } from '../words/lexicon.ts';
import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { type Passage, quote } from './reading/passages.ts';
import { saidOf } from './reading/quoted.ts';
import { overlaps } from './reading/span.ts';

/** What is told of cheats is told by somebody else. "The warning is normal" warns of nothing. */
const isReported = (p: Passage, said: readonly Hit[]): boolean =>
  [...saidOf(p, 'warn'), ...saidOf(p, 'asked')].some((told) => !said.some((s) => overlaps(s, told)));

/**
 * Keeps the reader from those who would say what is wrong: "do not call the carrier", "the message about a transfer is normal". A
 * reader who asks the carrier or reads the message is lost to a cheat; nobody honest minds.
 */
export const keepsFromCarrier: Detector = ({ passages, warns }) => {
  if (warns) return null;
  const found = passages
    .filter((p) => p.zone === 'main')
    .map((p) => ({ p, said: saidOf(p, 'isolate') }))
    .filter(({ p, said }) => !isReported(p, said))
    .flatMap(({ p, said }) => said.map((hit) => quote(p, hit.start, hit.end)));
  return found.length > 0 ? signal('keeps-from-carrier', found) : null;
};
