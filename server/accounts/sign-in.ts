import type { Database } from '../database/database.ts';
import { first } from '../database/database.ts';
import { log } from '../log.ts';
import { hashPassword, PASSWORD_LENGTH, passwordHolds } from './password.ts';
import { invitedBy, startSession, tokenHash } from './sessions.ts';
import { newSecret, stepOf } from './totp.ts';
import type { Trier, Tries } from './tries.ts';
import { Turns } from './turns.ts';

/** A password's check takes 128 MB: two at a time, and no more in wait than are answered within seconds. */
const turns = new Turns({ atOnce: 2, waiting: 16 });

interface Known {
  readonly id: number;
  readonly password: string | null;
  readonly totp: string | null;
  readonly totp_step: number;
}

export interface Given extends Trier {
  readonly password: string;
  readonly code: string;
}

/** Signs in with name, password and code. Gives the session's token; null for anything wrong, without saying what; "busy" to come again. */
export async function signIn(database: Database, tries: Tries, given: Given, now: Date): Promise<string | 'busy' | null> {
  // Nobody's name, and counted nowhere.
  if (given.name.trim() === '') return null;
  const attempt = tries.begin(given, now.getTime());
  if (!attempt) return null;
  const sql = 'select id, password, totp, totp_step from people where name = $1 and disabled is null';
  const person = await first<Known>(database, sql, [given.name]);
  const right = await turns.take(() => passwordHolds(given.password, person?.password ?? null));
  if (right === 'busy') {
    attempt.unseen();
    return right;
  }
  const step = person?.totp ? stepOf(person.totp, given.code, person.totp_step, now) : null;
  if (!person || !right || step === null) return null;
  // The step is claimed in the database: two requests with one code cannot both have it.
  const claimed = await database.query('update people set totp_step = $2 where id = $1 and totp_step < $2 returning id', [person.id, step]);
  if (claimed.length === 0) return null;
  attempt.right();
  return startSession(database, person.id, now);
}

/** Secrets shown to people who are about to join, until they have proven that their app holds them. */
const pending = new Map<string, string>();

export function secretFor(invitation: string): string {
  const secret = pending.get(invitation) ?? newSecret();
  pending.set(invitation, secret);
  return secret;
}

const NEW = `insert into people (name, role, password, totp, totp_step, created, invited_by) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (name) do nothing returning id`;
const ANEW = `update people set role = $2, password = $3, totp = $4, totp_step = $5, disabled = null where name = $1 returning id`;

/** Who the log names where no person did it. */
const DESK_NAMES: ReadonlySet<string> = new Set(['desk', 'site owner', 'command line']);

export type JoinFault = 'invitation' | 'name' | 'password' | 'code';

/** Makes an account from an invitation, which is used up. Gives the session's token. */
export async function join(
  database: Database,
  given: { readonly invitation: string; readonly name: string; readonly password: string; readonly code: string },
  now: Date,
): Promise<{ readonly token: string } | { readonly fault: JoinFault }> {
  const { invitation, name, password, code } = given;
  // First of all: nothing is kept, and nothing worked out, for an invitation that nobody gave.
  if (!(await invitedBy(database, invitation, now))) return { fault: 'invitation' };
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{1,39}$/u.test(name) || DESK_NAMES.has(name.toLowerCase())) return { fault: 'name' };
  if (password.length < PASSWORD_LENGTH.least || password.length > PASSWORD_LENGTH.most) return { fault: 'password' };
  const secret = secretFor(invitation);
  const step = stepOf(secret, code, 0, now);
  if (step === null) return { fault: 'code' };
  const hash = await hashPassword(password);
  return database.transaction(async (queries) => {
    // Of two that come at once with one invitation, the second waits, and finds it used.
    await queries.query('select 1 from invitations where token = $1 for update', [tokenHash(invitation)]);
    const invited = await invitedBy(queries, invitation, now);
    if (!invited) return { fault: 'invitation' };
    if (invited.name !== null && invited.name !== name) return { fault: 'name' };
    const values = [name, invited.role, hash, secret, step];
    const [made] =
      invited.name === null
        ? await queries.query<{ id: number }>(NEW, [...values, now, invited.invited_by])
        : await queries.query<{ id: number }>(ANEW, values);
    if (!made) return { fault: 'name' };
    await queries.query('delete from invitations where token = $1', [tokenHash(invitation)]);
    await log(queries, { actor: name, action: invited.name === null ? 'joined' : 'came-in-anew', detail: { role: invited.role } }, now);
    pending.delete(invitation);
    return { token: await startSession(queries, made.id, now) };
  });
}
