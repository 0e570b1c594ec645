import type { Observation } from '../../page/types.ts';
import type { Hit } from '../../words/lexicon.ts';
import type { Contact } from './contacts.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { gap, isWithin } from './span.ts';
import type { Topic } from './topic.ts';

/** How near the act another thing or a messenger must stand to be what is ended, in folded units. */
const NEAR = 24;
/** A title that names another thing: the line must have this many times its share. */
const TITLED = 2;
/** Different marks of programming that make a page one for programmers. */
const TECHNICAL = 4;

/** "Sim" alone, and as Russian writes it. */
const SIM = /^(?:sims?|сим[аыу]?\*?)$/iu;
/** Other things that such a page speaks of. */
const OTHERS = 3;

/** What programmers and telephone engineers write in any language: protocols, parts, file forms. */
const JARGON =
  /\b(?:sips?|pbx|voip|rtp|modem|can bus|rs-?485|sdp|srtp|asterisk|freeswitch|kamailio|opensips|ami|dialplan|trunk|softswitch|fx[os]|goip|pjsip|off-hook|codec|webrtc|curl|rest api|oauth|bearer|access token|auth token|\w{3,12}ctl|modemmanager|mmcli|gammu|serial port|gateway|firmware|daemon|kernel|webhook|endpoint|api|sdk|cli|json|xml|yaml|https? (?:status|request|method)|tcp|udp|tty\w{0,8}|stdout|async|await|callback|boolean|enum|regex|docker|localhost|sql|git|npm|pip|python|javascript|typescript|php|golang|rust|java|c\+\+|changelog|pull request|stack ?trace|line_?id|iccid)\b/gu;
