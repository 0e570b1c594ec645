import type { Queries } from '../database/database.ts';

/** What a person wanted that is not done yet: votes of open rounds, views of open appeals, and what waits for a second person. */
const FORGET = [
  `delete from votes v using cases c where c.id = v.case_id and c.round = v.round and c.state in ('open', 'more') and v.person_id = $1`,
  `delete from appeal_views w using appeals a where a.ticket = w.ticket and a.state = 'open' and w.person_id = $1`,
  'update cases set undo_by = null where undo_by = $1',
  'update cases set renewed_by = null where renewed_by = $1',
  'update publications set asked_by = null where asked_by = $1 and published is null',
] as const;

/** Forgets them, where the account may have been in other hands: else they would count again once its owner is back. */
export async function forgetWishes(queries: Queries, personId: number): Promise<void> {
  for (const sql of FORGET) await queries.query(sql, [personId]);
}
