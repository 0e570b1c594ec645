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

/** The person's country, and how to set it. */
export function useCountry(directory: Directory): readonly [string | null, (country: string) => void] {
  const { settings, update } = useSettings();
  return [personsCountry(settings, directory), (next) => void update({ country: next })];
}
