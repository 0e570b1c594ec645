import type { EntryLevel, Scope } from '../../lib/updates/entry.ts';

export const CHOICES = ['danger', 'caution', 'reject', 'more', 'allow'] as const;
export type Choice = (typeof CHOICES)[number];
export type CaseState = 'open' | 'more' | 'confirmed' | 'rejected' | 'allowed';

/** A row of `cases`. */
export interface Case {
  readonly id: number;
  readonly campaign_id: number;
  readonly host: string;
  readonly page: string;
  readonly carrier: string | null;
  readonly level: string;
  readonly harm: number;
  readonly unsafe_count: number;
  readonly mistake_count: number;
  readonly held_count: number;
  readonly networks: number;
  readonly first_seen: Date;
  readonly last_seen: Date;
  readonly state: CaseState;
  readonly round: number;
  readonly decided: Date | null;
  readonly deciders: number;
  readonly decided_level: EntryLevel | null;
  readonly pattern: string | null;
  readonly scope: Scope | null;
  readonly reason: string | null;
  readonly listed_until: Date | null;
  readonly heuristics_only: boolean;
  readonly news: number;
  readonly renewed_by: number | null;
  readonly undo_by: number | null;
}

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly role: 'reviewer' | 'admin';
}

/** What a reviewer says about a case. */
export interface Vote {
  readonly choice: Choice;
  readonly scope: Scope;
  /** One of the form's ticks, or "reported". */
  readonly reason: string;
  readonly note: string;
  /** The reviewer looked at the page, beyond what the machine reported. */
  readonly saw: boolean;
}
