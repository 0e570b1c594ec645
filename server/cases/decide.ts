import type { Place } from '../../lib/updates/entry.ts';
import { handAt, isOther } from '../accounts/hands.ts';
import { first, type Queries } from '../database/database.ts';
import type { Desk } from '../desk.ts';
import { log } from '../log.ts';
import { needsTwo, type PlaceFault, placeOf } from './places.ts';
import type { Case, Person, Vote } from './types.ts';

/** Days that a listing lasts unless it is confirmed again. */
export const LISTED_DAYS = 90;
const DAY = 86_400_000;

export type Decision =
  | { readonly ok: true; readonly done: 'decided' | 'waits-for-second' | 'asked-for-more' }
  | { readonly ok: false; readonly fault: 'no-case' | 'decided' | PlaceFault };

type DeskParts = Pick<Desk, 'database' | 'knowledge' | 'config' | 'now'>;

const FIND = 'select * from cases where id = $1 for update';
const VOTE = `insert into votes (case_id, round, person_id, choice, scope, reason, note, saw, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (case_id, round, person_id) do update set choice = excluded.choice, scope = excluded.scope, reason = excluded.reason,
    note = excluded.note, saw = excluded.saw, at = excluded.at`;
const AGREE = `select count(distinct ${handAt('$5')}) as votes, bool_or(saw) as saw from votes v join people p on p.id = v.person_id
  where v.case_id = $1 and v.round = $2 and v.choice = $3 and v.scope = $4 and p.disabled is null`;
const DECIDE = `update cases set state = $2, decided = $3, deciders = $4, decided_level = $5, pattern = $6, scope = $7, reason = $8,
  listed_until = $9, heuristics_only = $10, news = 0, renewed_by = null, undo_by = null where id = $1`;

const dayAfter = (now: Date, days: number): string => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);

/** The state a choice leads to; the two levels of a listing are one state. */
const STATE = { danger: 'confirmed', caution: 'confirmed', reject: 'rejected', allow: 'allowed' } as const;

async function settle(queries: Queries, desk: DeskParts, found: Case, vote: Vote, place: Place | null): Promise<Decision> {
  const agreed = await first<{ votes: number; saw: boolean }>(queries, AGREE, [found.id, found.round, vote.choice, vote.scope, desk.now()]);
  const votes = agreed?.votes ?? 0;
  const wanted = desk.config.twoPersons || (place !== null && needsTwo(place, desk.knowledge)) ? 2 : 1;
  if (votes < wanted) return { ok: true, done: 'waits-for-second' };
  if (vote.choice === 'more') return { ok: true, done: 'asked-for-more' };
  const level = vote.choice === 'danger' || vote.choice === 'caution' ? vote.choice : null;
  const until = level ? dayAfter(desk.now(), LISTED_DAYS) : null;
  const where = place ?? { pattern: null, scope: null };
  await queries.query(DECIDE, [
    ...[found.id, STATE[vote.choice], desk.now(), votes, level, where.pattern, where.scope, vote.reason],
    ...[until, level !== null && !agreed?.saw],
  ]);
  return { ok: true, done: 'decided' };
}

async function note(queries: Queries, desk: DeskParts, caseId: number, person: Person, said: Vote, place: Place | null, decided: boolean) {
  const { choice, scope, reason, note: words, saw } = said;
  const detail = { scope, reason, note: words, saw, pattern: place?.pattern ?? null };
  await log(queries, { actor: person.name, action: `${decided ? 'decided' : 'voted'}-${choice}`, caseId, detail }, desk.now());
}

/** As `vote`, within a transaction of the caller's. */
export async function voteIn(queries: Queries, desk: DeskParts, caseId: number, person: Person, said: Vote): Promise<Decision> {
  const found = await first<Case>(queries, FIND, [caseId]);
  if (!found) return { ok: false, fault: 'no-case' };
  if (found.state !== 'open' && found.state !== 'more') return { ok: false, fault: 'decided' };
  const lists = said.choice !== 'reject' && said.choice !== 'more';
  const where = lists ? placeOf(found, said.scope, desk.knowledge) : null;
  if (where && !where.ok) return { ok: false, fault: where.fault };
  const place = where?.place ?? null;
  await queries.query(VOTE, [caseId, found.round, person.id, said.choice, said.scope, said.reason, said.note, said.saw, desk.now()]);
  if (said.choice === 'more') await queries.query(`update cases set state = 'more' where id = $1`, [caseId]);
  const decision: Decision =
    said.choice === 'more' ? { ok: true, done: 'asked-for-more' } : await settle(queries, desk, found, said, place);
  await note(queries, desk, caseId, person, said, place, decision.ok && decision.done === 'decided');
  return decision;
}

