import { NO_COUNTRY } from './search/build.ts';

/**
 * Country names in the reader's language, from the browser's own CLDR data, in the short form where there is one.
 * @param travel what to call brands without a country
 * @returns a function of the ISO 3166-1 code; an unknown code gives itself
 */
export function countryNames(lang: string, travel: string): (code: string) => string {
  const names = new Intl.DisplayNames([lang], { type: 'region', style: 'short', fallback: 'code' });
  return (code) => (code === NO_COUNTRY ? travel : (names.of(code) ?? code));
}

/** Codes in the order of their names in the reader's language; brands without a country last. */
export function byName(codes: readonly string[], nameOf: (code: string) => string, lang: string): readonly string[] {
  const { compare } = new Intl.Collator(lang);
  return codes.filter((code) => code !== NO_COUNTRY).sort((a, b) => compare(nameOf(a), nameOf(b)));
}
