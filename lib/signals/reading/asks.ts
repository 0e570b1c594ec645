import type { Field, Observation } from '../../page/types.ts';
import { foldText } from '../../words/fold.ts';
import { type Category, type Hit, scan } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import type { Contact } from './contacts.ts';
import { gap, has, hitsOf, type Passage } from './passages.ts';
import { isQuoted } from './quoted.ts';
import { privateContacts } from './route.ts';

export const ASKS = ['askCode', 'askPassword', 'askIdPhoto', 'askIdNumber', 'askCard', 'askPay', 'askRemote', 'askApp'] as const;
export type AskKind = (typeof ASKS)[number];

/** Something the page wants from the reader: by a form control, or in words next to an offer or a contact. */
export interface Ask {
  readonly kind: AskKind;
  readonly from: { readonly field: Field } | { readonly passage: Passage; readonly hit: Hit };
}

/** How far from a contact or an offer a request in words is still theirs: in passages, or in units where passages are short lines. */
const REACH = { passages: 3, units: 420 } as const;
const GIVE_NEAR = 18;
const NEGATED_NEAR = 26;
const NEGATED_PLACE = 14;
/** In a list the verb stands first: how far before, in units, or how many lines above, in a line that leads up to a list. */
const LIST_NEAR = 130;
const LIST_LINES = 4;
const LEADS = /[:：?？]\s*$/u;
const QUESTION_REACH = 60;
const SENTENCE_END = /[。！？!?;；\n]|\.(?=\s)/u;

/** What is known of the page when requests in words are read. */
export interface Taking {
  /** The page takes what it asks for: it poses as the carrier, diverts calls, or its own form asks for a code, a card or a document. */
  readonly taker: boolean;
  readonly contacts: readonly Contact[];
}

/**
 * Requests in words: the thing and a verb of giving close together, not negated, near somebody who takes it.
 * A guide that says what a shop will want to see has no such somebody and asks for nothing.
 */
export function readTextAsks(passages: readonly Passage[], { taker, contacts }: Taking): Ask[] {
  const withWords = (...categories: Category[]): number[] =>
    passages.filter((p) => p.zone === 'main' && has(p, ...categories) && !has(p, 'offerNot', 'warn')).map((p) => p.index);
  // A messenger's name without a handle or a link ("follow us on WeChat") takes nothing: nobody could be sent anything there.
  const reachable = privateContacts(contacts, passages).filter((c) => c.passage >= 0 && (c.handle !== null || c.kind === 'link'));
  const near = [...withWords('offer'), ...reachable.map((c) => c.passage)];
  // Who writes "send me" may be a customer telling of the carrier; only together with more does it tell.
  const nearMe = withWords('toMe');
  // "He asked for my ID photo, a reliable man": what a praised helper asked for, he will ask again.
  const praised = passages.some(
    (p) => p.zone === 'main' && has(p, 'praise', 'vouch') && near.some((i) => Math.abs(i - p.index) <= REACH.passages),
  );
  const start = starts(passages);
  const isNear = (a: number, b: number): boolean =>
    Math.abs(a - b) <= REACH.passages || Math.abs((start[a] ?? 0) - (start[b] ?? 0)) <= REACH.units;
  const remote = passages.some((p) => p.zone === 'main' && p.hits.some((hit) => isRemote(hit) && isTold(p, hit)));
  const strict: Ask[] = [];
  const loose: Ask[] = [];
  for (const p of passages) {
    if (p.zone !== 'main') continue;
    const others = !taker && !has(p, 'offer', 'toMe') && !reachable.some((c) => c.passage === p.index);
    const taken = taker || remote || near.some((i) => isNear(i, p.index));
    const wanted = taken || nearMe.some((i) => isNear(i, p.index));
    for (const hit of p.hits) {
      if (!isAsk(hit.category) || !(wanted || isRemote(hit)) || isPartOfThing(p, hit) || !mayBeAsked(p, hit, praised)) continue;
      if (others && (isTheCarriers(p, hit) || isTyped(p, hit))) continue;
      const ask: Ask = { kind: hit.category, from: { passage: p, hit } };
      if ((taken || isRemote(hit)) && isBesideGiving(p, hit)) strict.push(ask);
      if (wanted && isListed(passages, p, hit)) loose.push(ask);
    }
  }
  if (!isHarvest(new Set(loose.map((ask) => ask.kind)))) return strict;
  return [...new Map([...strict, ...loose].map((ask) => ['hit' in ask.from ? ask.from.hit : ask, ask])).values()];
}

/**
 * Whether these together take a number over or rob who has it. Shops and guides name a password, a fee or a document too, but nobody
 * honest is handed a picture of a document or the screen, and then one thing more.
 */
