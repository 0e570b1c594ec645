import type { Hit } from '../../words/lexicon.ts';
import type { Messengers } from '../../words/words.ts';
import { channelOf } from './contact-link.ts';
import type { Contact } from './contacts.ts';
import { endOfGap, isHandle, readHandle, readNumber } from './handle.ts';
import { gap, has, hitsOf, type Passage } from './passages.ts';
import { isQuoted } from './quoted.ts';
import { type Spelled, spelledHandles, withWrittenDigits } from './spelled.ts';

type Name = Hit<'strong' | 'weak'>;

const AT_HANDLE = /(?<![a-z0-9._%+-])@ ?([a-z][a-z0-9_.]{3,31})(?![a-z0-9_.]*\.(?:com|org|net|cn|co))/gu;
/** Begins where a run of letters, dots and hyphens begins, so that a long run is read once. */
const RAW_ADDRESS = /(?<![a-z0-9.-])(?:https?:\/\/)?([a-z0-9.-]*\.[a-z]{2,6})(\/[^\s)\]"'<>，。）】]*)/gu;
/** "t (dot) me (slash) abc", "t[.]me/abc", "t點me": written so that only people read it, in any language. */
const BRACKETED = String.raw`[([{]\s?(?:\p{L}{1,8}|[./])\s?[)\]}]`;
const FOREIGN = String.raw`[^\x00-\x7f]{1,5}`;
const DISGUISED = new RegExp(
  String.raw`\b(t|wa)\s?(?:${BRACKETED}|${FOREIGN}|\.|\s?dot\s)\s?(me)\s?(?:\/\s?|${BRACKETED}|${FOREIGN}|slash\s)\s?([a-z0-9_+]{4,32})`,
  'gu',
);
/** How near a verb of contact or a QR code makes a messenger's name an invitation; beside a nickname of one it must stand at once. */
const INVITE_NEAR = 16;
const NICKNAME_NEAR = 1;
/** The channel of a handle with no messenger named; messengers.json has words that such a handle stands behind ("read backwards"). */
const UNNAMED = 'handle';
/** How near a handle said in words stands to the messenger's name: "open the app, then look for …". */
const SPELLED_NEAR = { strong: 60, weak: 24 } as const;
/** How near it stands before "@name" with no messenger named. */
const ADDRESS_NEAR = 8;

/** The contacts one passage gives in its words. */
export function contactsInText(p: Passage, messengers: Messengers): Contact[] {
  const text = withWrittenDigits(p.text);
  // "WA: zero eight …": letters before the digits may be the messenger's name.
  const isNamed = (s: Spelled): boolean => p.messengers.some((name) => s.start < name.end && name.start < s.end);
  const spelled = spelledHandles(p, text).filter((s) => s.alone || !isNamed(s));
  const named = longest(p.messengers)
    .filter((name) => !isPartOfName(text, name))
    .flatMap(
      (name) =>
        spelledBeside(p, text, name, spelled) ??
        afterName(p, text, name) ??
        beforeName(p, text, name) ??
        numberBeside(p, text, name) ??
        invite(p, name) ??
        [],
    );
  const out = [...named, ...rawAddresses(p, text, messengers)];
  return out.some((c) => c.kind === 'handle') ? out : [...out, ...atHandles(p, text), ...bots(p, text), ...spelledAlone(p, text, spelled)];
}

/** What may stand behind a name that ends its line: nothing that ends a sentence. */
const END_OF_LINE = /^[^\p{L}\p{N}.。!！?？]{0,6}$/u;

/** The handle that begins the line below one that ends with a messenger's name. */
export function contactBelow(p: Passage, below: Passage | undefined): Contact | null {
  const name = p.messengers.find((m) => m.category === 'strong' && m.lang !== UNNAMED && END_OF_LINE.test(p.text.slice(m.end)));
  if (!name || !below || below.zone !== p.zone || below.where !== p.where) return null;
  const text = withWrittenDigits(below.text);
  const start = endOfGap(below, text, 0);
  const number = readNumber(text.slice(start));
  const handle = number || readHandle(text.slice(start));
  // A name of letters may be whoever wrote the next reply.
  const isWhole = number === '' ? handle.startsWith('@') && handle.length > 4 : number.replace(/\D/gu, '').length >= WHOLE.least;
  if (!isWhole) return null;
  return make(below, name.lang, number ? number.replace(/[^\d+]/gu, '') : handle, 'handle', start, start + handle.length);
}

/** A handle spelled out behind a messenger's name or before it. */
function spelledBeside(p: Passage, text: string, name: Name, spelled: readonly Spelled[]): Contact | null {
  const near = spelled.filter((s) => gap(s, name) <= (name.category === 'strong' ? SPELLED_NEAR.strong : SPELLED_NEAR.weak));
  const found = near.find((s) => s.end > name.end) ?? near[0];
  if (!found) return null;
  const start = found.start < name.end && found.end > name.end ? name.end : found.start;
  return madeOf(p, text, name.lang, { ...found, start: start + (/^[^\p{L}\p{N}]*/u.exec(text.slice(start, found.end))?.[0].length ?? 0) });
}

