import type { Category } from '../../words/categories.ts';
import { amountsIn } from './money.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.ts';
import { isChannel, privateContacts } from './route.ts';

/** Kinds of words of which two in one passage say more than each alone: "send", "picture", "document"; "before", "amount". */
const PAIRED: readonly Category[] = [
  'document',
  'picture',
  'codeWord',
  'textMessage',
  'give',
  'toMe',
  'before',
  'askPay',
  'askCode',
  'askIdPhoto',
  'askPassword',
  'askRemote',
  'offer',
  'contactVerb',
  'seek',
  'isolate',
  'vouch',
  'act',
  'thing',
  'currency',
  'negation',
  'official',
  'warn',
  'asked',
];
/** How long a line of a list is at most, in units. */
const SHORT_LINE = 60;

/** What a page says, as counts of kinds of words and of what was read of it: the names of features and how often each occurs. */
export type Features = Map<string, number>;

/** What of one passage counts. A title counts as one of the page's passages too. */
export function passageFeatures(p: Passage): string[] {
  const kinds = new Set(p.hits.map((h) => h.category));
  const paired = PAIRED.filter((kind) => kinds.has(kind));
  const names = [...kinds].flatMap((kind) => (p.rank === 3 ? [`c:${kind}`, `t:${kind}`] : [`c:${kind}`]));
  for (const [i, a] of paired.entries()) for (const b of paired.slice(i + 1)) names.push(`p:${a}+${b}`);
  if (p.messengers.some((m) => m.category === 'strong' || kinds.has('contactVerb')) && !isChannel(p)) {
    names.push('c:messenger');
    for (const kind of ['contactVerb', 'seek', 'give', 'signWord'] as const) if (kinds.has(kind)) names.push(`p:messenger+${kind}`);
  }
  if (amountsIn(p.text, p.hits).length > 0) names.push('c:amount');
  if (p.mentions.length > 0) names.push('c:mention');
  if (/[?？]/u.test(p.text)) names.push('c:question');
  return names;
}

/** Passages that say something of the page: its own text, not what the site has on all pages. */
export const toldIn = (passages: readonly Passage[]): Passage[] => passages.filter((p) => p.zone !== 'chrome' && p.where !== 'address');

/** @returns the features of a page; counts are not yet damped */
export function featuresOf(page: Omit<Reading, 'likeness'>): Features {
  const counts: Features = new Map();
  const add = (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  const told = toldIn(page.passages);
  for (const p of told) for (const name of passageFeatures(p)) add(name);
  for (const c of privateContacts(page.contacts, page.passages)) {
    add(`k:${c.kind}`);
    if (c.handle !== null) add('k:handle');
  }
  for (const a of page.asks) add(`a:${a.kind}${'field' in a.from ? 'F' : ''}`);
  for (const { field, kinds } of page.fields) if (field.zone === 'main') for (const kind of kinds) add(`f:${kind}`);
  const lines = told.filter((p) => p.rank === 1);
  add('short', lines.filter((p) => p.text.length < SHORT_LINE).length / Math.max(1, lines.length));
  add('units', told.reduce((sum, p) => sum + p.text.length, 0) / 100);
  add('topic', page.topic.score);
  add('other', page.topic.other);
  add('warns', Number(page.warns));
  add('carriers', page.carriers.length);
  add('lookalike', page.lookalike?.weight ?? 0);
  add('claim', Number(page.claim !== null));
  return counts;
}

const REACHING = /^(?:[ak]:|c:(?:messenger|isolate)$)/u;

/** Whether the page asks its reader for anything, gives somebody to reach, or keeps him from asking others: what does none of it takes nothing. */
export const reaches = (features: Features): boolean => [...features.keys()].some((name) => REACHING.test(name));
