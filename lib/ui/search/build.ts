import type { Carrier, Directory } from '../../directory/types.ts';
import { searchKey } from './key.ts';

export type Field = 'name' | 'alias' | 'domain' | 'hotline';

/** One way to write a carrier. */
export interface Term {
  readonly key: string;
  readonly field: Field;
  readonly shown: string;
  /** BCP 47 for names, else empty. */
  readonly lang: string;
  readonly words: readonly string[];
}

export interface Indexed {
  readonly carrier: Carrier;
  readonly terms: readonly Term[];
}

/** The country code of brands without a country (travel eSIM). */
export const NO_COUNTRY = '001';

function term(field: Field, shown: string, lang = ''): Term {
  const key = searchKey(shown);
  return { key, field, shown, lang, words: key.split(' ') };
}

function termsOf(carrier: Carrier): readonly Term[] {
  return [
    ...Object.entries(carrier.names).map(([lang, name]) => term('name', name, lang)),
    ...carrier.aliases.map((alias) => term('alias', alias)),
    ...carrier.domains.map((domain) => term('domain', domain)),
    ...carrier.hotline.map((number) => term('hotline', number)),
  ];
}

/** Every carrier with all the ways to write it, in the directory's order (largest first within a country). About 4 ms for 1,700. */
export function buildIndex(directory: Pick<Directory, 'countries' | 'carriersIn'>): readonly Indexed[] {
  const countries = new Set([...directory.countries(), NO_COUNTRY]);
  return [...countries].flatMap((country) => directory.carriersIn(country).map((carrier) => ({ carrier, terms: termsOf(carrier) })));
}