export function isHarvest(kinds: ReadonlySet<AskKind>): boolean {
  const more = (['askCode', 'askPassword', 'askCard', 'askPay'] as const).filter((kind) => kinds.has(kind)).length;
  const seen = kinds.has('askIdPhoto') || kinds.has('askRemote');
  return (seen && more > 0) || more > 2;
}

/** Where each passage begins in the page's text, in units. */
function starts(passages: readonly Passage[]): number[] {
  let at = 0;
  return passages.map(({ text }) => {
    const own = at;
    at += text.length;
    return own;
  });
}

/** "In the app, upload a copy", "the shop wanted to see it": the carrier takes it. */
const isTheCarriers = (p: Passage, hit: Hit): boolean =>
  !isRemote(hit) && hitsOf(p, 'official').some((o) => sameSentence(p.text, o, hit) && !isSpared(p, o));

/** "Enter the code" is done in a form or an app, whose controls are read by themselves; nobody is given it. */
function isTyped(p: Passage, hit: Hit): boolean {
  if (hit.category !== 'askCode' && hit.category !== 'askPassword') return false;
  const gives = givesAt(p, hit);
  return gives.length > 0 && gives.every((g) => hitsOf(p, 'typed').some((t) => t.start < g.end && g.start < t.end));
}

const givesAt = (p: Passage, hit: Hit): Hit[] => hitsOf(p, 'give').filter((g) => gap(g, hit) <= GIVE_NEAR && sameSentence(p.text, g, hit));

/** "Without a visit to the shop". */
const isSpared = (p: Passage, place: Hit): boolean =>
  hitsOf(p, 'negation').some((n) => n.start < place.end && gap(n, place) <= NEGATED_PLACE);

const isRemote = (hit: Hit): boolean => hit.category === 'askRemote';

/** Told to do it: no guide to cancelling has the reader install a remote-control program but for somebody at the other end. */
const isTold = (p: Passage, hit: Hit): boolean =>
  hitsOf(p, 'give').some((g) => gap(g, hit) <= GIVE_NEAR) && mayBeAsked(p, hit) && isBesideGiving(p, hit);

/** "Prepaid" in "prepaid card" asks for nothing. */
const isPartOfThing = (p: Passage, hit: Hit): boolean =>
  hitsOf(p, 'thing', 'compound').some((t) => t.start <= hit.start && t.end >= hit.end && t.end - t.start > hit.end - hit.start);

const isAsk = (category: Category): category is AskKind => (ASKS as readonly Category[]).includes(category);

/** Warns in words of its own; "ignore the “do not share” line" warns nobody. */
const warnsHere = (p: Passage): boolean => hitsOf(p, 'warn').some((w) => !isQuoted(p.text, w.start, w.end));

/** Nothing in the passage says that it is not asked for. */
function mayBeAsked(p: Passage, hit: Hit, praised = false): boolean {
  if (warnsHere(p) || isQuestion(p.text, hit)) return false;
  return !hitsOf(p, ...(praised ? (['negation'] as const) : (['negation', 'asked'] as const))).some(
    (n) => n.start < hit.end && gap(n, hit) <= NEGATED_NEAR && sameSentence(p.text, n, hit),
  );
}

const isSelfEvident = (hit: Hit): boolean => hit.category === 'askPay' || hit.category === 'askRemote';

const isBesideGiving = (p: Passage, hit: Hit): boolean => isSelfEvident(hit) || givesAt(p, hit).length > 0;

/** One of several things asked for at once: the verb stands further before it, or in the line or heading that the list is under. */
function isListed(passages: readonly Passage[], p: Passage, hit: Hit): boolean {
  if (isBesideGiving(p, hit) || hitsOf(p, 'give', 'toMe').some((g) => g.end <= hit.start && hit.start - g.end <= LIST_NEAR)) return true;
  const lead = passages.slice(Math.max(0, p.index - LIST_LINES), p.index).filter((q) => q.zone === 'main' && LEADS.test(q.text));
  return lead.some((q) => has(q, 'give', 'toMe') && !warnsHere(q));
}

/** "Can I photograph my passport myself?" asks the reader for nothing. */
const isQuestion = (text: string, { end }: Hit): boolean => /^[^。！!;；\n.]*[?？]/u.test(text.slice(end, end + QUESTION_REACH));

function sameSentence(text: string, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return from >= to || !SENTENCE_END.test(text.slice(from, to));
}

/** What a control is for, by its own type and autocomplete first, then by the words on and before it. */
export interface FieldKind {
  readonly field: Field;
  readonly kinds: ReadonlySet<AskKind | 'phoneField' | 'nameField'>;
}

