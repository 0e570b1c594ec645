import type { Case, CaseState } from './types.ts';

/** How a case stands on a day: a listing that was not confirmed again has ended, though nobody decided so. */
export type Standing = CaseState | 'ended';

/** A listing holds to the end of its last day (UTC), as in the lists. */
export function standingOf({ state, listed_until }: Pick<Case, 'state' | 'listed_until'>, now: Date): Standing {
  const over = listed_until !== null && listed_until.toISOString().slice(0, 10) < now.toISOString().slice(0, 10);
  return state === 'confirmed' && over ? 'ended' : state;
}
