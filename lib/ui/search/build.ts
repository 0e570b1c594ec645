import type { Carrier, Directory } from '../../directory/types.ts';
import { searchKey } from './key.ts';
import { type Place, placesOf } from './places.ts';

export type Field = 'name' | 'alias' | 'domain' | 'hotline' | 'country';

/** One way to write a carrier. */
export interface Term {
  readonly key: string;
  readonly field: Field;
  readonly shown: string;
  /** BCP 47 for names, else empty. */
  readonly lang: string;
  readonly words: readonly string[];
  /** Syllables of a Chinese name's pinyin; empty for others. */
  readonly pinyin: readonly string[];
}

export interface Indexed {
  readonly carrier: Carrier;
  readonly terms: readonly Term[];
}

export interface SearchIndex {
  readonly entries: readonly Indexed[];
  readonly places: readonly Place[];
}

/** The country code of brands without a country (travel eSIM). */
export const NO_COUNTRY = '001';

type Source = Pick<Directory, 'countries' | 'carriersIn' | 'pinyin'>;

function term(field: Field, shown: string, lang = '', pinyin: string | null = null): Term {
  const key = searchKey(shown);
  return { key, field, shown, lang, words: key.split(' '), pinyin: pinyin?.split(' ') ?? [] };
}

function termsOf(carrier: Carrier, { pinyin }: Source): readonly Term[] {
  return [
    ...Object.entries(carrier.names).map(([lang, name]) => term('name', name, lang, pinyin(name))),
    ...carrier.aliases.map((alias) => term('alias', alias, '', pinyin(alias))),
    ...carrier.domains.map((domain) => term('domain', domain)),
    ...carrier.hotline.map((number) => term('hotline', number)),
  ];
}

/**
 * Every carrier with all the ways to write it, in the directory's order (largest first within a country), and the countries.
 * `npm run bench` says what it costs.
 * @param lang BCP 47 of the messages, for the countries' names
 */
export function buildIndex(directory: Source, lang: string): SearchIndex {
  const codes = directory.countries();
  const entries = [...new Set([...codes, NO_COUNTRY])].flatMap((country) =>
    directory.carriersIn(country).map((carrier) => ({ carrier, terms: termsOf(carrier, directory) })),
  );
  return { entries, places: placesOf(codes, lang, directory.pinyin) };
}