const BY_AUTOCOMPLETE: readonly (readonly [RegExp, AskKind | 'phoneField' | 'nameField'])[] = [
  [/one-time-code/u, 'askCode'],
  [/cc-/u, 'askCard'],
  [/password/u, 'askPassword'],
  [/^tel/u, 'phoneField'],
  [/name$/u, 'nameField'],
];
/** Names that programmers give to controls; words of no language. */
const BY_NAME: readonly (readonly [RegExp, AskKind | 'phoneField' | 'nameField'])[] = [
  [/(?:^|[_\s-])(?:otp|sms[_-]?code|smscode|verify[_-]?code|vcode|captchasms|passcode|yzm|tan|authcode)(?:$|[_\s-])/iu, 'askCode'],
  [/card[_-]?(?:no|num)|cc[_-]?num|cvv|cvc|expir|bankcard|debitcard/iu, 'askCard'],
  [/id[_-]?card|idno|id[_-]?number|ssn|passport|sfz|dni|cpf|aadhaar|nik|tckn|cccd/iu, 'askIdNumber'],
  [/(?:^|[_\s-])(?:phone|mobile|tel|msisdn|cell)(?:$|[_\s-])/iu, 'phoneField'],
  [/(?:^|[_\s-])(?:full)?name(?:$|[_\s-])/iu, 'nameField'],
];
const FIELD_WORDS = [...ASKS, 'phoneField', 'nameField'] as const;
const SEARCH = /(?:^|[\s_-])(?:s|q|wd|search|keyword|keywords|query|kw)(?:$|[\s_-])/iu;

/**
 * The page's controls by what they ask for.
 * @param langs languages the page is read in
 */
export function readFieldKinds(observation: Observation, words: Words, langs: readonly string[]): FieldKind[] {
  const lexicons = langs.map((lang) => words.lexicon(lang)).filter((l) => l !== null);
  const kindsIn = (text: string): Category[] => {
    const folded = foldText(text);
    return folded === '' ? [] : lexicons.flatMap((l) => scan(folded, l)).map((h) => h.category);
  };
  return observation.fields.filter((f) => !SEARCH.test(f.name)).map((field) => ({ field, kinds: kindsOf(field, kindsIn) }));
}

function kindsOf(field: Field, kindsIn: (text: string) => Category[]): FieldKind['kinds'] {
  // A box for many lines takes a message or a comment, whatever was said before it.
  if (field.type === 'textarea') return new Set();
  const kinds = new Set<AskKind | 'phoneField' | 'nameField'>();
  const own = `${field.label} ${field.placeholder}`.trim();
  const wanted = new Set<Category>(FIELD_WORDS);
  const add = (categories: readonly Category[]): void => {
    for (const c of categories) if (wanted.has(c)) for (const k of FIELD_WORDS) if (k === c) kinds.add(k);
  };
  add(kindsIn(own));
  for (const [pattern, kind] of BY_AUTOCOMPLETE) if (pattern.test(field.autocomplete)) kinds.add(kind);
  if (kinds.size === 0) for (const [pattern, kind] of BY_NAME) if (pattern.test(field.name)) kinds.add(kind);
  // "Your answer" says nothing; the question stands before the control.
  if (kinds.size === 0) add(kindsIn(field.near));
  if (field.type === 'tel' && kinds.size === 0) kinds.add('phoneField');
  if (field.type === 'password' && !kinds.has('askCode') && !kinds.has('askCard')) kinds.add('askPassword');
  return field.type === 'file' ? filePhoto(field, kinds, kindsIn) : narrowed(kinds);
}

/** A file control asks for a picture of a document where its words, or those before it, say so. */
function filePhoto(
  field: Field,
  kinds: Set<AskKind | 'phoneField' | 'nameField'>,
  kindsIn: (text: string) => Category[],
): FieldKind['kinds'] {
  const near = kindsIn(field.near);
  const document = kinds.has('askIdPhoto') || kinds.has('askIdNumber') || near.includes('askIdPhoto') || near.includes('askIdNumber');
  return document ? new Set<AskKind>(['askIdPhoto']) : new Set<AskKind>();
}

/** "Phone number for the code" asks for the phone; "card number" has "number" in it too. The more telling kind wins. */
function narrowed(kinds: Set<AskKind | 'phoneField' | 'nameField'>): FieldKind['kinds'] {
  if ([...kinds].some((k) => k !== 'phoneField' && k !== 'nameField')) {
    kinds.delete('phoneField');
    kinds.delete('nameField');
  }
  kinds.delete('askPay');
  kinds.delete('askApp');
  kinds.delete('askRemote');
  return kinds;
}
