import { isCrowded } from './suffixes.ts';
import type { Home, Label } from './tables.ts';

/** Where a language is spoken first, as far as it helps to tell whose customers are meant. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  ar: ['sa', 'ae', 'eg', 'ma', 'dz', 'iq'],
  de: ['de', 'at', 'ch'],
  en: ['us', 'gb', 'au', 'ca', 'nz', 'ie', 'za'],
  es: ['es', 'mx', 'co', 'ar', 'cl', 'pe'],
  fr: ['fr', 'be', 'ch', 'ci', 'sn'],
  hi: ['in'],
  id: ['id'],
  it: ['it', 'ch'],
  ja: ['jp'],
  ko: ['kr'],
  nl: ['nl', 'be'],
  pl: ['pl'],
  pt: ['br', 'pt'],
  ru: ['ru', 'kz', 'by'],
  th: ['th'],
  tr: ['tr'],
  vi: ['vn'],
  'zh-Hans': ['cn'],
  'zh-Hant': ['tw', 'hk'],
};

const countryOf = (id: string): string => id.slice(0, id.indexOf('-'));

/** ".uk" is Great Britain's, whose country code is GB. */
function countryOfSuffix(suffix: string): string {
  const last = suffix.slice(suffix.lastIndexOf('.') + 1);
  return last === 'uk' ? 'gb' : last;
}

/**
 * Which of the brands of one name is imitated: the one with the same suffix, of the suffix's country, of a language read beside it, the largest.
 * @param langs BCP 47 tags of words found beside the brand; absent where the label is all brand. Beside words ".com" tells nothing.
 */
export function homeFor({ homes }: Label, suffix: string, langs?: readonly string[]): Home | null {
  const country = countryOfSuffix(suffix);
  const telling = langs === undefined || !isCrowded(suffix);
  return (
    homes.find((home) => telling && home.suffix === suffix) ??
    homes.find((home) => countryOf(home.id) === country) ??
    homeOfLanguage(homes, langs ?? []) ??
    homes[0] ??
    null
  );
}

function homeOfLanguage(homes: readonly Home[], langs: readonly string[]): Home | undefined {
  const spoken = langs.flatMap((lang) => COUNTRIES[lang] ?? []);
  return spoken.flatMap((code) => homes.find((home) => countryOf(home.id) === code) ?? []).at(0);
}

/** True where one of the brand's official domains has this suffix. */
export const sameSuffix = ({ homes }: Label, suffix: string): boolean => homes.some((home) => home.suffix === suffix);

/** True where the language is that of a country in which the brand has customers. */
export const isSpokenAt = ({ homes }: Label, lang: string): boolean => homes.some((home) => COUNTRIES[lang]?.includes(countryOf(home.id)));
