import type { Link, Zone } from '../../page/types.ts';
import type { Hit } from '../../words/lexicon.ts';
import type { Messengers } from '../../words/words.ts';
import type { Evidence } from '../types.ts';
import { gap, has, hitsOf, type Passage } from './passages.ts';

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

/** What may stand between a messenger's name and the handle. */
const BETWEEN =
  /^(?:[^\p{L}\p{N}@]|\b(?:id|no|号码|号|群|账号|帳號|是|为|為|us|me|on|at|to|via|handle|user|username|number|chat|support|客服|搜索|搜|添加|加|联系|ID|アカウント|아이디|канал|бот|por|al|no|au|sur|bei|unter|su|при|в)(?![a-z0-9_])){0,14}/iu;
const HANDLE = /^@?[a-z0-9][a-z0-9_.-]{2,31}[a-z0-9*]?|^\*{2,}/u;
const NUMBER = /^\+?\(?\d[\d\s().-]{4,20}\d/u;
const AT_HANDLE = /(?<![a-z0-9._%+-])@ ?([a-z][a-z0-9_.]{3,31})(?![a-z0-9_.]*\.(?:com|org|net|cn|co))/gu;
const RAW_ADDRESS = /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,6})(\/[^\s)\]"'<>，。）】]*)/gu;
const HAN_DIGITS = '零一二三四五六七八九';
const INVITE_NEAR = 16;

/**
 * Every off-page contact the page gives: in text, in links, in alternative texts, in style sheets.
 */
export function readContacts(passages: readonly Passage[], links: readonly Link[], messengers: Messengers): Contact[] {
  const found = [...passages.flatMap((p) => inPassage(p, messengers)), ...links.flatMap((l) => inLink(l, passages, messengers))];
  return found.filter(
    (c, i) =>
      !found.some((d, k) => k < i && d.passage === c.passage && d.start === c.start && d.handle === c.handle && d.channel === c.channel),
  );
}

function inPassage(p: Passage, messengers: Messengers): Contact[] {
  const text = withHanDigits(p.text);
  const out: Contact[] = [];
  for (const name of longest(p.messengers)) {
    const contact = afterName(p, text, name) ?? beforeName(p, text, name) ?? invite(p, name);
    if (contact) out.push(contact);
  }
  for (const match of text.matchAll(RAW_ADDRESS)) {
    const channel = channelOf(match[1] ?? '', match[2] ?? '', messengers);
    if (channel) out.push(make(p, channel.channel, channel.handle, 'handle', match.index, match.index + match[0].length));
  }
  if (out.some((c) => c.kind === 'handle')) return out;
  for (const match of text.matchAll(AT_HANDLE)) {
    if (has(p, 'contactVerb', 'offer') || p.messengers.length > 0)
      out.push(make(p, p.messengers[0]?.lang ?? 'handle', match[1] ?? '', 'handle', match.index, match.index + match[0].length));
  }
  return out;
}

/** Of names that overlap, the longest; of equals, the one that can mean nothing else. */
function longest(hits: readonly Hit<'strong' | 'weak'>[]): Hit<'strong' | 'weak'>[] {
  const better = (a: Hit<'strong' | 'weak'>, b: Hit<'strong' | 'weak'>): boolean =>
    a.end - a.start > b.end - b.start || (a.end - a.start === b.end - b.start && a.category === 'strong' && b.category === 'weak');
  return hits.filter((h) => !hits.some((o) => o !== h && o.start < h.end && h.start < o.end && better(o, h)));
}

function afterName(p: Passage, text: string, name: Hit<'strong' | 'weak'>): Contact | null {
  const rest = text.slice(name.end, name.end + 70);
  const between = BETWEEN.exec(rest)?.[0] ?? '';
  const tail = rest.slice(between.length);
  const number = NUMBER.exec(tail)?.[0] ?? '';
  const start = name.end + between.length;
  if (number.replace(/\D/gu, '').length >= 6)
    return make(p, name.lang, number.replace(/[^\d+]/gu, ''), 'handle', start, start + number.length);
  const raw = HANDLE.exec(tail)?.[0] ?? '';
  const words = hitsOf(p, 'digitWord').filter((h) => h.start >= name.end && h.start < name.end + 110 && /[a-z]/u.test(h.term));
  if (words.length >= 6)
    return make(
      p,
      name.lang,
      text.slice(words[0]?.start, words.at(-1)?.end),
      'handle',
      words[0]?.start ?? start,
      words.at(-1)?.end ?? start,
    );
  return isHandle(raw, between, name.category === 'strong') ? make(p, name.lang, raw, 'handle', start, start + raw.length) : null;
}

