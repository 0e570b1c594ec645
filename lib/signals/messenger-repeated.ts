import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import type { Contact } from './reading/contacts.ts';
import { quote } from './reading/passages.ts';
import { privateContacts } from './reading/route.ts';

/** Twice is once at each end of a guide, the spam family's form; forums and blogs name a contact once. */
const AGAIN = 2;

/** The same handle is given in several places of the page's own text. */
export const messengerRepeated: Detector = ({ contacts, passages }) => {
  const places = new Map<string, Contact[]>();
  for (const c of privateContacts(contacts, passages)) {
    if (c.handle === null) continue;
    const known = places.get(c.handle) ?? [];
    if (!known.some((k) => k.passage === c.passage)) places.set(c.handle, [...known, c]);
  }
  const [handle, most] = [...places].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  if (handle === undefined || most === undefined || most.length < AGAIN) return null;
  const evidence = most.flatMap((c) => {
    const p = passages[c.passage];
    return p && c.end > 0 ? [quote(p, c.start, c.end)] : [];
  });
  return signal('messenger-repeated', evidence, { channel: most[0]?.channel ?? '', handle, count: String(most.length) });
};
