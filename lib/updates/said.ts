import type { Scope } from './entry.ts';
import { SCOPES } from './schema.ts';

/** What a list says of a place. `allow`: a review found no fault there. */
export const VERDICTS = ['allow', 'caution', 'danger'] as const;
export type ListedLevel = (typeof VERDICTS)[number];

export interface Said {
  readonly level: ListedLevel;
  readonly scope: Scope;
  /** Index in the list's table of reasons. */
  readonly reason: number;
  /** Days since DAY_ZERO. */
  readonly day: number;
}

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(2020, 0, 1);
/** Reasons that a list can tell apart; the last one is said of all further ones. */
export const REASONS_MOST = 255;

/** A day (YYYY-MM-DD) in days since 2020, within 0 and 65535; 0 where it is none. */
export const dayNumber = (day: string): number => Math.min(65_535, Math.max(0, Math.round((Date.parse(day) - DAY_ZERO) / DAY_MS)) || 0);

/** The day as YYYY-MM-DD. */
export const dayText = (day: number): string => new Date(DAY_ZERO + day * DAY_MS).toISOString().slice(0, 10);

/** 28 bits: day 16, reason 8, scope 2, level 2. Never 0: levels count from 1. */
export const pack = ({ level, scope, reason, day }: Said): number =>
  ((day << 12) | (reason << 4) | (SCOPES.indexOf(scope) << 2) | (VERDICTS.indexOf(level) + 1)) >>> 0;

/** Reads what pack wrote; bits that it never writes read as the mildest. */
export const unpack = (bits: number): Said => ({
  level: VERDICTS[(bits & 3) - 1] ?? 'allow',
  scope: SCOPES[(bits >>> 2) & 3] ?? 'page',
  reason: (bits >>> 4) & 255,
  day: (bits >>> 12) & 65_535,
});
