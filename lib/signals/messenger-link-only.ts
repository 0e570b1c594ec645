import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { messengerAsRoute } from './messenger-as-route.ts';
import { quote } from './reading/passages.ts';
import { privateContacts } from './reading/route.ts';

/** A messenger contact that only a link, a picture's description or a style sheet gives. */
export const messengerLinkOnly: Detector = (reading) => {
  if (messengerAsRoute(reading)) return null;
  const { contacts, passages } = reading;
  const found = privateContacts(contacts, passages).find(
    (c) => c.handle !== null && (c.kind === 'link' || c.where === 'alt' || c.where === 'style'),
  );
  if (!found) return null;
  const passage = passages[found.passage];
  const evidence =
    found.href !== null || !passage ? { where: 'link' as const, text: found.href ?? '' } : quote(passage, found.start, found.end);
  return signal('messenger-link-only', [evidence], { channel: found.channel, handle: found.handle ?? '' });
};
