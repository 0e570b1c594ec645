import type { Directory } from '../directory/types.ts';

/** Stands in where the directory could not be loaded: knows nobody, so that the general guide still stands. */
export const NO_DIRECTORY: Directory = {
  version: '',
  ownerOf: () => null,
  carrier: () => null,
  trusted: () => null,
  carriersIn: () => [],
  trustedIn: () => [],
  countries: () => [],
  pinyin: () => null,
  domains: () => [],
  mentions: () => [],
};
