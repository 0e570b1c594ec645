import { isUnder } from '../hosts/host.ts';
import { isUnderPrivateSuffix, publicSuffix } from '../hosts/suffix.ts';
import { noteFaults } from './note-rules.ts';
import { covers } from './owners.ts';

/** One thing wrong with the sources: enough to find and mend it. */
export interface Fault {
  readonly file: string;
  readonly entry: string;
  readonly field: string;
  readonly reason: string;
}

/** What the rules need of an entry, read leniently so that a fault in one field does not hide one in another. */
export interface RuleEntry {
  readonly file: string;
  readonly id: string;
  readonly kind: string;
  readonly country: string;
  readonly domains: readonly string[];
  readonly customerHosts: readonly string[];
  readonly userContent: readonly string[];
  /** Field → address, for every address the entry offers. */
  readonly links: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Hotline → when it answers. */
  readonly hotlineHours: Readonly<Record<string, unknown>>;
  readonly notes: string | null;
  /** BCP 47 tag → the same notes; null where there are none. */
  readonly notesIn: Readonly<Record<string, string>> | null;
  readonly evidence: readonly string[];
  readonly confidence: string;
  readonly verifiedOn: string | null;
}

export interface RuleContext {
  /** Host → kind of platform, from data/hosting.json. */
  readonly hosting: ReadonlyMap<string, string>;
  /** Suffixes of public bodies. */
  readonly publicSuffixes: ReadonlySet<string>;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
}

type Report = (field: string, reason: string) => void;

/** All that is wrong with one entry by itself. */
export function entryFaults(entry: RuleEntry, context: RuleContext): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (field, reason) => faults.push({ file: entry.file, entry: entry.id, field, reason });
  placeFaults(entry, report);
  for (const domain of entry.domains) domainFault(domain, context, report);
  linkFaults(entry, report);
  partFaults(entry, report);
  noteFaults(entry, report);
  for (const number of Object.keys(entry.hotlineHours))
    if (!entry.lists['hotline']?.includes(number)) report('hotlineHours', `${number} is no hotline of the entry`);
  evidenceFaults(entry, context, report);
  for (const [field, list] of Object.entries(entry.lists))
    if (new Set(list).size !== list.length) report(field, 'says the same thing twice');
  return faults;
}

function placeFaults(entry: RuleEntry, report: Report): void {
  if (!entry.id.startsWith(`${entry.country.toLowerCase()}-`))
    report('id', `does not begin with its country, ${entry.country.toLowerCase()}-`);
  const home = /^countries\/([A-Z]{2})\.json$/.exec(entry.file)?.[1];
  if (home !== undefined && home !== entry.country) report('country', `is ${entry.country} in the file of ${home}`);
  if (home !== undefined && entry.country === '001') report('country', 'belongs in esim-providers.json');
}

function domainFault(domain: string, { hosting, publicSuffixes }: RuleContext, report: Report): void {
  const platform = [...hosting].find(([host]) => isUnder(domain, host));
  // gov.ru stands in the list's private part, yet only public bodies have names under it (2026-11).
  const ofPublicBody = [...publicSuffixes].some((suffix) => isUnder(domain, suffix));
  if (publicSuffix(domain) === domain || publicSuffixes.has(domain))
    report('domains', `${domain} is a public suffix: anybody can have a name under it`);
  else if (platform) report('domains', `${domain} is a platform where anybody publishes (${platform[1]})`);
  else if (!ofPublicBody && isUnderPrivateSuffix(domain))
    report('domains', `${domain} lies on shared hosting (private part of the Public Suffix List)`);
}

function linkFaults(entry: RuleEntry, report: Report): void {
  for (const [field, address] of Object.entries(entry.links)) {
    const url = URL.parse(address);
    if (url === null) report(field, 'is no address');
    else if (url.protocol !== 'https:') report(field, 'is not https');
    else if (url.username !== '' || url.password !== '' || url.port !== '') report(field, 'has credentials or a port');
    else if (!entry.domains.some((domain) => isUnder(url.hostname, domain)))
      report(field, `${url.hostname} is not on one of the entry’s domains`);
    else if (entry.customerHosts.some((host) => isUnder(url.hostname, host))) report(field, `${url.hostname} is where customers publish`);
    else if (entry.userContent.some((part) => covers(part, url.hostname, url.pathname)))
      report(field, 'lies on a part that anybody can write');
  }
}

function partFaults(entry: RuleEntry, report: Report): void {
  const isOurs = (host: string): boolean => entry.domains.some((domain) => isUnder(host, domain));
  for (const host of entry.customerHosts) {
    if (!isOurs(host)) report('customerHosts', `${host} is not below one of the entry’s domains`);
    else if (entry.domains.includes(host)) report('customerHosts', `${host} is listed as a domain too`);
  }
  for (const part of entry.userContent)
    if (!isOurs(part.split('/', 1)[0] ?? '')) report('userContent', `${part} is not on one of the entry’s domains`);
}

function evidenceFaults(entry: RuleEntry, { today }: RuleContext, report: Report): void {
  if (entry.confidence === 'verified' && entry.evidence.length === 0) report('evidence', 'is empty although confidence is "verified"');
  if (entry.confidence === 'verified' && entry.verifiedOn === null) report('verifiedOn', 'is missing although confidence is "verified"');
  if (entry.confidence === 'known' && entry.verifiedOn !== null) report('verifiedOn', 'is set although confidence is only "known"');
  if (entry.verifiedOn !== null && entry.verifiedOn > today) report('verifiedOn', 'lies in the future');
}
