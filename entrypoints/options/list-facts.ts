import type { Directory } from '../../lib/directory/types.ts';
import { NO_COUNTRY } from '../../lib/ui/search/build.ts';

const DAY_MS = 86_400_000;
/** Carriers move their help pages a few times a year; after half a year a list deserves a word. */
const OLD_DAYS = 183;
const MONTH_DAYS = 30.44;

export interface ListFacts {
  readonly version: string;
  /** ISO 8601 day of the newest evidence in the list; null where the version does not begin with one. */
  readonly day: string | null;
  /** Whole days since then, never negative; null without a day. */
  readonly days: number | null;
  readonly old: boolean;
  readonly carriers: number;
  /** Countries that have carriers; brands without a country count among the carriers only. */
  readonly countries: number;
}

/** Version, age and counts of the directory. Pure. */
export function listFacts(directory: Pick<Directory, 'version' | 'countries' | 'carriersIn'>, now: Date): ListFacts {
  const { version } = directory;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(version)?.[0] ?? null;
  const days = day === null ? null : Math.max(0, Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / DAY_MS));
  const countries = directory.countries().filter((code) => code !== NO_COUNTRY);
  const carriers = [...countries, NO_COUNTRY].reduce((sum, code) => sum + directory.carriersIn(code).length, 0);
  return { version, day, days, old: days !== null && days > OLD_DAYS, carriers, countries: countries.length };
}

/** An age in days as people say it: today, 12 days ago, 3 months ago. */
export function ageText(days: number, lang: string): string {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  return days < 2 * MONTH_DAYS ? format.format(-days, 'day') : format.format(-Math.round(days / MONTH_DAYS), 'month');
}
