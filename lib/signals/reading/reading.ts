import type { Directory } from '../../directory/types.ts';
import type { Lookalike } from '../../hosts/types.ts';
import type { Observation } from '../../page/types.ts';
import type { Words } from '../../words/words.ts';
import { isAnotherMatter } from './another-matter.ts';
import { type Ask, type AskKind, type FieldKind, isHarvest, readFieldKinds, readTextAsks } from './asks.ts';
import { type CarrierClaim, type NamedCarrier, readCarriers, readClaim } from './carriers.ts';
import { type Contact, readContacts } from './contacts.ts';
import { divertsIn } from './divert.ts';
import { nearnessTo } from './nearness.ts';
import { has, hitsOf, type Passage, readPassages } from './passages.ts';
import { contactsGiven } from './told.ts';
import { readTopic, speaksOfTelecom, type Topic } from './topic.ts';

/** What the worker knows beside the page itself. */
export interface Knowledge {
  /** ISO 3166-1 alpha-2 of the person's country, or null: of carriers of one name the nearer one is meant. */
  readonly home: string | null;
  readonly words: Words;
  readonly directory: Directory;
  /** Likeness of a host to an official one. */
  lookalike(host: string): Lookalike | null;
  /** Kind and name of the platform or hosting a host belongs to (data/hosting.json). */
  hosting(host: string): { readonly kind: string; readonly name: string } | null;
  /** What the list in force says of the address; null where it says nothing. `allow`: a review found no fault there. */
  listed(url: string): { readonly level: 'allow' | 'caution' | 'danger'; readonly reason: string; readonly since: string } | null;
  /** Ids of signals that the list in force silences. */
  readonly silenced: ReadonlySet<string>;
}

/** One page, read once for all signals. */
export interface Reading {
  readonly observation: Observation;
  readonly knowledge: Knowledge;
  readonly passages: readonly Passage[];
  readonly langs: readonly string[];
  readonly topic: Topic;
  readonly contacts: readonly Contact[];
  readonly carriers: readonly NamedCarrier[];
  readonly claim: CarrierClaim | null;
  readonly lookalike: Lookalike | null;
  readonly fields: readonly FieldKind[];
  readonly asks: readonly Ask[];
  /** The page warns its readers of fraud: what it tells of asks and contacts is told, not asked. */
  readonly warns: boolean;
}

/** Reads an observation with all that is known; every signal draws on the result. */
export function read(observation: Observation, knowledge: Knowledge): Reading {
  const near = nearnessTo(observation, knowledge);
  const { passages, langs } = readPassages(observation, knowledge, (carrierId) => near(carrierId) >= 1);
  const named = readCarriers(passages, near);
  const telecom = speaksOfTelecom(passages, named.filter((n) => n.score >= 1).length);
  const found = readContacts(passages, observation, knowledge.words.messengers);
  // Who makes a handle unreadable tells of it; who wants to be written to does not, and gives another one that can be read.
  const main = found.filter((c) => c.zone === 'main');
  const alarmed = warnsOfFraud(passages) || (main.some((c) => c.masked) && !main.some((c) => !c.masked && c.handle !== null));
  const contacts = contactsGiven(found, { passages, directory: knowledge.directory, warns: alarmed });
  const warns = alarmed && !contacts.some((c) => isVouchedFor(c, passages));
  const claim = knowledge.directory.ownerOf(observation.host) ? null : readClaim(observation, knowledge, langs, near);
  const lookalike = knowledge.directory.ownerOf(observation.host) ? null : knowledge.lookalike(observation.host);
  const fields = readFieldKinds(observation, knowledge.words, langs);
  // The log-in box of a forum's side column asks for a password on every page; that is no ask of this one, unless the host imitates one.
  const fieldAsks = fields
    .filter(({ field }) => field.zone !== 'chrome' || (lookalike?.weight ?? 0) >= IMITATES)
    .flatMap(({ field, kinds }) =>
      [...kinds].flatMap((kind): Ask[] => (kind === 'phoneField' || kind === 'nameField' ? [] : [{ kind, from: { field } }])),
    );
  const taker = (claim !== null && !claim.inTitleOnly) || (lookalike?.weight ?? 0) >= 0.7;
  // A form that asks for the code takes what the words around it ask for, and so does who has calls sent to a number.
  const takes = taker || divertsIn(passages).length > 0 || fieldAsks.some((a) => TAKEN_BY_FORM.has(a.kind));
  const asks = [...fieldAsks, ...(warns ? [] : readTextAsks(passages, { taker: takes, contacts }))];
  const topic = readTopic(passages, telecom || taker, {
    posing: taker,
    suspect: asks.length > 0 && contacts.some((c) => c.zone === 'main' && c.handle !== null),
    // A bank's own form asks for as much; it names no carrier.
    harvests: telecom && (named.length > 0 || fieldAsks.length === 0) && isHarvest(new Set(asks.map((a) => a.kind))),
  });
  const isLine =
    topic.isLine &&
    (takes || fieldAsks.length > 0 || asks.some((a) => TELLING.has(a.kind)) || !isAnotherMatter(observation, passages, contacts, topic));
  return {
    observation,
    knowledge,
    passages,
    langs,
    topic: { ...topic, isLine },
    contacts,
    carriers: telecom ? named : named.filter((n) => n.score >= 1),
    claim,
    lookalike,
    fields,
    asks,
    warns,
  };
}

/** What no documentation, shop or account page asks of its readers in words. */
const TELLING: ReadonlySet<AskKind> = new Set(['askIdPhoto', 'askCard', 'askPay', 'askRemote']);
/** Likeness of a host from which all of its forms count. */
const IMITATES = 0.5;
/** What a form asks for that makes it the taker of more. */
const TAKEN_BY_FORM: ReadonlySet<AskKind> = new Set<AskKind>(['askCode', 'askCard', 'askIdPhoto']);

/** Warns in its title, or in several places, and tells as news and authorities do. */
function warnsOfFraud(passages: readonly Passage[]): boolean {
  const main = passages.filter((p) => p.zone === 'main');
  const inTitle = main.some((p) => p.rank === 3 && has(p, 'warn'));
  const terms = new Set(main.flatMap((p) => hitsOf(p, 'warn').map((h) => h.term)));
  const passagesWarning = main.filter((p) => has(p, 'warn')).length;
  const toldByOthers = main.some((p) => has(p, 'news'));
  return (inTitle && terms.size >= 2) || (terms.size >= 4 && passagesWarning >= 3) || (terms.size >= 3 && toldByOthers);
}

/** Who warns of cheats and then recommends somebody of their own ("he is reliable, say that we sent you") warns nobody. */
function isVouchedFor(c: Contact, passages: readonly Passage[]): boolean {
  const p = passages[c.passage];
  return c.zone === 'main' && c.handle !== null && !c.masked && has(p, 'vouch') && !has(p, 'negation');
}
