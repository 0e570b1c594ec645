import { guessCountry, oftenUsed } from '../settings/country.ts';
import { byName, countryNames } from './country-names.ts';

export interface CountryChoice {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

export interface CountryChoices {
  /** Name of the country that is taken while none is chosen; null where nothing fits. */
  readonly guess: string | null;
  readonly often: readonly CountryChoice[];
  /** In the order of the reader's language. */
  readonly all: readonly CountryChoice[];
}

export interface CountryQuestion {
  /** Countries of the directory; empty while it is not there. */
  readonly codes: readonly string[];
  /** As chosen before, even where the directory has no carriers there. */
  readonly chosen: string | null;
  /** navigator.languages */
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** BCP 47 of the messages. */
  readonly lang: string;
}

/** What a list of countries offers: the guess, those often used, and all by name in the reader's language. Pure. */
export function countryChoices({ codes, chosen, languages, timeZone, lang }: CountryQuestion): CountryChoices {
  const nameOf = countryNames(lang, '');
  const known = new Set(codes);
  const has = (code: string): boolean => known.has(code);
  const choice = (code: string): CountryChoice => ({ code, name: nameOf(code) });
  const guess = guessCountry(languages, timeZone, has);
  const listed = chosen === null || has(chosen) ? codes : [...codes, chosen];
  return {
    guess: guess && nameOf(guess),
    often: oftenUsed(chosen, languages, timeZone, has).map(choice),
    all: byName(listed, nameOf, lang).map(choice),
  };
}
