import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { quote } from './reading/passages.ts';

/** A messenger contact stands in the title or the main heading. */
export const messengerInTitle: Detector = ({ contacts, passages }) => {
  const found = contacts.find((c) => !c.masked && c.kind !== 'link' && passages[c.passage]?.rank === 3);
  const passage = found && passages[found.passage];
  return found && passage
    ? signal('messenger-in-title', [quote(passage, found.start, found.end)], {
        channel: found.channel,
        ...(found.handle && { handle: found.handle }),
      })
    : null;
};
