import type { Link } from '../../page/types.ts';
import type { Messengers } from '../../words/words.ts';
import type { Contact } from './contacts.ts';
import type { Passage } from './passages.ts';

/** A channel, and whom it reaches; null where the address names nobody. */
export interface Channel {
  readonly channel: string;
  readonly handle: string | null;
}

/** What stands before the handle in a messenger's web addresses. */
const PATH = /^\/(?:s\/|ti\/p\/|r\/ti\/p\/|msg\/|add\/|qr\/|o\/|p\/)?([^/?#]+)/u;
const SCHEME_HANDLE = /(?:domain|phone|uin|u|id|number|add)=\+?@?([\w.-]{4,40})|[/:]([\w.-]{4,40})$/iu;

/** The contact behind a link, by the link's address alone; null for links that reach nobody. */
export function contactInLink(link: Link, passages: readonly Passage[], messengers: Messengers): Contact | null {
  const byScheme = messengers.byScheme.get(link.scheme);
  const channel = byScheme === undefined ? channelOf(link.host, pathOf(link), messengers) : schemeHandle(link, byScheme);
  if (!channel) return null;
  const passage = passageOf(link, passages)?.index ?? -1;
  return { ...channel, masked: false, kind: 'link', where: 'link', zone: link.zone, passage, start: 0, end: 0, href: link.href };
}

/** The passage that holds the link's words, or the words of its picture. */
function passageOf({ text, label, zone }: Link, passages: readonly Passage[]): Passage | undefined {
  if (text !== '') return passages.find((p) => p.zone === zone && p.source.includes(text));
  return label === '' ? undefined : passages.find((p) => p.where === 'alt' && p.source.includes(label));
}

const pathOf = ({ href }: Link): string => {
  const url = URL.parse(href);
  return url ? url.pathname + url.search : '';
};

function schemeHandle({ href }: Link, channel: string): Channel | null {
  if (/share|forward/u.test(href)) return null;
  const handle = SCHEME_HANDLE.exec(href);
  return { channel, handle: (handle?.[1] ?? handle?.[2])?.toLowerCase() ?? null };
}

/** Channel and handle of a web address; null where it is no messenger's or only shares the page. */
export function channelOf(host: string, path: string, messengers: Messengers): Channel | null {
  const bare = host.replace(/^www\./u, '');
  const channel = messengers.byHost.get(bare);
  const address = `${bare}${path}`.toLowerCase();
  if (channel === undefined || messengers.shares.some((share) => address.includes(share))) return null;
  if (bare === 'api.whatsapp.com' || bare === 'web.whatsapp.com') return byPhone(path, channel);
  const handle = PATH.exec(path.toLowerCase())?.[1];
  return handle === undefined ? null : { channel, handle: handle.replace(/^[@~]|%40/u, '') };
}

function byPhone(path: string, channel: string): Channel | null {
  const phone = /[?&]phone=\+?(?:%2b)?(\d{6,15})/iu.exec(path)?.[1];
  return phone === undefined ? null : { channel, handle: phone };
}
