import type { Hit } from '../../words/lexicon.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { overlaps } from './span.ts';
import { WIDE } from './wide.ts';

/** "Sim" alone is also a simulation: it wants a word of mobile service, a carrier or a fuller name of the thing beside it. */
const SHORT_THING = /^[a-z]{1,4}$/u;

/**
 * Whether the page names a mobile line.
 * @param isPrivate it gives a private contact
 */
export function namesALine(passages: readonly Passage[], isPrivate: boolean): boolean {
  const isDoubtful = mayBeOtherLine(passages, isPrivate);
  const isTelling = (hit: Hit): boolean => hit.category !== 'thing' || !SHORT_THING.test(hit.term.replaceAll('*', ''));
  return passages.some(
    (p) => p.zone !== 'chrome' && (p.mentions.length > 0 || namesIn(p, isDoubtful).some(isTelling) || has(p, 'compound')),
  );
}

/** Words of mobile service and of lines; without "your line" where that may be a line of something else. */
const namesIn = (p: Passage, isDoubtful: boolean): Hit[] =>
  hitsOf(p, 'telecom', 'thing').filter((h) => h.category === 'telecom' || !isDoubtful || !isPlain(p, h));

/** Other things that end are named, and nobody in private: whose line it is that ends wants to be said. */
const mayBeOtherLine = (passages: readonly Passage[], isPrivate: boolean): boolean =>
  !isPrivate && passages.some((p) => p.zone === 'main' && has(p, 'other', 'never'));

/** How many letters an article or a possessive has. */
const ARTICLE = 6;

/** "Your line", "the number": lines of credit and of buses are called so too. */
function isPlain(p: Passage, thing: Hit): boolean {
  const word = hitsOf(p, 'thingWeak').find((h) => h.start >= thing.start && h.end <= thing.end);
  // 号 and 卡 make words of two signs that mean nothing else (旧号).
  if (!word || WIDE.test(thing.term)) return false;
  // "SIM card", "phone contract": what stands before it says which.
  const said = hitsOf(p, 'thing', 'telecom', 'phoneField').some((h) => h !== thing && overlaps(h, thing) && !overlaps(h, word));
  if (said) return false;
  return thing.end - thing.start - (word.end - word.start) <= ARTICLE + 1;
}

/**
 * Whether the page speaks of mobile service at all.
 * @param carriers how many carriers of the directory it names by a telling name
 * @param isPrivate it gives a private contact
 */
export function speaksOfTelecom(passages: readonly Passage[], carriers: number, isPrivate: boolean): boolean {
  const isDoubtful = mayBeOtherLine(passages, isPrivate);
  const named = passages.filter((p) => p.zone !== 'chrome').map((p) => ({ rank: p.rank, hits: namesIn(p, isDoubtful) }));
  const terms = new Set(named.flatMap(({ hits }) => hits.map((h) => h.term)));
  return terms.size + carriers >= 2 || named.some(({ rank, hits }) => rank === 3 && hits.some((h) => h.category === 'thing'));
}
