import { coreOf } from '../hosts/lookalike/core.ts';
import { editDistance } from '../hosts/lookalike/distance.ts';
import { fold, skeleton } from '../hosts/lookalike/fold.ts';
import { glyphTable } from '../hosts/lookalike/glyphs.ts';
import { neighboursAmong } from '../hosts/lookalike/neighbours.ts';
import { decodeLabel } from '../hosts/lookalike/punycode.ts';
import { publicSuffix, registrableDomain } from '../hosts/suffix.ts';
import type { Fault, RuleEntry } from './rules.ts';
import type { NearDomainSource } from './schema.ts';

/**
 * No official domain may be taken for another entry's: a look-alike that slips into the directory would be shown as official.
 * The letters of one brand on several suffixes (orange.fr, orange.es) are no likeness: groups name their sites so.
 */

const FILE = 'near-domains.json';
/** Shorter brands have neighbours by chance: with five letters eight pairs of strangers more in the directory of 2026-11 (telia, telma). */
const SHORTEST = 6;
const SHORTEST_TWO_OFF = 11;
const GLYPHS: ReadonlyMap<string, string> = new Map(Object.entries(glyphTable()));

interface Site {
  readonly entry: RuleEntry;
  readonly domain: string;
  /** Registrable domain. */
  readonly name: string;
  /** What was registered, as people read it, without hyphens. */
  readonly label: string;
  /** What it looks like. */
  readonly look: string;
}

function siteOf(entry: RuleEntry, domain: string): Site | null {
  const name = registrableDomain(domain);
  const suffix = publicSuffix(domain);
  if (name === null || suffix === null) return null;
  const label = decodeLabel(name.slice(0, -suffix.length - 1)).replaceAll('-', '');
  return { entry, domain, name, label, look: fold(skeleton(label, GLYPHS)) };
}

/** What makes two labels alike, in words; null where nothing does. */
function likeness(a: Site, b: Site): string | null {
  if (a.label === b.label) return null;
  if (a.look === b.look) return 'looks like';
  const most = Math.min(a.label.length, b.label.length) >= SHORTEST_TWO_OFF ? 2 : 1;
  const distance = editDistance(a.label, b.label, most);
  if (distance > most) return null;
  // "amobile" and "bmobile" differ in all that is their own.
  const telling = Math.min(coreOf(a.label).length, coreOf(b.label).length);
  return telling >= (distance === 2 ? SHORTEST_TWO_OFF : SHORTEST) ? `is ${distance === 1 ? 'a letter' : 'two letters'} from` : null;
}

/** Pairs of sites of different entries that may be taken for each other, each pair once. */
function pairs(sites: readonly Site[]): readonly (readonly [Site, Site, string])[] {
  const near = neighboursAmong(sites.map(({ look }) => look));
  return sites.flatMap((site, at) => {
    const others = near(site.look, 2)
      .filter((other) => other > at)
      .flatMap((other) => sites[other] ?? []);
    return others.flatMap((other) => {
      const word = other.entry.id === site.entry.id ? null : likeness(site, other);
      return word === null ? [] : [[site, other, word] as const];
    });
  });
}

/** "verizon.com.example.net": the whole of another's address stands in front of what was registered. */
function worn(sites: readonly Site[]): readonly Fault[] {
  const owners = new Map(sites.map((site) => [site.domain, site.entry.id]));
  return sites.flatMap((site) => {
    const front = site.domain.slice(0, -site.name.length - 1).split('.');
    const heads = front.flatMap((_, from) => front.map((__, to) => front.slice(from, to + 1).join('.')));
    const head = heads.find((name) => (owners.get(name) ?? site.entry.id) !== site.entry.id);
    return head ? [fault(site, `${site.domain} has ${owners.get(head)}’s ${head} in front`)] : [];
  });
}

const fault = ({ entry }: Site, reason: string): Fault => ({ file: entry.file, entry: entry.id, field: 'domains', reason });

/**
 * Look-alikes among the official domains, and declarations that declare nothing.
 * @param declared sites that resemble each other by right, each row with its reason
 */
export function alikeFaults(entries: readonly RuleEntry[], declared: readonly NearDomainSource[]): readonly Fault[] {
  const sites = entries.flatMap((entry) => entry.domains.flatMap((domain) => siteOf(entry, domain) ?? []));
  const found = pairs(sites);
  const allowed = (a: Site, b: Site): boolean => declared.some(({ sites }) => sites.includes(a.name) && sites.includes(b.name));
  const told = found
    .filter(([a, b]) => !allowed(a, b))
    .flatMap(([a, b, word]) =>
      [[a, b] as const, [b, a] as const].map(([one, other]) =>
        fault(one, `${one.domain} ${word} ${other.entry.id}’s ${other.domain} and ${FILE} does not say why`),
      ),
    );
  const alike = new Set(found.flatMap(([a, b]) => [a.name, b.name]));
  const idle = declared.flatMap(({ sites }) =>
    sites
      .filter((site) => !alike.has(site))
      .map((site) => ({ file: FILE, entry: sites[0] ?? '', field: 'sites', reason: `${site} resembles no other entry’s domain` })),
  );
  return [...new Map([...told, ...worn(sites), ...idle].map((one) => [JSON.stringify(one), one])).values()];
}
