import mccMnc from 'mcc-mnc-list';
import type { Sources } from '../../lib/directory/check.ts';

type Carrier = Sources['carriers'][number];

const hasPage = (carrier: Carrier): boolean => carrier.cancel?.url != null;
const hasHotline = (carrier: Carrier): boolean => carrier.hotline.length > 0;
/** A hotline, the channels, and what is needed: enough to end a line without a page for it. */
const hasProcedure = (carrier: Carrier): boolean =>
  hasHotline(carrier) && (carrier.cancel?.channels.length ?? 0) > 0 && carrier.cancel?.notes != null;

/** What may be known of a carrier; official domains every entry has. */
const KNOWN = {
  hotline: hasHotline,
  page: hasPage,
  procedure: hasProcedure,
  pageOrProcedure: (carrier: Carrier): boolean => hasPage(carrier) || hasProcedure(carrier),
} as const;

type Known = keyof typeof KNOWN;

/** A part of a whole. */
export interface Part {
  readonly part: number;
  readonly all: number;
}

export interface CountryCoverage {
  readonly country: string;
  readonly carriers: number;
  readonly networks: Part;
  readonly known: Readonly<Record<Known, number>>;
}

export interface Coverage {
  readonly countries: readonly CountryCoverage[];
  readonly carriers: number;
  readonly verified: number;
  readonly trusted: number;
  readonly domains: number;
  readonly networks: Part;
  /** Carriers, and millions of their subscribers, of which each is known. */
  readonly known: Readonly<Record<Known, { readonly carriers: number; readonly millions: number }>>;
  /** Subscribers of all carriers that the directory has a number for. */
  readonly millions: number;
  /** More than five million subscribers, and neither a page nor a procedure. */
  readonly wanting: readonly Carrier[];
}

/** Brands of a country's networks are counted there, travel eSIM brands have none. */
const NO_COUNTRY = '001';
const BIG = 5;

const millions = (carriers: readonly Carrier[]): number => Math.round(carriers.reduce((sum, c) => sum + (c.subscribersM ?? 0), 0));

function eachKnown<T>(make: (holds: (carrier: Carrier) => boolean) => T): Record<Known, T> {
  return {
    hotline: make(KNOWN.hotline),
    page: make(KNOWN.page),
    procedure: make(KNOWN.procedure),
    pageOrProcedure: make(KNOWN.pageOrProcedure),
  };
}

/**
 * Operational mobile networks of the world: network code and the countries it serves (some serve several islands together).
 * Operators' test and satellite networks have no country and do not count.
 */
function operational(): readonly { readonly code: string; readonly countries: readonly string[] }[] {
  return mccMnc
    .all()
    .filter((network) => network.status === 'Operational' && network.type === 'National')
    .map(({ mcc, mnc, countryCode }) => ({
      code: `${mcc}${mnc}`,
      countries: (countryCode ?? '').split('/').map((one) => one.slice(0, 2)),
    }));
}

function partOf(codes: ReadonlySet<string>, held: ReadonlySet<string>): Part {
  return { part: [...codes].filter((code) => held.has(code)).length, all: codes.size };
}

function countryCoverage(
  country: string,
  carriers: readonly Carrier[],
  codes: ReadonlySet<string>,
  held: ReadonlySet<string>,
): CountryCoverage {
  return {
    country,
    carriers: carriers.length,
    networks: partOf(codes, held),
    known: eachKnown((holds) => carriers.filter(holds).length),
  };
}

/** What the directory covers. */
export function coverageOf({ carriers, trusted }: Sources): Coverage {
  const networks = operational();
  const held = new Set(carriers.flatMap((carrier) => carrier.mccmnc));
  const byCountry = Map.groupBy(carriers, (carrier) => carrier.country);
  const codesIn = (country: string) => new Set(networks.filter((one) => one.countries.includes(country)).map(({ code }) => code));
  return {
    countries: [...byCountry.keys()]
      .filter((country) => country !== NO_COUNTRY)
      .sort()
      .map((country) => countryCoverage(country, byCountry.get(country) ?? [], codesIn(country), held)),
    carriers: carriers.length,
    verified: carriers.filter((carrier) => carrier.confidence === 'verified').length,
    trusted: trusted.length,
    domains: new Set(carriers.flatMap((carrier) => carrier.domains)).size,
    networks: partOf(new Set(networks.map(({ code }) => code)), held),
    known: eachKnown((holds) => ({ carriers: carriers.filter(holds).length, millions: millions(carriers.filter(holds)) })),
    millions: millions(carriers),
    wanting: carriers
      .filter((carrier) => (carrier.subscribersM ?? 0) > BIG && !KNOWN.pageOrProcedure(carrier))
      .sort((a, b) => (b.subscribersM ?? 0) - (a.subscribersM ?? 0) || (a.id < b.id ? -1 : 1)),
  };
}

const percent = ({ part, all }: Part): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
export const share = (one: Part): string => `${one.part} of ${one.all} (${percent(one)})`;

/** The coverage as lines: what is counted, and how much of it. */
export function coverageRows(coverage: Coverage): readonly (readonly [what: string, much: string])[] {
  const { countries, carriers, verified, trusted, domains, networks, known } = coverage;
  const shareKnown = (which: Known): string => {
    const subscribers = share({ part: known[which].millions, all: coverage.millions });
    return `${share({ part: known[which].carriers, all: carriers })}; of subscribers: ${subscribers} million`;
  };
  return [
    ['countries and territories', `${countries.length}`],
    ['carriers', `${carriers}, with evidence: ${share({ part: verified, all: carriers })}`],
    ['trusted bodies', `${trusted}`],
    ['official domains', `${domains}`],
    ['operational networks (MCC-MNC) with an official domain', share(networks)],
    ['carriers with a hotline', shareKnown('hotline')],
    ['carriers with a cancellation page', shareKnown('page')],
    ['carriers with a written procedure', shareKnown('procedure')],
    ['carriers with a page or a procedure', shareKnown('pageOrProcedure')],
  ];
}

/** What the directory covers, as lines for a terminal. */
export function coverageText(sources: Sources): string {
  return coverageRows(coverageOf(sources))
    .map(([what, much]) => `${what}: ${much}`)
    .join('\n');
}
