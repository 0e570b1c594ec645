import type { Contact } from './contacts.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { gap } from './span.ts';

/** Passages around a contact that may say what it is for. */
const REACH = 1;
/** A link in the text is a line of its own: a button, with a headline between. */
const LINK_REACH = 2;
/** "WeChat official account": the word stands at the messenger's name. */
const BESIDE = 16;

/** Contacts that could be the way to do it: in the page's own text, usable, and not its news channel or share bar. */
export function privateContacts(contacts: readonly Contact[], passages: readonly Passage[]): Contact[] {
  return contacts.filter((c) => c.zone === 'main' && !c.masked && !isFollow(c, passages) && !isInvitedElsewhere(c, passages));
}

/** "Chat with the carrier's official account on LINE", "in WeChat's mini programme": nobody is named, so it is the carrier's or the platform's own. */
function isInvitedElsewhere(c: Contact, passages: readonly Passage[]): boolean {
  const p = passages[c.passage];
  if (c.kind !== 'invite' || p === undefined || p.rank > 1.5) return false;
  return has(p, 'official') || hitsOf(p, 'follow').some((h) => gap(h, c) <= BESIDE);
}

/** "Follow our WhatsApp channel" in a newspaper is no way to cancel anything. */
export const isChannel = (p: Passage): boolean => has(p, 'follow') && !has(p, 'offer', 'act', 'compound', 'askPay');

function isFollow(c: Contact, passages: readonly Passage[]): boolean {
  const p = passages[c.passage];
  return p !== undefined && isChannel(p);
}

const isTitledSo = (passages: readonly Passage[]): boolean =>
  passages.some((p) => p.zone === 'main' && p.rank > 1 && (has(p, 'act', 'compound', 'offer') || (p.rank === 3 && has(p, 'actWeak'))));

/** Whether the text around a contact speaks of doing the thing, so that the contact is the way to do it. */
export function isRoute(c: Contact, passages: readonly Passage[]): boolean {
  const own = passages[c.passage];
  if (own?.where === 'alt') return has(own, 'offer', 'act', 'compound', 'askPay');
  // An invitation that names nobody is a way to do it only where the doing is spoken of.
  if (own && has(own, 'offer', 'act', 'compound', 'askPay', 'askIdPhoto', 'askCode', 'qr')) return true;
  if (own && c.kind !== 'invite' && has(own, 'contactVerb')) return true;
  // A name to write to, in the text of a page about cancelling, is there to be written to; a shop's is there for its customers.
  if (c.kind === 'handle' && c.where !== 'address' && isTitledSo(passages)) return true;
  const reach = c.kind === 'link' ? LINK_REACH : REACH;
  const around = passages.slice(Math.max(0, c.passage - reach), c.passage + reach + 1).filter((p) => p.zone === 'main');
  return around.some((p) => has(p, 'offer', 'act', 'compound', 'askPay', 'askIdPhoto'));
}
