import { first, type Queries } from '../database/database.ts';
import type { Objection } from './invariants.ts';
import type { Asked } from './publish.ts';

const FIND_AGREED = `select id, asked_by from publications where digest = decode($1, 'hex') and published is null order by id desc limit 1`;

/** The publication that waits for a second person; opened where there is none. `agreed` where this person is that second one. */
export async function secondPerson(
  queries: Queries,
  digest: string,
  asked: Asked,
  why: readonly Objection[],
): Promise<{ readonly id: number; readonly agreed: boolean }> {
  const open = await first<{ id: number; asked_by: number | null }>(queries, FIND_AGREED, [digest]);
  if (open && asked.by !== null && open.asked_by !== asked.by) {
    await queries.query('update publications set agreed_by = $2 where id = $1', [open.id, asked.by]);
    return { id: open.id, agreed: true };
  }
  if (open) return { id: open.id, agreed: false };
  const made = await first<{ id: number }>(
    queries,
    `insert into publications (asked_by, digest, why, reverts) values ($1, decode($2, 'hex'), $3::jsonb, $4) returning id`,
    [asked.by, digest, JSON.stringify(why), asked.reverts ?? null],
  );
  return { id: made?.id ?? 0, agreed: false };
}
