import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { quote } from './reading/passages.ts';
import { isRoute, privateContacts } from './reading/route.ts';

/** An invitation without a handle says less, and is no grave sign: the handle may stand in a picture, or nowhere, and services of messengers themselves read like it. */
const INVITE = 0.65;

/** The page's own text sends the reader to a private contact to have it done. */
export const messengerAsRoute: Detector = ({ contacts, passages }) => {
  const routes = privateContacts(contacts, passages).filter((c) => c.passage >= 0 && isRoute(c, passages));
  const found = routes.find((c) => c.handle !== null) ?? routes[0];
  const passage = found && passages[found.passage];
  if (!found || !passage) return null;
  const evidence = found.kind === 'link' ? { where: 'link' as const, text: found.href ?? '' } : quote(passage, found.start, found.end);
  return signal(
    'messenger-as-route',
    [evidence],
    { channel: found.channel, ...(found.handle && { handle: found.handle }) },
    found.handle === null ? INVITE : 1,
  );
};
