import type { Directory } from '../../directory/types.ts';
import type { Contact } from './contacts.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { isQuoted, saidOf } from './quoted.ts';
import { gap } from './span.ts';

/** How many passages on a tale goes on to say what came of it. */
const TALE = 4;
/** How many passages from the contact on may praise whose it is. */
const PRAISED = 3;
/** How near a verb of contact makes it a call to write, in folded units. */
const CALLED_NEAR = 24;
/** Words of warning or harm that make a tale one of harm. */
const HARM = 2;
const ASKED = ['askIdPhoto', 'askCode', 'askIdNumber', 'askPay', 'askPassword'] as const;
/** How far from what was asked for the words may stand that tell of it as asked, in folded units. */
const ASKED_NEAR = 40;

/** "200k", "500rb". */
const PRICE = /^\d{1,6}(?:k|tr|rb|vnd|usd|eur|tl|rub|gb|mb)$/u;
/** A name on another platform stands right behind its name. */
const ELSEWHERE = /(?:instagram|insta|twitter|tiktok|youtube|facebook|threads|mastodon|bluesky)\s?[:(]?\s?$/u;

/** "WhatsApp: settings > account": a way through menus. Cheats set arrows behind names too, but names have more than letters. */
const PATH = /^\s?[>›→]/u;

interface Page {
  readonly passages: readonly Passage[];
  readonly directory: Pick<Directory, 'mentions'>;
  /** The page warns its readers of fraud. */
  readonly warns: boolean;
}

/** The contacts that a page gives: without those it tells of (in news, in a reply that warns), a carrier's own, and what is none. */
export function contactsGiven(found: readonly Contact[], page: Page): Contact[] {
  const contacts = found.filter((c) => !isNone(c, page) && !isCarriers(c, page));
  const told = contacts.filter(
    (c) => (page.warns ? isWarnedOf(c, page.passages, contacts) : isQuotedBeside(c, page)) || isTold(c, contacts, page),
  );
  // Whom the title itself warns of is a cheat wherever the name stands again.
  const accused = (c: Contact): boolean => page.warns && page.passages[c.passage]?.rank === 3 && has(page.passages[c.passage], 'warn');
  const named = new Set(told.filter(accused).map((c) => c.handle));
  const isNamed = (c: Contact): boolean =>
    c.handle !== null && named.has(c.handle) && !has(page.passages[c.passage], 'offer', 'contactVerb', ...ASKED);
  const given = contacts.filter((c) => !told.includes(c) && !isNamed(c));
  // The messenger's name beside a handle that is told of is told with it.
  const isItsName = (c: Contact): boolean => c.kind === 'invite' && told.some((t) => t.handle !== null && t.passage === c.passage);
  return given.filter((c) => !isItsName(c));
}

/** Part of an e-mail address, a date or number in the page's address, or an ordinary word behind a colon ("WhatsApp: change number"). */
function isNone(c: Contact, { passages }: Page): boolean {
  const p = passages[c.passage];
  if (!p || c.kind !== 'handle') return false;
  if (PRICE.test(c.handle ?? '')) return true;
  if (c.where === 'address' && /^[\d ]+$/u.test(c.handle ?? '') && !/\d{9}/u.test(c.handle ?? '')) return true;
  if (p.text.charAt(c.start) === '@' && /[a-z0-9._%+-]/u.test(p.text.charAt(c.start - 1))) return true;
  if (ELSEWHERE.test(p.text.slice(Math.max(0, c.start - 16), c.start))) return true;
  return /^[a-z]+$/u.test(c.handle ?? '') && p.text.charAt(c.start) !== '@' && (isWord(c, p) || PATH.test(p.text.slice(c.end)));
}

const isWord = (c: Contact, p: Passage): boolean =>
  hitsOf(p, 'thing', 'thingWeak', 'act', 'actWeak', 'phoneField', 'telecom').some(
    (h) => h.start <= c.end + 2 && h.end >= c.end && h.start >= c.start,
  );

/** "@vodafone" is Vodafone: an account that is named as the carrier and no more. "@vodafone_help" is anybody. */
function isCarriers(c: Contact, { directory }: Page): boolean {
  const name = c.handle?.replace(/[_.-]/gu, ' ') ?? '';
  return /^\D+$/u.test(name) && directory.mentions(name).some((m) => m.start === 0 && m.end === name.length);
}

/** In a page that warns, a contact counts only as a usable handle, not in quotation marks nor beside one made unreadable, in a passage that itself warns of nothing. */
function isWarnedOf(c: Contact, passages: readonly Passage[], found: readonly Contact[]): boolean {
  if (c.kind === 'invite' || found.some((other) => other.masked && other.passage === c.passage)) return true;
  const p = passages[c.passage];
  return p !== undefined && (has(p, 'warn', 'news') || isInQuotes(c, p));
}

/** A handle in quotation marks, in a passage that warns or says what its owner asks for: a long guide tells of such people in one place. */
function isQuotedBeside(c: Contact, { passages }: Page): boolean {
  const p = passages[c.passage];
  return p !== undefined && isInQuotes(c, p) && has(p, 'warn', 'news', 'askIdPhoto', 'askCode');
}

const isInQuotes = (c: Contact, p: Passage): boolean => c.kind !== 'link' && isQuoted(p.text, c.start, c.end);

/** How near the contact a word of denial stands that denies it, in folded units. */
const DENIED_NEAR = 40;

/** "He is reliable, say that we sent you", in the contact's own passage. */
export function isVouchedFor(c: Contact, passages: readonly Passage[]): boolean {
  const p = passages[c.passage];
  if (!p || c.zone !== 'main' || c.handle === null || c.masked) return false;
  return has(p, 'vouch') && !hitsOf(p, 'negation').some((n) => gap(n, c) <= DENIED_NEAR);
}

/** Named once, where a tale begins that ends in harm, or in a reply that warns. Who wants to be written to is praised, or says it again. */
function isTold(c: Contact, found: readonly Contact[], { passages, warns }: Page): boolean {
  const p = passages[c.passage];
  if (!p || c.kind === 'link' || p.rank > 1.5 || p.where === 'address') return false;
  if (c.handle === null) return has(p, 'warn');
  if (found.some((o) => o.handle === c.handle && (o.passage !== c.passage || o.kind === 'link'))) return false;
  const tale = passages.slice(c.passage, c.passage + TALE + 1).filter((q) => q.zone !== 'chrome');
  if (tale.slice(0, PRAISED).some((q) => has(q, 'vouch'))) return false;
  const [asked, reported] = [tale.some(tellsOfAsk), tale.some((q) => has(q, 'news'))];
  if (!asked && !reported && !warns && (isCalled(c, p) || has(p, ...ASKED))) return false;
  const warned = new Set(tale.flatMap((q) => hitsOf(q, 'warn').map((h) => h.term))).size;
  const offers = !has(p, 'warn') && saidOf(p, 'offer').length > 0;
  const enough = offers ? HARM + 1 : warns || isTitledWarning(passages) ? 1 : HARM;
  return warned + Number(asked) + Number(reported) >= enough;
}

/** "Write to", "add" at the contact: said to the reader, where nothing says that it is told. So is what is asked for beside it. */
const isCalled = (c: Contact, p: Passage): boolean => has(p, 'offer') || hitsOf(p, 'contactVerb').some((v) => gap(v, c) <= CALLED_NEAR);

/** "They wanted a photo of her passport." */
const tellsOfAsk = (p: Passage): boolean =>
  hitsOf(p, ...ASKED).some((ask) => hitsOf(p, 'asked').some((n) => n.start < ask.end && gap(n, ask) <= ASKED_NEAR));

const isTitledWarning = (passages: readonly Passage[]): boolean => passages.some((p) => p.rank === 3 && has(p, 'warn'));
