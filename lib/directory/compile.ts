import { foldText } from '../words/fold.ts';
import type { Sources } from './check.ts';
import type { CarrierRow, CompiledDirectory, CompiledNotes, TrustedRow } from './compiled.ts';
import type { CarrierSource, TrustedSource } from './schema.ts';

const carrierRow = (c: CarrierSource): CarrierRow => [
  c.id,
  c.kind,
  c.country,
  c.names,
  c.aliases,
  c.domains,
  c.website,
  c.cancel?.url ?? null,
  c.cancel?.channels ?? [],
  c.hotline,
  c.subscribersM,
  c.verifiedOn,
];

function trustedRow(t: TrustedSource): TrustedRow {
  const row = [t.id, t.kind, t.country, t.names, t.domains, t.website, t.reportUrl, t.hotline] as const;
  return t.mail ? [...row, t.mail] : row;
}

/** Countries in order of their code, carriers within one by subscribers, so that "largest first" needs no sorting at run time. */
function bySize(a: CarrierSource, b: CarrierSource): number {
  return compare(a.country, b.country) || (b.subscribersM ?? 0) - (a.subscribersM ?? 0) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names of one or two Han, kana or Hangul characters and of up to three other letters stand in too many other words. */
function isShort(folded: string): boolean {
  const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(folded);
  return [...folded].length <= (wide ? 2 : 3) || /^\d+$/u.test(folded);
}

/** Carriers, by their place, under each of the names that `namesOf` gives them, folded. */
function rowsByName(carriers: readonly CarrierSource[], namesOf: (carrier: CarrierSource) => readonly string[]): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  for (const [row, carrier] of carriers.entries())
    for (const folded of namesOf(carrier).map(foldText)) if (folded !== '') rows.set(folded, (rows.get(folded) ?? new Set()).add(row));
  return rows;
}

/** What is left of "Telecom Fiji" is no name. */
const TRADE = new Set(['telecom', 'telekom', 'mobile', 'cellular', 'cable & wireless']);

/** "MTN" of "MTN South Africa": in the country itself nobody says the country's name. */
function brandsAbroad({ names, country }: CarrierSource): string[] {
  return Object.entries(names).flatMap(([lang, name]) => {
    const called =
      country === null ? undefined : [lang, 'en'].map((of) => countryIn(of, country)).find((place) => name.endsWith(` ${place}`));
    return called === undefined ? [] : [name.slice(0, -called.length).trim()];
  });
}

const countryIn = (lang: string, country: string): string => new Intl.DisplayNames([lang, 'en'], { type: 'region' }).of(country) ?? country;

/**
 * Every name and alias, and the brand where the name ends in its country's and others bear it too, folded as page text is, with the carriers that bear it.
 * @param weakNames everyday words (data/weak-names.json)
 */
export function compileNames(carriers: readonly CarrierSource[], weakNames: readonly string[]): CompiledDirectory['names'] {
  const weak = new Set(weakNames.map(foldText));
  const rows = rowsByName(carriers, ({ names, aliases }) => [...Object.values(names), ...aliases]);
  for (const [brand, held] of rowsByName(carriers, brandsAbroad)) {
    const own = rows.get(brand);
    if (own || (held.size > 1 && !weak.has(brand) && !TRADE.has(brand))) rows.set(brand, new Set([...(own ?? []), ...held]));
  }
  const size = (row: number): number => carriers[row]?.subscribersM ?? 0;
  return [...rows]
    .sort(([a], [b]) => compare(a, b))
    .map(([folded, held]) => [
      folded,
      weak.has(folded) || isShort(folded) ? 1 : 0,
      ...[...held].sort((a, b) => size(b) - size(a) || a - b),
    ]);
}

/** The parts of the compiled directory that come from the sources alone; the caller adds look-alikes and version. Pure, same input same output. */
export function compileDirectory(sources: Sources): Omit<CompiledDirectory, 'version' | 'lookalikes'> {
  const carriers = [...sources.carriers].sort(bySize);
  const all = [...carriers, ...sources.trusted];
  return {
    carriers: carriers.map(carrierRow),
    trusted: sources.trusted.map(trustedRow),
    customerHosts: all.flatMap((entry) => entry.customerHosts ?? []).sort(compare),
    userContent: all.flatMap((entry) => entry.userContent ?? []).sort(compare),
    publicBodies: sources.bodies.map((body) => [body.suffix, body.country] as const),
    names: compileNames(
      carriers,
      sources.weakNames.map((one) => one.name),
    ),
    hosting: sources.hosting,
    pinyin: sources.pinyin,
  };
}

/** The carriers' notes in every language there is, and the hours of their hotlines, in the order of the sources. */
export function compileNotes({ carriers }: Sources): CompiledNotes {
  const notes = carriers.flatMap(({ id, cancel }) => (cancel?.notes ? [[id, { en: cancel.notes, ...cancel.notesIn }] as const] : []));
  const hours = carriers.flatMap(({ id, hotlineHours }) => (hotlineHours ? [[id, hotlineHours] as const] : []));
  return { notes: Object.fromEntries(notes), hours: Object.fromEntries(hours) };
}

/** Day of the newest evidence among the sources, YYYY-MM-DD; '' where none has any. */
export function newestEvidence({ carriers, trusted }: Sources): string {
  return (
    [...carriers, ...trusted]
      .map((entry) => entry.verifiedOn ?? '')
      .sort()
      .at(-1) ?? ''
  );
}
