import type { Directory } from '../../directory/types.ts';
import type { Lookalike } from '../../hosts/types.ts';
import type { Observation } from '../../page/types.ts';
import type { Words } from '../../words/words.ts';
import type { Ask, AskKind } from './asks.ts';
import { type CarrierClaim, type NamedCarrier, readCarriers, readClaim } from './carriers.ts';
import type { Contact } from './contacts.ts';
import { type Divert, readDiverts } from './divert.ts';
import { type FieldKind, readFieldKinds } from './fields.ts';
import { readGiven } from './given.ts';
import { likenessOf } from './likeness.ts';
import { speaksOfTelecom } from './names-line.ts';
import { nearnessTo } from './nearness.ts';
import { type Passage, readPassages } from './passages.ts';
import { readStrangeNumbers, type StrangeNumber } from './strange-number.ts';
import { readTextAsks } from './text-asks.ts';
import type { Topic } from './topic.ts';
import { isPrivate, topicOf } from './topic-of.ts';

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
  readonly diverts: readonly Divert[];
  /** Numbers to call that the directory does not know of the carriers named. */
  readonly numbers: readonly StrangeNumber[];
  /** The page warns its readers of fraud: what it tells of asks and contacts is told, not asked. */
  readonly warns: boolean;
  /** How like the known traps the page is in all that it says (likeness.ts), in log-odds. */
  readonly likeness: number;
}

/** Likeness of a host from which its posing counts, and from which all of its forms do. */
const LIKE = { poses: 0.7, imitates: 0.5 } as const;

/** Reads an observation with all that is known; every signal draws on the result. */
export function read(observation: Observation, knowledge: Knowledge): Reading {
  const near = nearnessTo(observation, knowledge);
  const { passages, langs } = readPassages(observation, knowledge, (carrierId) => near(carrierId) >= 1);
  const named = readCarriers(passages, near);
  const telling = named.filter((n) => n.score >= 1);
  const { contacts, warns } = readGiven(observation, passages, knowledge);
  const telecom = speaksOfTelecom(passages, telling.length, isPrivate(contacts));
  const isOwners = knowledge.directory.ownerOf(observation.host) !== null;
  const claim = isOwners ? null : readClaim(observation, knowledge, langs, near);
  const lookalike = isOwners ? null : knowledge.lookalike(observation.host);
  const posing = (claim !== null && !claim.inTitleOnly) || (lookalike?.weight ?? 0) >= LIKE.poses;
  const fields = readFieldKinds(observation, knowledge.words, langs);
  const fieldAsks = asksByField(fields, (lookalike?.weight ?? 0) >= LIKE.imitates);
  // A form that asks for the code takes what the words around it ask for, and so does who has calls sent to a number.
  const diverts = readDiverts(passages);
  const taker = posing || diverts.length > 0 || bringsProgram(observation, passages) || fieldAsks.some((a) => TAKEN_BY_FORM.has(a.kind));
  const carriers = telecom ? named : telling;
  const carrierIds = [...(claim ? [claim.carrierId] : []), ...carriers.map((c) => c.carrierId)];
  const numbers = readStrangeNumbers(passages, { carrierIds, directory: knowledge.directory, links: observation.links });
  const asks = [
    ...fieldAsks,
    ...(warns
      ? []
      : readTextAsks(passages, {
          taker,
          contacts,
          numbers,
          formed: fieldAsks.map((a) => a.kind),
          calledBack: fields.some(({ field, kinds }) => field.zone === 'main' && kinds.has('phoneField')),
        })),
  ];
  const page = { observation, knowledge, passages, langs, contacts, carriers, claim, lookalike, fields, asks, diverts, numbers, warns };
  const known = { ...page, topic: topicOf(page, telecom, posing) };
  // Whatever is like a trap and speaks of no mobile service is another matter.
  return { ...known, likeness: telecom || known.topic.isLine ? likenessOf(known) : Number.NEGATIVE_INFINITY };
}

/** The page has a program of its own put on the device: what it says to type or photograph there, it takes. */
const bringsProgram = ({ links }: Observation, passages: readonly Passage[]): boolean =>
  links.some((l) => l.zone === 'main' && PROGRAM.test(l.href)) || passages.some((p) => p.zone === 'main' && PROGRAM.test(p.text));
const PROGRAM = /[\p{L}\d_)-]\.(?:apk|exe|msi|dmg|mobileconfig)(?![\w-]|\.\w)/iu;

/** What a form asks for that makes it the taker of more. */
const TAKEN_BY_FORM: ReadonlySet<AskKind> = new Set<AskKind>(['askCode', 'askCard', 'askIdPhoto']);
/** The log-in box of a forum's side column asks for a password on every page; that is no ask of this one, unless the host imitates one. */
const asksByField = (fields: readonly FieldKind[], imitates: boolean): Ask[] =>
  fields
    .filter(({ field }) => field.zone !== 'chrome' || imitates)
    .flatMap(({ field, kinds }) =>
      [...kinds].flatMap((kind): Ask[] => (kind === 'phoneField' || kind === 'nameField' ? [] : [{ kind, from: { field } }])),
    );
