import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import type { Contact } from './reading/contacts.ts';
import { quote } from './reading/passages.ts';
import { isRoute, privateContacts } from './reading/route.ts';

/** Twice is once at each end of a guide, the spam family's form; forums and blogs name a contact once. */
const AGAIN = 2;

/** The page comes back to a private contact: the same handle in several places, or one handle and more calls to write. */
export const messengerRepeated: Detector = ({ contacts, passages }) => {
  const mine = privateContacts(contacts, passages);
  const first = mine.find((c) => c.handle !== null);
  if (!first) return null;
  const places = onePerPlace(mine.filter((c) => c.handle !== null || isRoute(c, passages)));
  if (places.length < AGAIN) return null;
  const evidence = places.flatMap((c) => {
    const p = passages[c.passage];
    return p && c.end > 0 ? [quote(p, c.start, c.end)] : [{ where: 'link' as const, text: c.href ?? '' }];
  });
  return signal('messenger-repeated', evidence, { channel: first.channel, handle: first.handle ?? '', count: String(places.length) });
};

/** One contact for each passage; a link is a place of its own where it leads to somebody whom the words around it do not name. */
function onePerPlace(contacts: readonly Contact[]): Contact[] {
  const said = new Set(contacts.filter((c) => c.kind !== 'link').map((c) => c.handle));
  const place = (c: Contact): string => (c.kind === 'link' && !said.has(c.handle) ? (c.href ?? '') : `p${c.passage}`);
  const own = contacts.filter((c) => c.passage >= 0 || !said.has(c.handle));
  return own.filter((c, i) => own.findIndex((d) => place(d) === place(c)) === i);
}
