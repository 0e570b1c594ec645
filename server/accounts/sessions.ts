import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '../cases/types.ts';
import { first, type Queries } from '../database/database.ts';
import { handOf } from './hands.ts';
import { forgetWishes } from './wishes.ts';

const HOUR = 3_600_000;
/** A session ends after half a day, used or not used. */
const LASTS = 12 * HOUR;
const INVITED = 72 * HOUR;

export interface Session extends Person {
  /** In every form; what another site sends lacks it. */
  readonly csrf: string;
}

/** What a browser or an invitation holds is kept as a hash: who reads the database cannot sign in with it. */
export const tokenHash = (token: string): Uint8Array => createHash('sha256').update(token).digest();
export const newToken = (): string => randomBytes(32).toString('hex');

/** Starts a session. Gives its token, for the cookie. */
export async function startSession(queries: Queries, personId: number, now: Date): Promise<string> {
  const token = newToken();
  await queries.query('insert into sessions (token, person_id, csrf, created, used, expires) values ($1, $2, $3, $4, $4, $5)', [
    ...[tokenHash(token), personId, newToken(), now, new Date(now.getTime() + LASTS)],
  ]);
  return token;
}

const FIND = `select p.id, p.name, p.role, s.csrf from sessions s join people p on p.id = s.person_id
  where s.token = $1 and s.expires > $2 and p.disabled is null`;

export const findSession = (queries: Queries, token: string, now: Date): Promise<Session | null> =>
  first<Session>(queries, FIND, [tokenHash(token), now]);

export async function endSession(queries: Queries, token: string): Promise<void> {
  await queries.query('delete from sessions where token = $1', [tokenHash(token)]);
}

/** For whom an invitation is, and whose. */
export interface Inviting {
  /** One who is there already and is to come in anew; null for somebody new. */
  readonly anew?: number;
  /** Who invites from the review pages; none at the desk's own machine. */
  readonly by?: number;
}

/** Makes a link's token with which one person can join. */
export async function invite(queries: Queries, role: Person['role'], now: Date, { anew, by }: Inviting = {}): Promise<string> {
  const token = newToken();
  // Whom a new account invites is in the same hand as that account itself.
  const hand = by === undefined ? null : await handOf(queries, by, now);
  const values = [tokenHash(token), role, new Date(now.getTime() + INVITED), anew ?? null, hand];
  await queries.query('insert into invitations (token, role, expires, person_id, invited_by) values ($1, $2, $3, $4, $5)', values);
  return token;
}

export interface Invited {
  readonly role: Person['role'];
  /** Who is to come in anew; null for somebody new. */
  readonly name: string | null;
  /** As whom the new account counts in its first days. */
  readonly invited_by: number | null;
}

/** What an invitation is for; null where it was used, is over, or was never given. */
export function invitedBy(queries: Queries, token: string, now: Date): Promise<Invited | null> {
  const sql = `select i.role, i.invited_by, p.name from invitations i left join people p on p.id = i.person_id where i.token = $1 and i.expires > $2`;
  return first<Invited>(queries, sql, [tokenHash(token), now]);
}

/** Disables a person at once: sessions end, links to come in anew too, and what that person wanted and is not done yet is forgotten. */
export async function disable(queries: Queries, personId: number, now: Date): Promise<void> {
  await queries.query('update people set disabled = $2 where id = $1', [personId, now]);
  await queries.query('delete from sessions where person_id = $1', [personId]);
  await queries.query('delete from invitations where person_id = $1', [personId]);
  await forgetWishes(queries, personId);
}
