import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { quote } from './reading/passages.ts';
import { isKnown, knownNumbers } from './reading/strange-number.ts';

/** Numbers that manuals make up: 0123456, 5555555. */
const MADE_UP = /012345|123456|234567|345678|(\d)\1{5}/u;

/** Calls are to be sent to a number that is no carrier's own, nor one that a manual makes up: somebody sits there. */
export const strangerGetsCalls: Detector = ({ diverts, carriers, knowledge, warns }) => {
  if (warns) return null;
  const known = knownNumbers(
    carriers.map((c) => c.carrierId),
    knowledge.directory,
  );
  const found = diverts.find(({ target }) => !MADE_UP.test(target) && !isKnown(target, known));
  return found ? signal('stranger-gets-calls', [quote(found.passage, found.start, found.end)], { phone: found.target }) : null;
};
