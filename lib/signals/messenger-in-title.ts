import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { quote } from './reading/passages.ts';

/** Without a handle it may be what the page is about ("remove your number from WeChat"): no grave sign. */
const NAMED_ONLY = 0.6;

/** A messenger contact stands in the title or the main heading. */
export const messengerInTitle: Detector = ({ contacts, passages }) => {
  const there = contacts.filter((c) => !c.masked && c.kind !== 'link' && passages[c.passage]?.rank === 3);
  const found = there.find((c) => c.handle !== null) ?? there[0];
  const passage = found && passages[found.passage];
  return found && passage
    ? signal(
        'messenger-in-title',
        [quote(passage, found.start, found.end)],
        { channel: found.channel, ...(found.handle && { handle: found.handle }) },
        found.handle === null ? NAMED_ONLY : 1,
      )
    : null;
};
