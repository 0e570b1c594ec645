/** An ISO 8601 date (2026-11-20) as people of `lang` write it. Dates have no zone, so it is read as UTC; no date gives the empty string. */
export function readableDate(iso: string, lang: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(lang, { dateStyle: /^(zh|ja|ko)/.test(lang) ? 'long' : 'medium', timeZone: 'UTC' }).format(date);
}