/** "加 abc_123 微信", "@abc_123 (Telegram)". */
function beforeName(p: Passage, text: string, name: Hit<'strong' | 'weak'>): Contact | null {
  const before = text.slice(Math.max(0, name.start - 40), name.start);
  const match = /(@ ?[a-z0-9_][a-z0-9_.-]{3,31}|[a-z][a-z0-9_-]*[0-9_][a-z0-9_-]{2,30})[^\p{L}\p{N}]{0,4}$/u.exec(before);
  if (!match || name.category === 'weak') return null;
  const start = name.start - match[0].length;
  return make(p, name.lang, match[1] ?? '', 'handle', start, start + (match[1]?.length ?? 0));
}

/**
 * Whether what follows a messenger's name is a handle: "@…", or letters with a digit or underscore, or whatever stands behind a colon.
 */
function isHandle(raw: string, between: string, strong: boolean): boolean {
  const bare = raw.replace(/[.-]+$/u, '');
  if (bare.includes('*')) return bare.length >= 2;
  if (bare.length < 4) return false;
  if (raw.startsWith('@')) return true;
  if (/^[a-z]+$/u.test(bare)) return strong && /[:=：]\s*$/u.test(between) && bare.length >= 5;
  if (/^\d+$/u.test(bare)) return bare.length >= 6;
  return /[0-9_]/u.test(bare) && (strong || between.length <= 5) && !/^(?:19|20)\d\d[.-]/u.test(bare);
}

/** The messenger named as where to turn, without a handle: a verb of contact or a QR code close by. */
function invite(p: Passage, name: Hit<'strong' | 'weak'>): Contact | null {
  if (name.category === 'weak') return null;
  const calls = hitsOf(p, 'contactVerb', 'qr').some((v) => gap(v, name) <= INVITE_NEAR && !(v.start < name.end && name.start < v.end));
  return calls ? make(p, name.lang, null, 'invite', name.start, name.end) : null;
}

function make(p: Passage, channel: string, handle: string | null, kind: Contact['kind'], start: number, end: number): Contact {
  const bare = handle?.replace(/^@ ?/u, '').replace(/[.-]+$/u, '') ?? null;
  const masked = bare?.includes('*') || /[*×█■●]/u.test(p.text.slice(end, end + 2)) || /x{3,}/u.test(bare ?? '');
  return { channel, handle: bare, masked, kind, where: p.where, zone: p.zone, passage: p.index, start, end, href: null };
}

/** Digits written in Han within a run of digits ("987零519924"); same length, so offsets hold. */
function withHanDigits(text: string): string {
  return text.replace(/[0-9零一二三四五六七八九]{5,}/gu, (run) =>
    /[0-9]/u.test(run) || run.length >= 7 ? run.replace(/[零一二三四五六七八九]/gu, (d) => String(HAN_DIGITS.indexOf(d))) : run,
  );
}

function inLink(link: Link, passages: readonly Passage[], messengers: Messengers): Contact[] {
  const channel = messengers.byScheme.get(link.scheme) ? schemeHandle(link, messengers) : channelOf(link.host, pathOf(link), messengers);
  if (!channel) return [];
  const passage = link.text === '' ? undefined : passages.find((p) => p.zone === link.zone && p.source.includes(link.text));
  return [
    {
      ...channel,
      masked: false,
      kind: 'link',
      where: 'link',
      zone: link.zone,
      passage: passage?.index ?? -1,
      start: 0,
      end: 0,
      href: link.href,
    },
  ];
}

const pathOf = (link: Link): string => (URL.canParse(link.href) ? new URL(link.href).pathname + new URL(link.href).search : '');

function schemeHandle(link: Link, messengers: Messengers): { channel: string; handle: string | null } | null {
  const channel = messengers.byScheme.get(link.scheme);
  if (!channel || /share|forward/u.test(link.href)) return null;
  const handle = /(?:domain|phone|uin|u|id|number|add)=\+?@?([\w.-]{4,40})|[/:]([\w.-]{4,40})$/iu.exec(link.href);
  return { channel, handle: (handle?.[1] ?? handle?.[2] ?? null)?.toLowerCase() ?? null };
}

/** Channel and handle of a web address, null where it is none or only shares the page. */
function channelOf(host: string, path: string, messengers: Messengers): { channel: string; handle: string | null } | null {
  const bare = host.replace(/^www\./u, '');
  const channel = messengers.byHost.get(bare);
  const address = `${bare}${path}`.toLowerCase();
  if (!channel || messengers.shares.some((s) => address.includes(s))) return null;
  if (bare === 'api.whatsapp.com' || bare === 'web.whatsapp.com') return phoneOf(path, channel);
  const handle = /^\/(?:s\/|ti\/p\/|r\/ti\/p\/|msg\/|add\/|qr\/|o\/|p\/)?([^/?#]+)/u.exec(path.toLowerCase())?.[1] ?? null;
  return handle === null || handle === '' ? null : { channel, handle: handle.replace(/^[@~]|%40/u, '') };
}

function phoneOf(path: string, channel: string): { channel: string; handle: string } | null {
  const phone = /[?&]phone=\+?(?:%2b)?(\d{6,15})/iu.exec(path)?.[1];
  return phone === undefined ? null : { channel, handle: phone };
}
