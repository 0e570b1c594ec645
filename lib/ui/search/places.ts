import { searchKey } from './key.ts';

/** What people call countries that CLDR calls otherwise. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  AE: ['uae', 'emirates'],
  CD: ['drc', 'dr congo'],
  CI: ['ivory coast'],
  CZ: ['czech republic'],
  GB: ['uk', 'great britain', 'england', 'scotland', 'wales'],
  KR: ['korea'],
  MK: ['macedonia'],
  MM: ['burma'],
  NL: ['holland'],
  SZ: ['swaziland'],
  TR: ['turkey'],
  US: ['usa', 'america'],
};

/** A country by the ways to write it. */
export interface Place {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly pinyin: readonly string[];
}

/**
 * Countries by name: in the reader's language, in English, by what else they are called, and in pinyin.
 * @param lang BCP 47 of the messages
 */
export function placesOf(codes: readonly string[], lang: string, pinyin: (code: string) => string | null): readonly Place[] {
  const own = new Intl.DisplayNames([lang], { type: 'region', style: 'short', fallback: 'code' });
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  return codes.map((code) => {
    const name = own.of(code) ?? code;
    const keys = new Set([name, english.of(code) ?? code, code, ...(CALLED[code] ?? [])].map(searchKey));
    return { code, name, keys: [...keys], pinyin: pinyin(code)?.split(' ') ?? [] };
  });
}