/** One with a verb of contact beside it and no messenger named. */
function spelledAlone(p: Passage, text: string, spelled: readonly Spelled[]): Contact[] {
  const verbs = spelled.length > 0 ? hitsOf(p, 'contactVerb', 'seek') : [];
  const called = (s: Spelled): boolean => verbs.some((v) => gap(v, s) <= ADDRESS_NEAR && !(v.start < s.end && s.start < v.end));
  return spelled.filter(called).map((s) => madeOf(p, text, UNNAMED, s));
}

const madeOf = (p: Passage, text: string, channel: string, { start, end }: Spelled): Contact =>
  make(p, channel, text.slice(start, end), 'handle', start, end);

function rawAddresses(p: Passage, text: string, messengers: Messengers): Contact[] {
  const plain = [...text.matchAll(RAW_ADDRESS)].map((m) => ({ m, channel: channelOf(hostIn(m[1] ?? ''), m[2] ?? '', messengers) }));
  const hidden = [...text.matchAll(DISGUISED)].map((m) => ({ m, channel: channelOf(`${m[1]}.${m[2]}`, `/${m[3]}`, messengers) }));
  return [...plain, ...hidden].flatMap(({ m, channel }) =>
    channel ? [make(p, channel.channel, channel.handle, 'handle', m.index, m.index + m[0].length)] : [],
  );
}

/** "see..t.me": dots that end a sentence are not the host's. */
const hostIn = (run: string): string => run.slice(run.lastIndexOf('..') + 1).replace(/^[.-]/u, '');

/** Telegram wants a bot's name to end so (core.telegram.org/bots/features); a verb of contact stands before it, a messenger's name need not. */
const BOT = /(?<![a-z0-9_@/.-])([a-z][a-z0-9_]{2,27}_bot)(?![a-z0-9_])/gu;

const bots = (p: Passage, text: string): Contact[] =>
  [...text.matchAll(BOT)]
    .filter((m) => hitsOf(p, 'contactVerb', 'seek').some((v) => v.end <= m.index && m.index - v.end <= ADDRESS_NEAR))
    .map((m) => make(p, 'telegram', m[1] ?? '', 'handle', m.index, m.index + m[0].length));

function atHandles(p: Passage, text: string): Contact[] {
  const addressed = (at: number): boolean =>
    p.messengers.length > 0 ||
    hitsOf(p, 'contactVerb').some((v) => v.end <= at && at - v.end <= ADDRESS_NEAR && !/[.,;，。；]/u.test(text.slice(v.end, at)));
  return [...text.matchAll(AT_HANDLE)]
    .filter((m) => addressed(m.index))
    .map((m) => make(p, p.messengers[0]?.lang ?? UNNAMED, m[1] ?? '', 'handle', m.index, m.index + m[0].length));
}

/** Words that end or go on in the name of LINE in scripts without blanks: "オンライン", "ออนไลน์", "가이드라인", "ラインナップ". */
const LINE_BEHIND = /(?:オン|ガイド|アンダー|アウト|ホット|ボーダー|スカイ|온|가이드|핫|스카이|ออน|ฮอต|ฮอท|ไกด์)$/u;
const LINE_BEFORE = /^(?:ナップ|アップ|업)/u;

/** "qq_58110", "egor_v" are people's names on a platform; "online" is no messenger. */
const isPartOfName = (text: string, name: Name): boolean =>
  text.charAt(name.start - 1) === '_' ||
  /^_[a-z0-9]/u.test(text.slice(name.end, name.end + 2)) ||
  (name.lang === 'line' &&
    (LINE_BEHIND.test(text.slice(Math.max(0, name.start - 4), name.start)) || LINE_BEFORE.test(text.slice(name.end, name.end + 3))));

/** Of names that overlap, the longest; of equals, the one that can mean nothing else. */
function longest(hits: readonly Name[]): Name[] {
  const better = (a: Name, b: Name): boolean =>
    a.end - a.start > b.end - b.start || (a.end - a.start === b.end - b.start && a.category === 'strong' && b.category === 'weak');
  return hits.filter((h) => !hits.some((o) => o !== h && o.start < h.end && h.start < o.end && better(o, h)));
}

function afterName(p: Passage, text: string, name: Name): Contact | null {
  const start = endOfGap(p, text, name.end);
  const number = name.lang === UNNAMED ? '' : readNumber(text.slice(start));
  if (number) return make(p, name.lang, number.replace(/[^\d+]/gu, ''), 'handle', start, start + number.length);
  const handle = readHandle(text.slice(start));
  return isHandle(handle, text.slice(name.end, start), name.category === 'strong')
    ? make(p, name.lang, handle, 'handle', start, start + handle.length)
    : null;
}

