import type { Carrier } from '../../directory/types.ts';
import { beginningsOf, hitAmong, hitNear } from './among.ts';
import type { Field, Indexed, SearchIndex, Term } from './build.ts';
import { telltalePieces } from './distance.ts';
import { HAN, type Hit, hitSpoken, hitTerm, hitWithSlips, SCORE, slipsAllowed } from './hit.ts';
import { hostIn, ownersOf } from './host.ts';
import { searchKey } from './key.ts';
import type { Place } from './places.ts';

/** A carrier found, what it was found by, and which part of that matched. */
export interface Found {
  readonly carrier: Carrier;
  readonly by: Pick<Term, 'field' | 'shown' | 'lang'>;
  /** Bounds of the match in the key of `by.shown` (sourceSpan gives those in the text); null where the match is not one piece. */
  readonly span: readonly [number, number] | null;
  readonly score: number;
}

/** The carriers found in one country, best first. */
export interface FoundIn {
  readonly country: string;
  /** One of the person's own. */
  readonly home: boolean;
  readonly found: readonly Found[];
}

/** By country: the person's own in their order, then the others, the one with the best finding first. */
export type Findings = readonly FoundIn[];

const FIELD_BONUS: Readonly<Record<Field, number>> = { name: 5, alias: 2, domain: 0, hotline: 0, country: 0 };

function best(entry: Indexed, hit: (term: Term) => Hit | null): Found | null {
  let found: Found | null = null;
  for (const term of entry.terms) {
    const now = hit(term);
    if (!now) continue;
    const score = now.score + FIELD_BONUS[term.field];
    if (!found || score > found.score) found = { carrier: entry.carrier, by: term, span: now.span, score };
  }
  return found;
}

/** Two letters are a code ("jp") and must be all of it; Han names begin with fewer. */
function hitsPlace({ keys, pinyin }: Place, query: string): boolean {
  const least = HAN.test(query) ? 2 : 3;
  if (keys.includes(query)) return true;
  if (query.length < least) return false;
  if (keys.some((key) => ` ${key}`.includes(` ${query}`) || (HAN.test(query) && key.includes(query)))) return true;
  return hitSpoken(pinyin, query)?.score === SCORE.start;
}

/** All carriers of the countries that are named, after those that bear the name themselves. */
function inPlaces({ entries, places }: SearchIndex, query: string, found: readonly Found[]): Found[] {
  const named = new Map(places.filter((place) => hitsPlace(place, query)).map((place) => [place.code, place]));
  if (named.size === 0) return [];
  const have = new Set(found.map(({ carrier }) => carrier.id));
  return entries.flatMap(({ carrier }) => {
    const place = named.get(carrier.country);
    if (!place || have.has(carrier.id)) return [];
    return [{ carrier, by: { field: 'country', shown: place.name, lang: '' }, span: null, score: SCORE.place }];
  });
}

const bySize = (a: Found, b: Found): number => b.score - a.score || (b.carrier.subscribersM ?? 0) - (a.carrier.subscribersM ?? 0);

function byCountry(found: readonly Found[], homes: readonly string[]): Findings {
  const groups = Map.groupBy([...found].sort(bySize), ({ carrier }) => carrier.country);
  const own = homes.filter((country) => groups.has(country));
  const others = [...groups.keys()].filter((country) => !own.includes(country));
  return [...own, ...others].map((country) => ({ country, home: own.includes(country), found: groups.get(country) ?? [] }));
}

/** With slips of the pen. */
function forgiving(entries: readonly Indexed[], query: string): Found[] {
  const limit = slipsAllowed(query);
  if (limit === 0) return [];
  const pieces = telltalePieces(query, limit);
  return entries.flatMap((entry) => best(entry, (term) => hitWithSlips(term, query, limit, pieces)) ?? []);
}

/** Among words that are no carrier's: what is named whole, else what is named nearly, which is looked for in the person's countries only. */
function amongWords(entries: readonly Indexed[], key: string, words: readonly string[], atHome: (one: Indexed) => boolean): Found[] {
  const named = entries.flatMap((entry) => best(entry, (term) => hitAmong(term, key, words)) ?? []);
  if (named.length > 0) return named.filter(({ by }) => !isPartOf(by, named));
  const own = entries.filter(atHome);
  const begun = beginningsOf(words).map((part) => own.flatMap((entry) => best(entry, (term) => hitTerm(term, part, [part])) ?? []));
  return begun.find((found) => found.length > 0) ?? own.flatMap((entry) => best(entry, (term) => hitNear(term, words)) ?? []);
}

/** "China" is not meant where "China Unicom" is named. */
const isPartOf = ({ shown }: Found['by'], named: readonly Found[]): boolean =>
  named.some(({ by }) => by.shown.length > shown.length && searchKey(by.shown).includes(searchKey(shown)));

/** Those whose address it is. A host of none is no reason to guess: what only looks like a carrier's is nobody's. */
const atHost = (index: SearchIndex, host: string): Found[] =>
  ownersOf(host, index).map(({ carrier, by }) => ({ carrier, by, span: [0, by.key.length], score: SCORE.whole }));

/** By what was typed as a whole, then by a part of it, then with slips of the pen. */
function byWords({ entries, places }: SearchIndex, key: string, homes: readonly string[], isAddress: boolean): Found[] {
  const words = key.split(' ');
  const named = entries.flatMap((entry) => best(entry, (term) => hitTerm(term, key, words)) ?? []);
  const found = [...named, ...inPlaces({ entries, places }, key, named)];
  const atHome = ({ carrier }: { readonly carrier: Carrier }): boolean => homes.includes(carrier.country);
  if (found.length === 0 && !isAddress) found.push(...amongWords(entries, key, words, atHome));
  if (found.length === 0) found.push(...forgiving(entries, key));
  else if (!found.some(atHome)) found.push(...forgiving(entries.filter(atHome), key));
  return found;
}

/**
 * Finds carriers by name in any script, pinyin, alias, domain, hotline or country, also among other words, and by any address on one of
 * their domains. Slips of the pen are forgiven where nothing else fits, and in the person's countries where nothing fits there.
 * @param query as typed or pasted; empty or signs only finds nothing
 * @param homes ISO codes of the person's countries, whose carriers come apart and first
 */
export function findCarriers(index: SearchIndex, query: string, homes: readonly string[]): Findings {
  const host = hostIn(query);
  const owned = host === null ? [] : atHost(index, host);
  const key = searchKey(query);
  if (owned.length === 0 && key === '') return [];
  return byCountry(owned.length > 0 ? owned : byWords(index, key, homes, host !== null), homes);
}
