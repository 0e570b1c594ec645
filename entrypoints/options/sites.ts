import { canonicalHost, isIpHost } from '../../lib/hosts/host.ts';
import { ALLOWED_SITES_LIMIT } from '../../lib/settings/schema.ts';
import type { AllowedSite } from '../../lib/settings/types.ts';
import { readableDate } from '../../lib/ui/dates.ts';

export interface SiteRow {
  readonly site: AllowedSite;
  /** The day it was let through, as people of the language write it; empty where none can be read. */
  readonly since: string;
}

/** Sites let through for good, last first, one row per host. */
export function siteRows(sites: readonly AllowedSite[], lang: string): readonly SiteRow[] {
  const single = new Map(sites.map((site) => [site.host, site]));
  return [...single.values()]
    .sort((a, b) => b.since.localeCompare(a.since) || a.host.localeCompare(b.host))
    .map((site) => ({ site, since: readableDate(site.since, lang) }));
}

/** The list without a host. */
export const without = (sites: readonly AllowedSite[], host: string): readonly AllowedSite[] => sites.filter((site) => site.host !== host);

/** Why a site cannot be put on the list. */
export type SiteFault = 'bad' | 'there' | 'full';

/**
 * The site in what was typed or pasted, an address or a bare name.
 * @param registrableOf gives a host's registrable domain
 * @returns null where it names none, or all sites below a suffix such as co.uk
 * @throws what `registrableOf` throws
 */
export async function siteIn(text: string, registrableOf: (host: string) => Promise<string | null>): Promise<string | null> {
  const typed = text.trim();
  const host = /[\s@]/.test(typed) || (/:\/\//.test(typed) && !/^https?:/i.test(typed)) ? null : canonicalHost(typed);
  if (host === null) return null;
  return isIpHost(host) || (await registrableOf(host)) !== null ? host : null;
}

/**
 * The list with a site that is not to be warned on, or why not.
 * @param host null where what was typed names no site
 */
export function withSite(sites: readonly AllowedSite[], host: string | null, today: string): readonly AllowedSite[] | SiteFault {
  if (host === null) return 'bad';
  if (sites.some((site) => site.host === host)) return 'there';
  return sites.length >= ALLOWED_SITES_LIMIT ? 'full' : [...sites, { host, since: today, upTo: 'caution' }];
}
