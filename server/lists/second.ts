import { handOf } from '../accounts/hands.ts';
import { first, one, type Queries } from '../database/database.ts';
import { type Behind, behind } from './behind.ts';
import type { Content } from './content.ts';
import { LARGE, type Objection } from './invariants.ts';
import type { Asked } from './publish.ts';
import { digestOf } from './stored.ts';

interface Waiting {
  readonly id: number;
  readonly asked_by: number | null;
}

const FIND = `select id, asked_by from publications where digest = decode($1, 'hex') and published is null order by id desc limit 1`;
const OPEN = `insert into publications (asked_by, digest, why, reverts) values ($1, decode($2, 'hex'), $3::jsonb, $4) returning id, asked_by`;

/** What would be published, in place of what, and what speaks against it. */
export interface Change {
  readonly next: Content;
  readonly before: Content;
  /** What was published a day ago, against which a change counts as large. */
  readonly past: Content;
  readonly against: readonly Objection[];
  readonly now: Date;
}

type Asking = Asked & { readonly by: number };

/** How many places nobody but that person decided. */
function aloneIn(decided: readonly Behind[], person: number): number {
  const others = new Set(decided.filter(({ id }) => id !== person).map(({ place }) => place));
  return decided.filter(({ id, place }) => id === person && !others.has(place)).length;
}

/**
 * Whether a person is a second one for all that needs one: somebody else decided it, all but as many lines as one person may publish.
 * Where no person did (an old list that comes back, listings that ended), somebody else must have asked.
 */
async function isSecond(queries: Queries, asked: Asking, askedBy: number | null, change: Change): Promise<boolean> {
  const hand = await handOf(queries, asked.by, change.now);
  const asker = askedBy === null ? hand : await handOf(queries, askedBy, change.now);
  for (const objection of change.against) {
    const decided = asked.reverts === undefined ? await behind(queries, objection, change) : [];
    const others = decided.length > 0 ? decided.map(({ id }) => id) : [asker];
    if (others.every((other) => other === hand)) return false;
    if (aloneIn(decided, hand) > LARGE.lines) return false;
  }
  return true;
}

/**
 * The publication that waits for a second person; opened where there is none, for nobody agrees to what was never shown.
 * `agreed` where this person is that second one.
 */
export async function secondPerson(
  queries: Queries,
  asked: Asked,
  change: Change,
): Promise<{ readonly id: number; readonly agreed: boolean }> {
  const digest = digestOf(change.next);
  const open = await first<Waiting>(queries, FIND, [digest]);
  if (!open) {
    const values = [asked.by, digest, JSON.stringify(change.against), asked.reverts ?? null];
    return { id: (await one<Waiting>(queries, OPEN, values)).id, agreed: false };
  }
  if (asked.by === null) return { id: open.id, agreed: false };
  const agreed = await isSecond(queries, { ...asked, by: asked.by }, open.asked_by, change);
  const sql = agreed ? 'agreed_by = $2' : 'asked_by = coalesce(asked_by, $2)';
  await queries.query(`update publications set ${sql} where id = $1`, [open.id, asked.by]);
  return { id: open.id, agreed };
}
