import { sourceSpan } from '../../words/fold.ts';
import type { Messengers } from '../../words/words.ts';
import { contactAt } from './contact-at.ts';
import { handleBeside, type Name, SCANNED, UNNAMED } from './contact-beside.ts';
import { channelOf } from './contact-link.ts';
import type { Contact } from './contacts.ts';
import { hitsOf, type Passage } from './passages.ts';
import { isQuoted } from './quoted.ts';
import { behindSign, sought, soughtByName } from './sought.ts';
import { gap, overlaps } from './span.ts';
import { type Spelled, spelledHandles, withWrittenDigits } from './spelled.ts';
import { WIDE } from './wide.ts';

const AT_HANDLE = /(?<![a-z0-9._%+-])@ ?([a-z][a-z0-9_.]{3,31})(?![a-z0-9_.]*\.(?:com|org|net|cn|co))/gu;
/** Begins where a run of letters, dots and hyphens begins, so that a long run is read once. */
const RAW_ADDRESS = /(?<![a-z0-9.-])(?:https?:\/\/)?([a-z0-9.-]*\.[a-z]{2,6})(\/[^\s)\]"'<>，。）】]*)/gu;
/** "t (dot) me (slash) abc", "t[.]me/abc", "t點me": written so that only people read it, in any language. */
const BRACKETED = String.raw`[([{]\s?(?:\p{L}{1,8}|[./])\s?[)\]}]`;
const FOREIGN = String.raw`[^\x00-\x7f]{1,5}`;
const DISGUISED = new RegExp(
  String.raw`\b(t|wa)\s?(?:${BRACKETED}|${FOREIGN}|\.|\s?dot\s)\s?(me)\s?(?:\/|${BRACKETED}|${FOREIGN}|slash\s)\s?([a-z0-9_+]{4,32})`,
  'gu',
);
/** How near a verb of contact or a QR code makes a messenger's name an invitation; beside a nickname of one it must stand at once. */
const INVITE_NEAR = 16;
const NICKNAME_NEAR = 1;
/** How near a handle said in words stands to the messenger's name: "open the app, then look for …". */
const SPELLED_NEAR = { strong: 60, weak: 40 } as const;
/** How near it stands before "@name" with no messenger named. */
const ADDRESS_NEAR = 8;

/** The contacts one passage gives in its words. */
export function contactsInText(p: Passage, messengers: Messengers): Contact[] {
  const text = withWrittenDigits(p.text);
  // "WA: zero eight …": letters before the digits may be the messenger's name.
  const isNamed = (s: Spelled): boolean => p.messengers.some((name) => name.lang !== UNNAMED && overlaps(s, name));
  const spelled = spelledHandles(p, text).filter((s) => s.alone || !isNamed(s));
  const named = longest(p.messengers)
    .filter((name) => !isPartOfName(text, name) && !isPlainLine(p, name))
    .flatMap((name) => spelledBeside(p, text, name, spelled) ?? handleBeside(p, text, name) ?? invite(p, name) ?? []);
  const out = [...named, ...rawAddresses(p, text, messengers)];
  if (out.some((c) => c.kind === 'handle')) return out;
  const alone = [...atHandles(p, text), ...bots(p, text), ...spelledAlone(p, text, spelled), ...sought(p), ...behindSign(p)];
  return [...out, ...(alone.length > 0 ? alone : soughtByName(p)), ...scanned(p, out)];
}

/** A code in a picture that adds somebody: nobody can read who, but there is somebody. */
function scanned(p: Passage, found: readonly Contact[]): Contact[] {
  const [code] = found.length > 0 ? [] : hitsOf(p, 'qr').filter((q) => hitsOf(p, 'contactVerb').some((v) => gap(v, q) <= INVITE_NEAR));
  return code ? [contactAt(p, SCANNED, null, 'invite', code.start, code.end)] : [];
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
  const called = (s: Spelled): boolean => verbs.some((v) => gap(v, s) <= ADDRESS_NEAR && !overlaps(v, s));
  return spelled.filter(called).map((s) => madeOf(p, text, UNNAMED, s));
}

const madeOf = (p: Passage, text: string, channel: string, { start, end }: Spelled): Contact =>
  contactAt(p, channel, text.slice(start, end), 'handle', start, end);

function rawAddresses(p: Passage, text: string, messengers: Messengers): Contact[] {
  const plain = [...text.matchAll(RAW_ADDRESS)].map((m) => ({ m, channel: channelOf(hostIn(m[1] ?? ''), m[2] ?? '', messengers) }));
  const hidden = [...text.matchAll(DISGUISED)].map((m) => ({ m, channel: channelOf(`${m[1]}.${m[2]}`, `/${m[3]}`, messengers) }));
  return [...plain, ...hidden].flatMap(({ m, channel }) =>
    channel ? [contactAt(p, channel.channel, channel.handle, 'handle', m.index, m.index + m[0].length)] : [],
  );
}

/** "see..t.me": dots that end a sentence are not the host's. */
const hostIn = (run: string): string => run.slice(run.lastIndexOf('..') + 1).replace(/^[.-]/u, '');

/** Telegram wants a bot's name to end so (core.telegram.org/bots/features); a verb of contact stands before it, a messenger's name need not. */
const BOT = /(?<![a-z0-9_@/.-])([a-z][a-z0-9_]{2,27}_bot)(?![a-z0-9_])/gu;

const bots = (p: Passage, text: string): Contact[] =>
  [...text.matchAll(BOT)]
    .filter((m) => hitsOf(p, 'contactVerb', 'seek').some((v) => v.end <= m.index && m.index - v.end <= ADDRESS_NEAR))
    .map((m) => contactAt(p, 'telegram', m[1] ?? '', 'handle', m.index, m.index + m[0].length));

function atHandles(p: Passage, text: string): Contact[] {
  const addressed = (at: number): boolean =>
    p.messengers.length > 0 ||
    hitsOf(p, 'contactVerb').some((v) => v.end <= at && at - v.end <= ADDRESS_NEAR && !/[.,;，。；]/u.test(text.slice(v.end, at)));
  return [...text.matchAll(AT_HANDLE)]
    .filter((m) => addressed(m.index))
    .map((m) => contactAt(p, p.messengers[0]?.lang ?? UNNAMED, m[1] ?? '', 'handle', m.index, m.index + m[0].length));
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

/** In Latin letters alone "line" in small letters is no messenger: people ask where to terminate the line. */
const isPlainLine = (p: Passage, name: Name): boolean =>
  name.lang === 'line' && !WIDE.test(p.text) && /^line\W*$/u.test(p.source.slice(...sourceSpan(p.folded, name.start, name.end)));

/** Of names that overlap, the longest; of equals, the one that can mean nothing else. */
function longest(hits: readonly Name[]): Name[] {
  const better = (a: Name, b: Name): boolean =>
    a.end - a.start > b.end - b.start || (a.end - a.start === b.end - b.start && a.category === 'strong' && b.category === 'weak');
  return hits.filter((h) => !hits.some((o) => o !== h && overlaps(o, h) && better(o, h)));
}

/** The messenger named as where to turn, without a handle. */
function invite(p: Passage, name: Name): Contact | null {
  if (name.lang === UNNAMED) return null;
  const near = name.category === 'weak' ? NICKNAME_NEAR : INVITE_NEAR;
  const calls = hitsOf(p, 'contactVerb', 'qr').some((v) => gap(v, name) <= near && !overlaps(v, name));
  return calls && !isQuoted(p.text, name.start, name.end) && (name.category === 'strong' || name.end - name.start > 1)
    ? contactAt(p, name.lang, null, 'invite', name.start, name.end)
    : null;
}
