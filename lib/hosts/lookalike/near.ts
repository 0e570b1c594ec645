import { coreOf } from './core.ts';
import { distanceFor } from './deletions.ts';
import { editDistance, isBitflip, isOneWindow } from './distance.ts';
import { has } from './flags.ts';
import type { Hit } from './hit.ts';
import { hit } from './hit.ts';
import { sameSuffix } from './homes.ts';
import type { HostParts } from './parts.ts';
import { strengthOf } from './strength.ts';
import { isCrowded } from './suffixes.ts';
import type { Label, Tables } from './tables.ts';
import { ONE_OFF, ONE_OFF_FAINT, TWO_OFF } from './weights.ts';

/** Labels shorter than this are never looked for with a letter wrong. */
const SHORTEST = 4;
/** A label two letters off one of nine letters has at least seven. */
const SHORTEST_TWO_OFF = 7;
const SHORTEST_PLURAL = 6;
const SHORTEST_CAREFUL = 7;
/** From this length on two wrong letters may stand anywhere; in shorter labels only beside each other. */
const TWO_ANYWHERE = 11;

/** Brands that the label misses by a letter, by two where the brand is long, or by an "es" put in. */
export function nearHits(key: string, { suffix }: HostParts, tables: Tables): readonly Hit[] {
  if (tables.words.has(key)) return [];
  const near = candidates(key, tables).flatMap((label) => {
    const weight = nearWeight(key, label, suffix);
    return weight === 0 ? [] : hit(label, suffix, isBitflip(key, label.text) ? 'bitsquat' : 'typo', weight);
  });
  return [...near, ...pluralHits(key, suffix, tables)];
}

function pluralHits(key: string, suffix: string, { labels }: Tables): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = key.indexOf('es', 1); at !== -1; at = key.indexOf('es', at + 1)) {
    const label = labels.get(key.slice(0, at) + key.slice(at + 2));
    const told = label && label.text.length >= SHORTEST_PLURAL && strengthOf(label) === 'long' && sameSuffix(label, suffix);
    if (told) hits.push(...hit(label, suffix, 'typo', ONE_OFF_FAINT));
  }
  return hits;
}

function candidates(key: string, { near, spelled, labels }: Tables): readonly Label[] {
  if (key.length < SHORTEST - 1 || !/^[a-z0-9]+$/.test(key)) return [];
  return near(key, key.length >= SHORTEST_TWO_OFF ? 2 : 1).flatMap((place) => labels.get(spelled[place] ?? '') ?? []);
}

function nearWeight(key: string, label: Label, suffix: string): number {
  const most = distanceFor(label.text.length);
  const distance = editDistance(key, label.text, most);
  if (distance > most) return 0;
  const own = sameSuffix(label, suffix);
  const strength = strengthOf(label);
  const strong = strength === 'long' || strength === 'middle';
  const length = lengthThatTells(key, label);
  if (distance === 2)
    return strong && (length >= TWO_ANYWHERE || isOneWindow(key, label.text)) ? atLength(own ? TWO_OFF.own : TWO_OFF.away, length) : 0;
  if (strong) return atLength(own ? (isCrowded(suffix) ? ONE_OFF.crowded : ONE_OFF.own) : ONE_OFF.away, length);
  return own && length >= shortestFaint(label, suffix) ? ONE_OFF_FAINT : 0;
}

/** Everyday words, numbers and names of trusted bodies have neighbours that are somebody's own. */
function shortestFaint(label: Label, suffix: string): number {
  if (has(label.flags, 'careful')) return SHORTEST_CAREFUL;
  if (!isCrowded(suffix)) return SHORTEST;
  return has(label.flags, 'numeric') ? Number.POSITIVE_INFINITY : SHORTEST + 1;
}

/** Of "usmobile" only "us" is the brand's own: everybody may be something-mobile. A slip in the common part spares the brand. */
function lengthThatTells(key: string, { text }: Label): number {
  const core = coreOf(text);
  if (core === text || key.startsWith(core) || key.endsWith(core)) return text.length;
  return core.length + 2;
}

/** The weight of the longest length in the table that the label reaches. */
function atLength(table: Readonly<Record<number, number>>, length: number): number {
  let weight = 0;
  for (const from in table) if (length >= Number(from)) weight = table[from] ?? 0;
  return weight;
}

/** The long brand that the text misses by one letter; null where there is none. For brands beside telling words. */
export function nearLabel(text: string, tables: Tables): Label | null {
  if (text.length < 6) return null;
  for (const label of candidates(text, tables))
    if (strengthOf(label) === 'long' && coreOf(label.text) === label.text && editDistance(text, label.text, 1) <= 1) return label;
  return null;
}
