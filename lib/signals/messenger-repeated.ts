import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import type { Contact } from './reading/contacts.ts';
import { digitsIn } from './reading/digits.ts';
import { firstOfEach } from './reading/first-of.ts';
import { has, type Passage, quote } from './reading/passages.ts';
import { isRoute, privateContacts } from './reading/route.ts';

/** Twice is once at each end of a guide, the spam family's form; forums and blogs name a contact once. */
const AGAIN = 2;
/** A shorter handle turns up in other words. */
const SHORTEST = 6;

/** The page comes back to a private contact: the same handle in several places, or one handle and more calls to write. */
export const messengerRepeated: Detector = ({ contacts, passages }) => {
  const mine = privateContacts(contacts, passages);
  const first = mine.find((c) => c.handle !== null);
  if (!first) return null;
  // Beside a handle, every call to write is a call to write there.
  const called = onePerPlace(mine.filter((c) => c.handle !== null || has(passages[c.passage], 'contactVerb') || isRoute(c, passages)));
  const named = passages.filter((p) => p.zone === 'main' && !called.some((c) => c.passage === p.index) && namesAny(p, mine));
  if (called.length + named.length < AGAIN) return null;
  const evidence = called.flatMap((c) => {
    const p = passages[c.passage];
    return p && c.end > 0 ? [quote(p, c.start, c.end)] : [{ where: 'link' as const, text: c.href ?? '' }];
  });
  const count = String(called.length + named.length);
  return signal('messenger-repeated', evidence, { channel: first.channel, handle: first.handle ?? '', count });
};

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A handle said again with no messenger beside it, spaced out or with other signs in it. */
function namesAny(p: Passage, contacts: readonly Contact[]): boolean {
  if (p.where === 'address') return false;
  const text = squeezed(p.text);
  return contacts.some(
    (c) => c.kind === 'handle' && squeezed(c.handle ?? '').length >= SHORTEST && text.includes(squeezed(c.handle ?? '')),
  );
}

/** The last digits of a number, whatever code stands before them. */
const TAIL = 8;
const tailOf = ({ handle }: Contact): string => digitsIn(handle ?? '').slice(-TAIL);

/** The messenger's name beside its link, or the number that the link holds. */
const isSame = (said: Contact, link: Contact): boolean =>
  said.channel === link.channel &&
  (said.kind === 'invite' ? link.where === 'link' : tailOf(said).length === TAIL && tailOf(said) === tailOf(link));

/** One contact for each passage; a link is a place of its own where it leads to somebody whom the words around it do not name. */
function onePerPlace(contacts: readonly Contact[]): Contact[] {
  const said = new Set(contacts.filter((c) => c.kind !== 'link').map((c) => c.handle));
  // The words of a link ("ask on WhatsApp", the number as people write it) are the link's own place.
  const worded = (c: Contact): boolean => contacts.some((d) => d.kind !== 'link' && d.passage === c.passage && isSame(d, c));
  const place = (c: Contact): string => (c.kind === 'link' && !said.has(c.handle) && !worded(c) ? (c.href ?? '') : `p${c.passage}`);
  const own = contacts.filter((c) => c.passage >= 0 || !said.has(c.handle));
  return firstOfEach(own, place);
}
