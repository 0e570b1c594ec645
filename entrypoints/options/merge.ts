import type { Report } from '../../lib/reports/types.ts';
import { ALLOWED_SITES_LIMIT } from '../../lib/settings/schema.ts';
import type { AllowedSite, Settings } from '../../lib/settings/types.ts';
import type { Backup } from './backup.ts';

/** What an import would change, for the person to see before it happens. */
export interface ImportPlan {
  /** The settings as they would be; null where they stay. */
  readonly settings: Settings | null;
  /** Whether more than the list of sites would change. */
  readonly otherSettings: boolean;
  /** Sites that would no longer be warned on and are so far. */
  readonly newSites: readonly AllowedSite[];
  /** Reports and drafts that are new here or newer than those kept here. */
  readonly reports: readonly Report[];
  readonly unreadable: number;
}

/** A draft and the saved report of the same page are two things (lib/reports/store.ts). */
const keyOf = ({ id, state }: Report): string => `${state === 'draft' ? 'draft' : 'saved'}:${id}`;

const isLater = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b);

function newest(reports: readonly Report[]): ReadonlyMap<string, Report> {
  const kept = new Map<string, Report>();
  for (const report of reports) {
    const other = kept.get(keyOf(report));
    if (!other || isLater(report.updated, other.updated)) kept.set(keyOf(report), report);
  }
  return kept;
}

function newReports(present: readonly Report[], incoming: readonly Report[]): readonly Report[] {
  const kept = newest(present);
  return [...newest(incoming).values()].filter((report) => {
    const here = kept.get(keyOf(report));
    return !here || isLater(report.updated, here.updated);
  });
}

type Single = Exclude<keyof Settings, 'allowedSites' | 'otherCountries'>;
const SINGLE = ['country', 'sensitivity', 'theme', 'largeType'] as const satisfies readonly Single[];

/** Countries kept here and there, those here first, none twice. */
const countriesOf = (present: Settings, incoming: Settings): readonly string[] => [
  ...new Set([...present.otherCountries, ...incoming.otherCountries]),
];

function newSitesOf(present: readonly AllowedSite[], incoming: readonly AllowedSite[]): readonly AllowedSite[] {
  const here = new Set(present.map(({ host }) => host));
  const added = incoming.filter(({ host }, i) => !here.has(host) && incoming.findIndex((other) => other.host === host) === i);
  return added.slice(0, Math.max(0, ALLOWED_SITES_LIMIT - present.length));
}

/**
 * What taking over a file would do to what is here: its settings replace ours, but sites let through and countries kept are
 * added to ours; of a report that both have, the one changed last stays. Pure.
 */
export function planImport(backup: Backup, settings: Settings, reports: readonly Report[]): ImportPlan {
  const incoming = backup.settings;
  const newSites = incoming ? newSitesOf(settings.allowedSites, incoming.allowedSites) : [];
  const otherCountries = incoming ? countriesOf(settings, incoming) : [];
  const moreCountries = otherCountries.length > settings.otherCountries.length;
  const otherSettings = incoming !== null && (moreCountries || SINGLE.some((name) => incoming[name] !== settings[name]));
  // Who reports go to and whose list counts is chosen here, not by a file.
  const merged = incoming && { ...incoming, otherCountries, desk: settings.desk, allowedSites: [...settings.allowedSites, ...newSites] };
  return {
    settings: otherSettings || newSites.length > 0 ? merged : null,
    otherSettings,
    newSites,
    reports: newReports(reports, backup.reports),
    unreadable: backup.unreadable,
  };
}

/** Whether the file holds nothing that is not here already. */
export const bringsNothing = ({ settings, reports }: ImportPlan): boolean => settings === null && reports.length === 0;
