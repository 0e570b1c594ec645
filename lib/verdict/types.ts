import type { Signal } from '../signals/types.ts';

/** Mildest first. `unknown` is no place on the scale: it says that nothing could be judged. */
export const LEVELS = ['official', 'trusted', 'none', 'info', 'caution', 'danger'] as const;
export type Level = (typeof LEVELS)[number] | 'unknown';

const SCALE: readonly Level[] = LEVELS;

/** Place of a level on the scale, mildest 0; -1 for `unknown`. */
export const rankOf = (level: Level): number => SCALE.indexOf(level);

/** Why a page could not be judged; each has a sentence in the locale files. */
export type UnknownReason = 'browser-page' | 'no-access' | 'unreadable' | 'not-a-page' | 'failed';

/** A way out, offered in this order: the carrier's own cancellation page, our guide for it, hotline, website. */
export interface OfficialWay {
  readonly kind: 'cancel-page' | 'guide' | 'hotline' | 'website';
  readonly carrierId: string;
  /** https: address, tel: number, or the guide's path within the extension. */
  readonly href: string;
}

export interface Verdict {
  readonly level: Level;
  /** The address judged, without query, fragment and credentials. */
  readonly url: string;
  readonly host: string;
  /** Directory id of the carrier the page is about, or whose host this is. */
  readonly carrierId: string | null;
  /** Directory id of the trusted body whose host this is. */
  readonly trustedId: string | null;
  /** Most telling first; never empty for info, caution and danger. */
  readonly reasons: readonly Signal[];
  readonly officialWays: readonly OfficialWay[];
  readonly listVersion: string;
  /** Set only for `unknown`. */
  readonly unknown?: UnknownReason;
}
