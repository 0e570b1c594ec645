import type { Person } from '../cases/types.ts';
import { type Database, first } from '../database/database.ts';
import { log } from '../log.ts';
import { invite } from './sessions.ts';
import { forgetWishes } from './wishes.ts';

/** Password, app, passkeys and sessions of a person end at once: they may be in other hands. So may what that person wanted last. */
const CLEAR = [
  'update people set password = null, totp = null where id = $1',
  'delete from passkeys where person_id = $1',
  'delete from sessions where person_id = $1',
  'delete from invitations where person_id = $1',
] as const;

/**
 * Lets a person come in anew who has lost the app or the password, or was disabled.
 * @returns the token of a link with which that person, and nobody else's name, sets them again; null where nobody is called so
 */
export async function resetPerson(database: Database, name: string, actor: string, now: Date): Promise<string | null> {
  return database.transaction(async (queries) => {
    const person = await first<Person>(queries, 'select id, name, role from people where name = $1 for update', [name]);
    if (!person) return null;
    for (const sql of CLEAR) await queries.query(sql, [person.id]);
    await forgetWishes(queries, person.id);
    await log(queries, { actor, action: 'reset', detail: { person: person.id } }, now);
    return invite(queries, person.role, now, { anew: person.id });
  });
}
