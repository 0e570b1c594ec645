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