const HANDLE_BEFORE = /(@ ?[a-z0-9_][a-z0-9_.-]{3,31}|[a-z][a-z0-9_-]*[0-9_][a-z0-9_-]{2,30})[^\p{L}\p{N}]{0,4}$/u;
/** A number, then a sign or a short word: "07 12 34 56 78 sur WhatsApp", "0900 123 456 (Zalo)". */
const NUMBER_BEFORE = /(\+?\d[\d\s().·•–—-]{5,26}\d)[^\p{L}\p{N}]{0,4}(?:\p{L}{1,4}[^\p{L}\p{N}]{1,3})?$/u;
/** A handle with a short word behind it: "abc_66 到绿色软件", "ann_88 on the green app"; letters may stand after digits where it is written backwards. */
const HANDLE_FAR =
  /(?<![a-z0-9_.])((?=[a-z0-9_]*[a-z])(?=[a-z0-9_]*[0-9_])[a-z0-9_]{5,32})[^\p{L}\p{N}]{0,4}(?:[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{1,4}[^\p{L}\p{N}]{0,2}|[a-z]{1,4} (?:[a-z]{1,4} )?)?$/u;
/** How near a verb of contact stands to a handle before the name, and behind the name. */
const CALL_NEAR = { before: 8, behind: 3 } as const;

/** "加 abc_123 微信", "@abc_123 (Telegram)". */
function beforeName(p: Passage, text: string, name: Name): Contact | null {
  const before = text.slice(Math.max(0, name.start - 40), name.start);
  const match = name.category === 'strong' ? (HANDLE_BEFORE.exec(before) ?? NUMBER_BEFORE.exec(before)) : null;
  const said = match?.[1] ?? '';
  const usable = match !== null && (!/^[+\d]/u.test(said) || readNumber(said) !== '');
  const found = usable ? match : HANDLE_FAR.exec(before);
  if (!found?.[1]) return null;
  const start = name.start - found[0].length;
  const end = start + found[1].length;
  return usable || isCalled(p, start, name.end) ? make(p, name.lang, found[1], 'handle', start, end) : null;
}

/** A whole telephone number with other words between it and the name: "WhatsApp, at the office's number: …", "… (Mr K., WhatsApp only)". */
const WHOLE_NUMBER = /(?<![\d*#/.-])\+?\(?\d[\d\s().·•⁄★⭐➖–—-]{6,26}\d(?![\d*#/])/gu;
const WHOLE = { least: 8, most: 15, near: 36 } as const;
const APART = /[。！？!?;；\n|/]|\.\s/u;

function numberBeside(p: Passage, text: string, name: Name): Contact | null {
  if (name.category !== 'strong' || name.lang === UNNAMED || !has(p, 'contactVerb', 'give', 'toMe', 'offer')) return null;
  const from = Math.max(0, name.start - WHOLE.near * 2);
  for (const { 0: number, index } of text.slice(from, name.end + WHOLE.near * 2).matchAll(WHOLE_NUMBER)) {
    const [start, end] = [from + index, from + index + number.length];
    const between = start > name.end ? text.slice(name.end, start) : text.slice(end, name.start);
    const digits = number.replace(/\D/gu, '').length;
    if (between.length > WHOLE.near || APART.test(between) || digits < WHOLE.least || digits > WHOLE.most || readNumber(number) === '')
      continue;
    return make(p, name.lang, number.replace(/[^\d+]/gu, ''), 'handle', start, end);
  }
  return null;
}

/** Whether a verb of contact stands before the handle or behind the messenger's name: a handle is to be typed there, a model of phone is not. */
const isCalled = (p: Passage, start: number, end: number): boolean =>
  hitsOf(p, 'contactVerb', 'seek', 'qr').some(
    (v) => (v.end <= start && start - v.end <= CALL_NEAR.before) || (v.start >= end && v.start - end <= CALL_NEAR.behind),
  );

/** The messenger named as where to turn, without a handle. */
function invite(p: Passage, name: Name): Contact | null {
  if (name.lang === UNNAMED) return null;
  const near = name.category === 'weak' ? NICKNAME_NEAR : INVITE_NEAR;
  const calls = hitsOf(p, 'contactVerb', 'qr').some((v) => gap(v, name) <= near && !(v.start < name.end && name.start < v.end));
  return calls && !isQuoted(p.text, name.start, name.end) && (name.category === 'strong' || name.end - name.start > 1)
    ? make(p, name.lang, null, 'invite', name.start, name.end)
    : null;
}

function make(p: Passage, channel: string, handle: string | null, kind: Contact['kind'], start: number, end: number): Contact {
  const bare = handle?.replace(/^@ ?/u, '').replace(/(?<![.-])[.-]+$/u, '') ?? null;
  const masked =
    bare?.includes('*') ||
    /[•·●×*]{2}/u.test(p.text.slice(start, end)) ||
    /[*×█■●]/u.test(p.text.slice(end, end + 2)) ||
    /x{3,}/u.test(bare ?? '');
  return { channel, handle: bare, masked, kind, where: p.where, zone: p.zone, passage: p.index, start, end, href: null };
}
