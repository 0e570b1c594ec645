import type { Hit } from '../../words/lexicon.ts';
import { contactAt } from './contact-at.ts';
import type { Contact } from './contacts.ts';
import { digitsIn } from './digits.ts';
import { endOfGap, isHandle, readHandle, readNumber } from './handle.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { withWrittenDigits } from './spelled.ts';

export type Name = Hit<'strong' | 'weak'>;

/** The channel of a handle with no messenger named; messengers.json has words that such a handle stands behind ("read backwards"). */
export const UNNAMED = 'handle';
/** The channel of a code to be scanned. */
export const SCANNED = 'qr';

/** A number as it is dialled, with the sign of its country code. */
const dialled = (number: string): string => number.replace(/[^\d+]/gu, '');

/** The handle that stands behind a messenger's name, before it, or as a whole number with a few words between. */
export const handleBeside = (p: Passage, text: string, name: Name): Contact | null =>
  afterName(p, text, name) ?? beforeName(p, text, name) ?? numberBeside(p, text, name);

function afterName(p: Passage, text: string, name: Name): Contact | null {
  const start = endOfGap(p, text, name.end);
  const number = name.lang === UNNAMED ? '' : readNumber(text.slice(start));
  if (number) return contactAt(p, name.lang, dialled(number), 'handle', start, start + number.length);
  const handle = readHandle(text.slice(start));
  return isHandle(handle, text.slice(name.end, start), name.category === 'strong')
    ? contactAt(p, name.lang, handle, 'handle', start, start + handle.length)
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
  return usable || isCalled(p, start, name.end) ? contactAt(p, name.lang, found[1], 'handle', start, end) : null;
}

/** A whole telephone number with other words between it and the name: "WhatsApp, at the office's number: …", "… (Mr K., WhatsApp only)". */
const WHOLE_NUMBER = /(?<![\d*#/.-])\+?\(?\d[\d\s().·•⁄★⭐➖–—-]{6,26}\d(?![\d*#/])/gu;
const WHOLE = { least: 8, most: 15, near: 36 } as const;
const APART = /[。！？!?;；\n|/]|\.\s/u;

function numberBeside(p: Passage, text: string, name: Name): Contact | null {
  if (name.category !== 'strong' || name.lang === UNNAMED) return null;
  const isCalledFor = has(p, 'contactVerb', 'give', 'toMe', 'offer');
  const from = Math.max(0, name.start - WHOLE.near * 2);
  for (const { 0: number, index } of text.slice(from, name.end + WHOLE.near * 2).matchAll(WHOLE_NUMBER)) {
    const [start, end] = [from + index, from + index + number.length];
    const between = start > name.end ? text.slice(name.end, start) : text.slice(end, name.start);
    const digits = digitsIn(number).length;
    // "I wrote to him on WhatsApp: +90 …" calls nobody, and gives the number all the same.
    if (!isCalledFor && !number.startsWith('+')) continue;
    if (between.length > WHOLE.near || APART.test(between) || digits < WHOLE.least || digits > WHOLE.most || readNumber(number) === '')
      continue;
    return contactAt(p, name.lang, dialled(number), 'handle', start, end);
  }
  return null;
}

/** Whether a verb of contact stands before the handle or behind the messenger's name: a handle is to be typed there, a model of phone is not. */
const isCalled = (p: Passage, start: number, end: number): boolean =>
  hitsOf(p, 'contactVerb', 'seek', 'qr').some(
    (v) => (v.end <= start && start - v.end <= CALL_NEAR.before) || (v.start >= end && v.start - end <= CALL_NEAR.behind),
  );

/** How many lines before the one that has a name looked for its messenger may be named: "open the app", "search for the user name". */
const STEPS = 3;
/** A name as messengers give it, with a digit or "_" in it, right behind the words that have it looked for. */
const SOUGHT = /^[^\p{L}\p{N}@]{0,4}@?((?=[a-z0-9_.-]*[0-9_])[a-z][a-z0-9_.-]{3,31})(?![a-z0-9_.@-])/u;

/** The handle that a step has looked for in the messenger which a step before it opened. */
export function soughtInSteps(p: Passage, passages: readonly Passage[]): Contact | null {
  const name = passages
    .slice(Math.max(0, p.index - STEPS), p.index)
    .filter((q) => q.zone === p.zone && !has(q, 'warn'))
    .flatMap((q) => q.messengers)
    .find((m) => m.lang !== UNNAMED && (m.category === 'strong' || m.end - m.start > 1));
  if (!name || has(p, 'warn', 'asked', 'negation')) return null;
  return hitsOf(p, 'seek').flatMap((verb) => soughtAt(p, verb.end, name.lang) ?? [])[0] ?? null;
}

/** The name that stands right behind the words that have it looked for; null where none does. */
export function soughtAt(p: Passage, at: number, channel: string): Contact | null {
  const handle = SOUGHT.exec(p.text.slice(at))?.[1];
  const start = handle ? p.text.indexOf(handle, at) : -1;
  return handle ? contactAt(p, channel, handle, 'handle', start, start + handle.length) : null;
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
  const isWhole = number === '' ? handle.startsWith('@') && handle.length > 4 : digitsIn(number).length >= WHOLE.least;
  if (!isWhole) return null;
  return contactAt(below, name.lang, number ? dialled(number) : handle, 'handle', start, start + handle.length);
}
