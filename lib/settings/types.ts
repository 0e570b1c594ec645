export type Sensitivity = 'quiet' | 'standard' | 'strict';
export type Theme = 'system' | 'light' | 'dark';

/** A site the person let through for good, or only does not want to be warned on. */
export interface AllowedSite {
  readonly host: string;
  /** ISO 8601 date. */
  readonly since: string;
  /** Set where notices are not wanted, and a page that would be stopped is stopped all the same. */
  readonly upTo?: 'caution' | undefined;
}

/** Everything the person can set. Stored as one item, `local:settings`. */
export interface Settings {
  /** ISO 3166-1 alpha-2, or null: guess from locale and time zone. */
  readonly country: string | null;
  /** Further countries in which the person has lines, in the order in which they were kept. ISO 3166-1 alpha-2. */
  readonly otherCountries: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly allowedSites: readonly AllowedSite[];
  readonly theme: Theme;
  readonly largeType: boolean;
  /** Address of the report desk that reports go to and lists come from; empty: none. lib/updates/desk.ts reads it. */
  readonly desk: string;
}
