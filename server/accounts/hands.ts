import { one, type Queries } from '../database/database.ts';

/** Days for which an account counts as one person with whoever invited it from the review pages. */
export const ONE_HAND_DAYS = 14;

/**
 * In whose hand a row `p` of `people` is, as SQL: a stolen account must not make itself a second person by inviting one.
 * @param at a parameter that holds the time, "$2"
 */
export const handAt = (at: string): string =>
  `case when p.created > ${at}::timestamptz - interval '${ONE_HAND_DAYS} days' then coalesce(p.invited_by, p.id) else p.id end`;

/** The person as whom an account counts where two must agree. Rejects where there is no such account. */
export async function handOf(queries: Queries, personId: number, now: Date): Promise<number> {
  const sql = `select ${handAt('$2')} as hand from people p where p.id = $1`;
  return (await one<{ hand: number }>(queries, sql, [personId, now])).hand;
}

const OTHER = `select id from people p where p.id = $1 and p.disabled is null and ${handAt('$2')} <> $3`;

/** Whether an account that asked for something before is another person's, and stands. */
export async function isOther(queries: Queries, askedBy: number | null, personId: number, now: Date): Promise<boolean> {
  if (askedBy === null || askedBy === personId) return false;
  return (await queries.query(OTHER, [askedBy, now, await handOf(queries, personId, now)])).length > 0;
}
