import { once } from '../hosts/lookalike/once.ts';
import type { CarrierRow, CompiledDirectory, TrustedRow } from './compiled.ts';
import { mentionIndex } from './mentions.ts';
import { ownedDomains, ownerIndex, PUBLIC_BODY } from './owners.ts';
import type { Carrier, Directory, TrustedBody } from './types.ts';

/** By place, not by taking the row apart: a row has twelve fields, and a thousand rows taken apart cost a new worker 2 ms. */
const toCarrier = (row: CarrierRow): Carrier => ({
  id: row[0],
  kind: row[1],
  country: row[2],
  names: row[3],
  aliases: row[4],
  domains: row[5],
  website: row[6],
  cancelUrl: row[7],
  channels: row[8],
  hotline: row[9],
  subscribersM: row[10],
  verifiedOn: row[11],
});

function toTrusted(row: TrustedRow): TrustedBody {
  const [id, kind, country, names, domains, website, reportUrl, hotline, mail] = row;
  return { id, kind, country, names, domains, website, reportUrl, hotline, ...(mail && { mail }) };
}

/** A public body has no entry of its own: its suffix is its name. */
function publicBody(suffix: string, country: string): TrustedBody {
  return {
    id: PUBLIC_BODY + suffix,
    kind: 'public-body',
    country,
    names: { en: suffix },
    domains: [suffix],
    website: null,
    reportUrl: null,
    hotline: [],
  };
}

function grouped<T extends { readonly country: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(entries, (entry) => entry.country);
}

/**
 * Makes the compiled directory usable. Costs a few milliseconds; name search is built on first use.
 * @param compiled as scripts/directory.ts wrote it: it comes with the extension and is trusted
 */
export function loadDirectory(compiled: CompiledDirectory): Directory {
  const carriers = compiled.carriers.map(toCarrier);
  const carrierById = new Map(carriers.map((carrier) => [carrier.id, carrier]));
  const carriersByCountry = once(() => grouped(carriers));
  const trusted = once(() => [
    ...compiled.trusted.map(toTrusted),
    ...compiled.publicBodies.map(([suffix, country]) => publicBody(suffix, country)),
  ]);
  const trustedById = once(() => new Map(trusted().map((body) => [body.id, body])));
  const trustedByCountry = once(() => grouped(trusted().filter((body) => body.kind !== 'public-body')));
  const pinyin = once(() => new Map(Object.entries({ ...compiled.pinyin.countries, ...compiled.pinyin.names })));
  return {
    version: compiled.version,
    ownerOf: ownerIndex(compiled),
    mentions: mentionIndex(compiled),
    carrier: (id) => carrierById.get(id) ?? null,
    trusted: (id) => trustedById().get(id) ?? null,
    carriersIn: (country) => carriersByCountry().get(country) ?? [],
    trustedIn: (country) => trustedByCountry().get(country) ?? [],
    pinyin: (name) => pinyin().get(name) ?? null,
    domains: () => ownedDomains(compiled),
    countries: () => [...carriersByCountry().keys()].filter((country) => country !== '001').sort(),
  };
}
