import { countryOfTimeZone } from './time-zones.ts';

/** English is the language browsers come with; it says little about where a line is from. */
const SAYS_LITTLE = 'en';

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

/** The region a language tag names, or the one most of its readers live in: zh-HK → HK, ja → JP. Null for a tag that is none. */
function regionOf(tag: string): string | null {
  return localeOf(tag)?.maximize().region ?? null;
}

/**
 * Guesses the country a person's line is from. A time zone that one of their languages agrees with decides. Else their
 * first language, unless it is English: people abroad mostly end a line at home. Else the time zone; else the region of
 * the English tag.
 * @param languages navigator.languages, BCP 47, first choice first
 * @param timeZone IANA name as Intl.DateTimeFormat().resolvedOptions().timeZone gives it
 * @param has whether the directory has carriers there
 * @returns ISO 3166-1 alpha-2, or null if nothing fits
 */
export function guessCountry(languages: readonly string[], timeZone: string, has: (country: string) => boolean): string | null {
  const zone = countryOfTimeZone(timeZone);
  const regions = languages.map(regionOf);
  const first = languages[0];
  const spoken = first && localeOf(first)?.language !== SAYS_LITTLE ? regions[0] : null;
  const agreed = zone !== null && regions.includes(zone) ? zone : null;
  return [agreed, spoken, zone, ...regions].find((country) => country != null && has(country)) ?? null;
}

/** Neighbours in life, by language: where readers of it most often have a line. First guess only; the full list follows. */
const OFTEN: Readonly<Record<string, string>> = {
  zh: 'CN HK TW MO SG US',
  en: 'US GB CA AU IN IE NZ',
  es: 'ES MX AR CO CL US',
  pt: 'BR PT AO MZ',
  fr: 'FR BE CH CA',
  de: 'DE AT CH',
  ja: 'JP US TW',
  ko: 'KR US JP',
};

/**
 * Countries to offer on top of the list: the present one, the guess, the regions of the person's languages, then those
 * usual for their first language. No doubles, only such as the directory has, at most `limit`.
 */
export function oftenUsed(
  present: string | null,
  languages: readonly string[],
  timeZone: string,
  has: (country: string) => boolean,
  limit = 6,
): readonly string[] {
  const base = localeOf(languages[0] ?? '')?.language ?? '';
  const usual = OFTEN[base]?.split(' ') ?? [];
  const all = [present, guessCountry(languages, timeZone, has), ...languages.map(regionOf), ...usual, countryOfTimeZone(timeZone)];
  return [...new Set(all)].filter((country): country is string => country != null && country !== '001' && has(country)).slice(0, limit);
}
