import type { Directory } from '../directory/types.ts';
import { guessCountry } from '../settings/country.ts';
import type { Settings } from '../settings/types.ts';
import { useSettings } from './useSettings.ts';

/** The browser's zone, or UTC where it hides it. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';

/** Whether the directory has carriers in a country. */
export const hasCarriers =
  (directory: Directory) =>
  (country: string): boolean =>
    directory.carriersIn(country).length > 0;

/** The person's country: as set, else as guessed. Null where nothing fits. */
export function personsCountry({ country }: Pick<Settings, 'country'>, directory: Directory): string | null {
  return country ?? guessCountry(navigator.languages, timeZone(), hasCarriers(directory));
}

/** The person's countries and what can be done with them. */
export interface Countries {
  /** Whose rules and bodies count; null where nothing is set and nothing fits. */
  readonly country: string | null;
  /** Further ones that are kept. */
  readonly others: readonly string[];
  /** All of them, `country` first. */
  readonly homes: readonly string[];
  /** Makes it the first. One that was kept besides changes places with it. */
  choose(country: string): void;
  keep(country: string): void;
  drop(country: string): void;
}

/** The person's countries: the first as set, else as guessed, then those kept besides. */
export function useCountries(directory: Directory): Countries {
  const { settings, update } = useSettings();
  const country = personsCountry(settings, directory);
  const others = settings.otherCountries.filter((code) => code !== country);
  const store = (otherCountries: readonly string[]) => void update({ otherCountries });
  return {
    country,
    others,
    homes: country === null ? others : [country, ...others],
    choose: (next) => void update({ country: next, otherCountries: exchanged(others, next, country) }),
    keep: (code) => store([...new Set([...others, code])]),
    drop: (code) => store(others.filter((one) => one !== code)),
  };
}

/** The kept countries once `next` is the first; the one that was first stays where people keep several. */
function exchanged(others: readonly string[], next: string, before: string | null): readonly string[] {
  const rest = others.filter((code) => code !== next);
  return others.includes(next) && before !== null && before !== next ? [before, ...rest] : rest;
}
