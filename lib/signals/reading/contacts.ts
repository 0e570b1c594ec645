import type { Observation, Zone } from '../../page/types.ts';
import type { Messengers } from '../../words/words.ts';
import type { Evidence } from '../types.ts';
import { contactBelow, soughtInSteps } from './contact-beside.ts';
import { type Channel, channelOf, contactInLink } from './contact-link.ts';
import { contactsInText } from './contact-text.ts';
import { firstOfEach } from './first-of.ts';
import { has, type Passage } from './passages.ts';

/** A way to reach somebody off the page. `handle` is null for an invitation that names none ("message us on WhatsApp"). */
export interface Contact {
  readonly channel: string;
  readonly handle: string | null;
  /** Written so that nobody can use it ("@esim***8"), as news does. */
  readonly masked: boolean;
  readonly kind: 'handle' | 'invite' | 'link';
  readonly where: Evidence['where'];
  readonly zone: Zone;
  /** Passage it stands in; -1 for a link whose text is in none. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Link address, for links. */
  readonly href: string | null;
}

/** Every off-page contact the page gives: in text, in links, in alternative texts, in style sheets; and itself, where it is one. */
export function readContacts(passages: readonly Passage[], { links, host, path }: Observation, messengers: Messengers): Contact[] {
  const found = [
    ...ownContact(passages, channelOf(host, path, messengers)),
    ...passages.flatMap((p) => inWordsOf(p, passages, messengers)),
    ...links.flatMap((l) => contactInLink(l, passages, messengers) ?? []),
  ];
  const placed = (c: Contact): string => `${c.passage} ${c.start} ${c.channel} ${c.handle}`;
  return firstOfEach(found, placed).filter((c) => !isPoster(c, passages));
}

/** "@kaichi thanks": whoever wrote another reply, whose name that begins with. */
function isPoster(c: Contact, passages: readonly Passage[]): boolean {
  const p = passages[c.passage];
  const name = c.handle?.replace(/^@ ?/u, '') ?? '';
  if (!p || c.kind !== 'handle' || !/@ ?$/u.test(p.text.slice(0, c.start + 1)) || !/^[a-z0-9_.]{3,}$/u.test(name)) return false;
  const isThread = passages.some((q) => q.zone === 'comment' || has(q, 'forum'));
  return isThread && passages.some((q) => q.index !== p.index && q.where === 'text' && q.rank === 1 && q.text.startsWith(`${name} `));
}

function inWordsOf(p: Passage, passages: readonly Passage[], messengers: Messengers): Contact[] {
  const own = contactsInText(p, messengers);
  const below = own.some((c) => c.handle !== null) ? null : (contactBelow(p, passages[p.index + 1]) ?? soughtInSteps(p, passages));
  return below ? [...own, below] : own;
}

/**
 * A messenger's own page of somebody (t.me/name) is the contact, where its title says that he ends lines. A newspaper's or a carrier's
 * channel is titled with its name.
 */
function ownContact(passages: readonly Passage[], channel: Channel | null): Contact[] {
  const title = passages.find((p) => p.where === 'title');
  if (!channel?.handle || !title || !has(title, 'act', 'actWeak', 'compound', 'offer')) return [];
  if (!has(title, 'thing', 'thingWeak', 'compound', 'offer') && title.mentions.length === 0) return [];
  const end = title.text.length;
  return [{ ...channel, masked: false, kind: 'handle', where: 'title', zone: 'main', passage: title.index, start: 0, end, href: null }];
}
