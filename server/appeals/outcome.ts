import { handAt } from '../accounts/hands.ts';
import type { Person } from '../cases/types.ts';
import { first, type Queries } from '../database/database.ts';
import type { Desk } from '../desk.ts';
import { cleanText } from '../intake/clean.ts';
import { log } from '../log.ts';
import { APPEAL_LIMITS, type Appeal } from './appeals.ts';
import { lift } from './lift.ts';

type DeskParts = Pick<Desk, 'database' | 'knowledge' | 'config' | 'now'>;
type Outcome = 'upheld' | 'refused';

const OPEN = `select * from appeals where ticket = decode($1, 'hex') and state = 'open' for update`;
const VIEW = `insert into appeal_views (ticket, person_id, outcome, at) values (decode($1, 'hex'), $2, $3, $4)
  on conflict (ticket, person_id) do update set outcome = excluded.outcome, at = excluded.at`;
const AGREE = `select p.id, p.name, p.role, ${handAt('$3')} as hand from appeal_views v join people p on p.id = v.person_id
  where v.ticket = decode($1, 'hex') and v.outcome = $2 and p.disabled is null order by v.at, p.id`;
const CLOSE = `update appeals set state = $2, decided = $3, grounds = $4, answered = coalesce(answered, $3) where ticket = decode($1, 'hex')`;

/** One who wants an outcome, and as whom that account counts. */
type Agreed = Person & { readonly hand: number };

/** Notes what a person wants; gives all who want the same. */
async function agreed(queries: Queries, key: string, person: Person, outcome: Outcome, now: Date): Promise<Agreed[]> {
  await queries.query(VIEW, [key, person.id, outcome, now]);
  return queries.query<Agreed>(AGREE, [key, outcome, now]);
}

/**
 * Decides an appeal; where two must agree, the first is only noted. Upheld: see lift. All of it, log included, in one transaction.
 * Null where none waits under this key.
 */
export async function decide(
  desk: DeskParts,
  key: string,
  person: Person,
  outcome: Outcome,
  grounds: string,
): Promise<'decided' | 'waits-for-second' | null> {
  const detail = { grounds: cleanText(grounds).slice(0, APPEAL_LIMITS.grounds) };
  return desk.database.transaction(async (queries) => {
    const appeal = await first<Appeal>(queries, OPEN, [key]);
    if (!appeal) return null;
    const people = await agreed(queries, key, person, outcome, desk.now());
    const isDone = !desk.config.twoPersons || new Set(people.map(({ hand }) => hand)).size > 1;
    const action = `${isDone ? 'appeal' : 'appeal-voted'}-${outcome}`;
    await log(queries, { actor: person.name, action, caseId: appeal.case_id, detail }, desk.now());
    if (!isDone) return 'waits-for-second';
    await queries.query(CLOSE, [key, outcome, desk.now(), detail.grounds]);
    if (outcome === 'upheld') await lift(queries, desk, appeal, people, detail.grounds);
    return 'decided';
  });
}
