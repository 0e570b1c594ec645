import { z } from 'zod';
import { alikeFaults } from './alike.ts';
import { crossFaults } from './cross-rules.ts';
import { readingFaults } from './readings.ts';
import type { Fault, RuleContext, RuleEntry } from './rules.ts';
import { entryFaults } from './rules.ts';
import type { CarrierSource, HostingSource, PinyinSource, PublicBodySource, SharedDomainSource, TrustedSource } from './schema.ts';
import {
  carrierSource,
  hostingSource,
  nearDomainSource,
  pinyinSource,
  publicBodySource,
  sharedDomainSource,
  trustedSource,
  weakNameSource,
} from './schema.ts';

/** data/ as parsed JSON, by path within it. */
export type SourceFiles = ReadonlyMap<string, unknown>;

/** The sources once nothing is wrong with them. */
export interface Sources {
  readonly carriers: readonly CarrierSource[];
  readonly trusted: readonly TrustedSource[];
  readonly shared: readonly SharedDomainSource[];
  readonly bodies: readonly PublicBodySource[];
  readonly hosting: HostingSource;
  readonly pinyin: PinyinSource;
  readonly weakNames: readonly { readonly name: string; readonly reason: string }[];
}

const strings = z.array(z.string()).catch([]);
const loose = z.object({
  id: z.string().catch(''),
  kind: z.string().catch(''),
  country: z.string().catch(''),
  domains: strings,
  customerHosts: strings,
  userContent: strings,
  aliases: strings,
  hotline: strings,
  mccmnc: strings,
  evidence: strings,
  website: z.string().nullable().catch(null),
  reportUrl: z.string().nullable().catch(null),
  mail: z.string().nullable().catch(null),
  esimHelpUrl: z.string().nullable().catch(null),
  hotlineHours: z.record(z.string(), z.unknown()).catch({}),
  cancel: z
    .object({
      url: z.string().nullable().catch(null),
      notes: z.string().nullable().catch(null),
      notesIn: z.record(z.string(), z.string()).nullable().catch(null),
    })
    .nullable()
    .catch(null),
  confidence: z.string().catch(''),
  verifiedOn: z.string().nullable().catch(null),
});

/**
 * Reads all sources and reports everything that is wrong, not only the first fault.
 * @param files every JSON file of data/ that belongs to the directory
 * @param today YYYY-MM-DD
 * @returns the sources, or null with at least one fault
 */
export function checkSources(files: SourceFiles, today: string): { readonly faults: readonly Fault[]; readonly sources: Sources | null } {
  const faults: Fault[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T[] => readRows(file, files.get(file), schema, faults);
  const carriers = carrierFiles(files).flatMap((file) => read(file, carrierSource));
  const trusted = read('trusted.json', trustedSource);
  const shared = read('shared-domains.json', sharedDomainSource);
  const near = read('near-domains.json', nearDomainSource);
  const bodies = read('public-bodies.json', publicBodySource);
  const weakNames = read('weak-names.json', weakNameSource);
  const hosting = hostingSource.safeParse(files.get('hosting.json'));
  if (!hosting.success) faults.push(...issueFaults('hosting.json', '', hosting.error));
  const pinyin = pinyinSource.safeParse(files.get('pinyin.json'));
  if (!pinyin.success) faults.push(...issueFaults('pinyin.json', '', pinyin.error));
  else faults.push(...readingFaults(carriers, pinyin.data));

  const context: RuleContext = { hosting: hostingKinds(hosting.data), publicSuffixes: new Set(bodies.map((row) => row.suffix)), today };
  const entries = [...carrierFiles(files), 'trusted.json'].flatMap((file) => ruleEntries(file, files.get(file)));
  faults.push(...entries.flatMap((entry) => entryFaults(entry, context)), ...crossFaults(entries, shared), ...alikeFaults(entries, near));
  if (faults.length > 0 || !hosting.success || !pinyin.success) return { faults, sources: null };
  return { faults, sources: { carriers, trusted, shared, bodies, hosting: hosting.data, pinyin: pinyin.data, weakNames } };
}

/** Carrier files in a fixed order. */
export function carrierFiles(files: SourceFiles): readonly string[] {
  return [...files.keys()].filter((file) => file.startsWith('countries/') || file === 'esim-providers.json').sort();
}

function readRows<T>(file: string, value: unknown, schema: z.ZodType<T>, faults: Fault[]): T[] {
  const rows = z.array(z.unknown()).safeParse(value);
  if (!rows.success) {
    faults.push({ file, entry: '', field: '', reason: value === undefined ? 'is missing' : 'is not a list of entries' });
    return [];
  }
  return rows.data.flatMap((row, index) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    faults.push(...issueFaults(file, nameOf(row, index), parsed.error));
    return [];
  });
}

function issueFaults(file: string, entry: string, error: z.ZodError): readonly Fault[] {
  return error.issues.map((issue) => ({ file, entry, field: issue.path.join('.'), reason: issue.message }));
}

function nameOf(row: unknown, index: number): string {
  const name = z.object({ id: z.string().optional(), domain: z.string().optional(), suffix: z.string().optional() }).safeParse(row).data;
  return name?.id ?? name?.domain ?? name?.suffix ?? `#${index + 1}`;
}

function hostingKinds(hosting: HostingSource | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(hosting?.hosts ?? {}).flatMap(([kind, hosts]) => hosts.map((host) => [host, kind])));
}

function ruleEntries(file: string, value: unknown): readonly RuleEntry[] {
  const rows = z.array(loose.catch(loose.parse({}))).safeParse(value);
  return (rows.data ?? []).map(({ cancel, website, reportUrl, mail, esimHelpUrl, aliases, hotline, mccmnc, ...rest }) => {
    const mailSite = mail && `https://${mail.slice(mail.lastIndexOf('@') + 1)}/`;
    const links = Object.entries({ website, 'cancel.url': cancel?.url ?? null, reportUrl, mail: mailSite, esimHelpUrl });
    return {
      ...rest,
      file,
      notes: cancel?.notes ?? null,
      notesIn: cancel?.notesIn ?? null,
      links: Object.fromEntries(links.flatMap(([field, link]) => (link === null ? [] : [[field, link]]))),
      lists: { domains: rest.domains, aliases, hotline, mccmnc, evidence: rest.evidence, userContent: rest.userContent },
    };
  });
}
