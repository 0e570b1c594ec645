import { readableDate } from '../../lib/ui/dates.ts';

/** The day in a list's version (2026-11-20-3f2a9c1b) as people of `lang` write it; null where it names no day. */
export function listDay(version: string, lang: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(version)?.[0];
  return day ? readableDate(day, lang) || null : null;
}