/** Code in running text: calls, arrows, requests, file names, flags. Each form counts once. */
const CODE: readonly RegExp[] = [
  /\b[a-z]\w{1,30}\.[a-z]\w{1,30}\(/iu,
  /\b[a-z]{2,20}(?:_[a-z0-9]{1,20}){1,3}\(|\b[a-z]+[A-Z]\w{1,30}\(/u,
  /=>|->|:=|&&|::/u,
  /\b(?:GET|POST|PUT|DELETE|PATCH) \/[a-z]/u,
  /\{ ?"[a-z_]{1,30}" ?:|<\/?[a-z]{1,12}>|\/\*|;$/iu,
  /\b(?:at\+c[a-z]{2,5}|[a-z]\w{2,20}\.(?:conf|cfg|env|json|ya?ml|ini|lua|sh|py|js|ts|go|php|java))\b/iu,
  /\s(?:-[a-zA-Z]|--[a-z][a-z-]{1,20})(?:[=\s]|$)/u,
  /\b(?:BYE|CANCEL|REGISTER|INVITE|ACK)\b.*\b(?:BYE|CANCEL|REGISTER|INVITE|ACK|Expires)\b/u,
];

/** Whether a page that speaks of ending things is about another matter: an account, a card, a programme. */
export const isAnotherMatter = (
  observation: Observation,
  passages: readonly Passage[],
  contacts: readonly Contact[],
  topic: Topic,
): boolean =>
  isTitledOtherwise(passages, contacts, topic) ||
  isForProgrammers(passages, contacts) ||
  isGoods(observation, passages, contacts) ||
  isOtherSim(passages);

/** The title names an account, a card or a messenger as what is ended, and no line. */
function isTitledOtherwise(passages: readonly Passage[], contacts: readonly Contact[], topic: Topic): boolean {
  const titles = passages.filter((p) => p.rank === 3);
  const given = (p: Passage): boolean => contacts.some((c) => c.passage === p.index && c.handle !== null);
  const names = titles.some((p) => !given(p) && (has(p, 'other') || p.messengers.some((m) => m.category === 'strong')));
  if (!names || titles.some((p) => has(p, 'thing', 'compound', 'offer') || p.mentions.length > 0)) return false;
  const ended = passages
    .filter((p) => p.zone !== 'chrome' && !given(p))
    .filter((p) => hitsOf(p, 'act', 'actWeak').some((act) => p.messengers.some((m) => m.category === 'strong' && gap(m, act) <= NEAR)));
  const times = titles.some(namesWeakly) ? 1 : TITLED;
  return topic.score < times * (topic.other + ended.reduce((sum, p) => sum + p.rank, 0));
}

/** "Number", "plan": outside of the other thing's own name ("account number"). */
const namesWeakly = (p: Passage): boolean => {
  const others = [...hitsOf(p, 'other', 'never'), ...p.messengers];
  return hitsOf(p, 'thingWeak').some((h) => !others.some((o) => isWithin(h, o)));
};

/** How many other things make a page one about them, and how many times the words of a line they must be. */
const MANY = { others: 4, times: 2 } as const;

/**
 * A lease, a club, a message list: title and headings name no line, and the text far more of other things than of a line. Holds whatever a
 * form asks for: landlords want a telephone number, a code and a document too.
 */
export function isOutnumbered(passages: readonly Passage[]): boolean {
  const own = passages.filter((p) => p.zone !== 'chrome' && (p.where === 'title' || p.where === 'heading' || p.where === 'text'));
  if (own.some((p) => p.rank > 1 && (has(p, 'compound', 'telecom') || lineWords(p).length > 0 || p.mentions.length > 0))) return false;
  const others = new Set(own.flatMap((p) => hitsOf(p, 'other').map((h) => h.term))).size;
  const line = new Set(
    own.flatMap((p) => [
      ...[...lineWords(p), ...hitsOf(p, 'compound', 'telecom')].map((h) => h.term),
      ...p.mentions.map((m) => m.carrierId),
    ]),
  ).size;
  return others >= MANY.others && others >= MANY.times * line;
}

/** How many other things a page speaks of whose title names one that only sounds like a line. */
const SOUNDS_LIKE = 2;

/** "Close a line of credit", "une ligne de bus": the title has what means nothing here, no line, and the page speaks of other things. */
export function isTitledNever(passages: readonly Passage[]): boolean {
  const titles = passages.filter((p) => p.rank === 3 && p.where !== 'address');
  const isEnded = (p: Passage): boolean => hitsOf(p, 'never').some((n) => hitsOf(p, 'act', 'actWeak').some((act) => gap(n, act) <= NEAR));
  if (!titles.some(isEnded) || titles.some((p) => has(p, 'thing', 'compound'))) return false;
  return new Set(passages.filter((p) => p.zone !== 'chrome').flatMap((p) => hitsOf(p, 'other').map((h) => h.term))).size >= SOUNDS_LIKE;
}

/** Words for a line that are not merely what a form calls the reader's number. */
const lineWords = (p: Passage): Hit[] => {
  const numbers = hitsOf(p, 'phoneField');
  return hitsOf(p, 'thing').filter((h) => !numbers.some((n) => isWithin(h, n)));
};

/** Documentation of telephone systems and interfaces speaks of lines, numbers and SIMs that are cancelled, released and terminated. */
function isForProgrammers(passages: readonly Passage[], contacts: readonly Contact[]): boolean {
  const own = passages.filter((p) => p.zone !== 'chrome');
  if (contacts.some((c) => c.handle !== null && passages[c.passage]?.rank === 3)) return false;
  const words = new Set(own.flatMap((p) => [...p.text.matchAll(JARGON)].map((m) => m[0])));
  const forms = CODE.filter((form) => own.some((p) => form.test(p.source.slice(0, 600)))).length;
  // Offers are made on such pages too ("DM me for a licence"), among more of this.
  const least = own.some((p) => has(p, 'offer')) ? 2 * TECHNICAL : TECHNICAL;
  return words.size + forms >= least && words.size > 0 && forms > 0;
}

/** A thing for sale, or a job: ending is one of its conditions, unless the title says otherwise. */
function isGoods({ kinds }: Observation, passages: readonly Passage[], contacts: readonly Contact[]): boolean {
  if (
    !kinds.some((kind) => /^(?:product|JobPosting)(?:$|[.:])/iu.test(kind)) ||
    contacts.some((c) => c.zone === 'main' && c.handle !== null)
  )
    return false;
  return !passages.some((p) => (p.rank === 3 && has(p, 'act', 'actWeak', 'compound')) || has(p, 'offer'));
}

/** The Sims, a racing simulator: "sim" on a page that never speaks of mobile service, and of several other things. */
function isOtherSim(passages: readonly Passage[]): boolean {
  const own = passages.filter((p) => p.zone !== 'chrome');
  const isMobile = (h: Hit): boolean => !SIM.test(h.term);
  if (own.some((p) => p.mentions.length > 0 || has(p, 'offer') || hitsOf(p, 'telecom').some(isMobile))) return false;
  const things = own.flatMap((p) => hitsOf(p, 'thing'));
  if (!things.some((h) => SIM.test(h.term)) || !things.every((h) => SIM.test(h.term) || h.lang === 'en')) return false;
  return new Set(passages.flatMap((p) => hitsOf(p, 'other').map((h) => h.term))).size >= OTHERS;
}

/** The title names the game, or a simulator beside other things and no mobile service, and the page knows no other sim: whatever it wants to be paid, it ends no line. */
export function isSimsGame(passages: readonly Passage[]): boolean {
  if (isOtherSim(passages) && passages.some((p) => p.rank === 3 && has(p, 'other'))) return true;
  const own = passages.filter((p) => p.zone !== 'chrome');
  if (!own.flatMap((p) => hitsOf(p, 'thing')).every((h) => SIM.test(h.term))) return false;
  return own.some((p) => p.rank === 3 && hitsOf(p, 'other').some((o) => hitsOf(p, 'thing').some((t) => isWithin(t, o))));
}
