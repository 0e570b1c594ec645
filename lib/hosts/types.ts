export type LookalikeKind = 'homoglyph' | 'typo' | 'tld-swap' | 'subdomain' | 'brand-plus-word' | 'hyphenation' | 'digits' | 'bitsquat';

/** A host that resembles an official one. `weight` 0 to 1: how telling the likeness is. */
export interface Lookalike {
  /** Directory id of the carrier or body imitated. */
  readonly of: string;
  /** The official domain imitated. */
  readonly domain: string;
  readonly kind: LookalikeKind;
  readonly weight: number;
}
