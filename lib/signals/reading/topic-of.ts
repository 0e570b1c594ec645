import { isAnotherMatter, isOutnumbered, isSimsGame, isTitledNever } from './another-matter.ts';
import { type AskKind, formTakesAll, isHarvest, takesAll, takesOver } from './asks.ts';
import type { Contact } from './contacts.ts';
import { has, type Passage } from './passages.ts';
import type { Reading } from './reading.ts';
import { isGuide, robbing } from './robbing.ts';
import { readTopic, type Topic } from './topic.ts';

/** Gives somebody to write to, off the page. */
export const isPrivate = (contacts: readonly Contact[]): boolean => contacts.some((c) => c.zone === 'main' && c.handle !== null);

/** Given in words, for people to type. */
const isNamed = (c: Contact): boolean => c.zone === 'main' && c.kind === 'handle' && c.handle !== null;

/**
 * The topic in the light of what the page asks for, and of the other matters that it may be about.
 * @param telecom the page speaks of mobile service
 * @param posing it or its address gives itself out as a carrier's
 */
export function topicOf(page: Omit<Reading, 'topic' | 'likeness'>, telecom: boolean, posing: boolean): Topic {
  const { observation, passages, contacts, carriers, asks, diverts } = page;
  const byForm = asks.some((a) => 'field' in a.from);
  const suspect = asks.length > 0 && isPrivate(contacts);
  const kinds = new Set(asks.map((a) => a.kind));
  const logsIn = kinds.has('askPassword');
  const topic = readTopic(passages, telecom || posing, {
    posing,
    suspect,
    isPrivate: isPrivate(contacts),
    // A bank's own form asks for as much, and names no carrier; the order form for a new line asks for no password and is not titled so.
    harvests:
      telecom &&
      (!byForm || (carriers.length > 0 && (logsIn || isTitledAsEnding(passages))) || (formTakesAll(kinds) && isTitledAsEnding(passages))) &&
      isHarvest(kinds),
    takesAll: telecom && (diverts.length > 0 || (!byForm && isTaken(page, kinds))),
  });
  const isOther =
    isSimsGame(passages) ||
    (!suspect && diverts.length === 0 && (isOutnumbered(passages) || (carriers.length === 0 && isTitledNever(passages))));
  if (!posing && isOther) return { ...topic, isLine: false };
  const isSure = posing || (byForm && (carriers.length > 0 || isTitledLine(passages))) || asks.some((a) => TELLING.has(a.kind));
  return { ...topic, isLine: topic.isLine && (isSure || !isAnotherMatter(observation, passages, contacts, topic)) };
}

/** What is asked for in words takes a number over, and no place of the carrier's is named for it. */
function isTaken({ passages, contacts }: Omit<Reading, 'topic' | 'likeness'>, kinds: ReadonlySet<AskKind>): boolean {
  if (takesAll(kinds) && isRobbing(passages)) return true;
  return takesOver(kinds) && contacts.some(isNamed) && !passages.some((p) => p.zone === 'main' && isGuide(p));
}

/** How many passages apart demands stand that belong together. */
const BESIDE = 3;
const isBeside = (a: number, b: number): boolean => Math.abs(a - b) <= BESIDE;
const isRobbing = (passages: readonly Passage[]): boolean =>
  robbing(
    passages.filter((p) => p.zone === 'main'),
    isBeside,
    [],
  ).length > 0;

const isTitledLine = (passages: readonly Passage[]): boolean =>
  passages.some((p) => p.rank > 1 && has(p, 'thing', 'thingWeak', 'compound', 'telecom'));

const isTitledAsEnding = (passages: readonly Passage[]): boolean =>
  passages.some((p) => p.rank > 1 && has(p, 'act', 'actWeak', 'compound', 'offer'));

/** What no documentation, shop or account page asks of its readers in words. */
const TELLING: ReadonlySet<AskKind> = new Set<AskKind>(['askIdPhoto', 'askCard', 'askPay', 'askRemote']);