/**
 * Takes a reviewer's vote; where enough agree, it is the decision. All of it, log included, in one transaction.
 * Two must agree where the desk is set so, and always on hosts of the directory and the most visited.
 */
export const vote = (desk: DeskParts, caseId: number, person: Person, said: Vote): Promise<Decision> =>
  desk.database.transaction((queries) => voteIn(queries, desk, caseId, person, said));

const REOPEN = `update cases set state = 'open', round = round + 1, decided = null, deciders = 0, decided_level = null, pattern = null,
  scope = null, reason = null, listed_until = null, heuristics_only = false, renewed_by = null, undo_by = null where id = $1`;

/** Opens a decided case again: earlier votes count no more. Within a transaction of the caller's. */
export async function reopen(queries: Queries, desk: DeskParts, found: Case, person: Person, note: string): Promise<void> {
  await queries.query(REOPEN, [found.id]);
  const { id, state, decided_level, pattern } = found;
  const detail = { note, state, level: decided_level, pattern };
  await log(queries, { actor: person.name, action: 'undone', caseId: id, detail }, desk.now());
}

/** Takes a decision back; where two must agree, the first only asks. Null where none stands. */
export async function undo(desk: DeskParts, caseId: number, person: Person, note: string): Promise<'undone' | 'waits-for-second' | null> {
  return desk.database.transaction(async (queries) => {
    const found = await first<Case>(queries, FIND, [caseId]);
    if (!found?.decided) return null;
    if (!desk.config.twoPersons || (await isOther(queries, found.undo_by, person.id, desk.now()))) {
      await reopen(queries, desk, found, person, note);
      return 'undone';
    }
    await queries.query('update cases set undo_by = $2, renewed_by = null where id = $1', [caseId, person.id]);
    await log(queries, { actor: person.name, action: 'asked-to-undo', caseId, detail: { note } }, desk.now());
    return 'waits-for-second';
  });
}

const RENEW = 'update cases set listed_until = $2, renewed_by = null, undo_by = null, news = 0 where id = $1';
const JOIN = `insert into votes (case_id, round, person_id, choice, scope, reason, note, saw, at) values ($1, $2, $3, $4, $5, $6, '', false, $7)
  on conflict (case_id, round, person_id) do update set choice = excluded.choice, scope = excluded.scope, at = excluded.at`;

/** Who confirms a listing again stands behind it like those who decided it. */
async function join(queries: Queries, { id, round, decided_level, scope, reason }: Case, person: Person, now: Date): Promise<void> {
  await queries.query(JOIN, [id, round, person.id, decided_level, scope, reason ?? 'reported', now]);
  const agreed = await first<{ votes: number }>(queries, AGREE, [id, round, decided_level, scope, now]);
  // Never fewer than decided it: one of them may have left since, and the listing stands.
  await queries.query('update cases set deciders = greatest(deciders, $2) where id = $1', [id, agreed?.votes ?? 1]);
}

/** Confirms a listing for another 90 days; where two must agree, the first only asks. Null where nothing is listed. */
export async function renew(desk: DeskParts, caseId: number, person: Person): Promise<'renewed' | 'waits-for-second' | null> {
  return desk.database.transaction(async (queries) => {
    const found = await first<Case>(queries, FIND, [caseId]);
    if (found?.state !== 'confirmed' || !found.pattern || !found.scope) return null;
    await join(queries, found, person, desk.now());
    const two = desk.config.twoPersons || needsTwo({ pattern: found.pattern, scope: found.scope }, desk.knowledge);
    const last = !two || (await isOther(queries, found.renewed_by, person.id, desk.now()));
    if (last) await queries.query(RENEW, [caseId, dayAfter(desk.now(), LISTED_DAYS)]);
    else await queries.query('update cases set renewed_by = $2 where id = $1', [caseId, person.id]);
    await log(queries, { actor: person.name, action: last ? 'renewed' : 'asked-to-renew', caseId }, desk.now());
    return last ? 'renewed' : 'waits-for-second';
  });
}
