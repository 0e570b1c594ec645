import { reopen, voteIn } from '../cases/decide.ts';
import type { Case, Person } from '../cases/types.ts';
import { one, type Queries } from '../database/database.ts';
import type { Desk } from '../desk.ts';

const FIND = 'select * from cases where id = $1 for update';
/** Cases that list the same place: as long as one of them stands, the place is listed. */
const SAME = `select * from cases where state = 'confirmed' and pattern = $1 and scope = $2 order by id for update`;

const fitting = ({ page }: Case) => (page.includes('/') ? 'page' : 'host');

/**
 * Lets go of the place that an upheld appeal is about: every decision that lists it is taken back and the place allowed by the votes
 * of these people. Where one upheld it and two must allow it, it is off the list from then on and the allowing waits for the second.
 */
export async function lift(
  queries: Queries,
  desk: Pick<Desk, 'database' | 'knowledge' | 'config' | 'now'>,
  { case_id }: { readonly case_id: number },
  people: readonly Person[],
  grounds: string,
): Promise<void> {
  const found = await one<Case>(queries, FIND, [case_id]);
  const lists = found.state === 'confirmed' ? await queries.query<Case>(SAME, [found.pattern, found.scope]) : [found];
  const last = people.at(-1);
  const scope = found.scope ?? fitting(found);
  for (const listing of lists) {
    if (listing.decided && last) await reopen(queries, desk, listing, last, grounds);
    for (const person of people)
      await voteIn(queries, desk, listing.id, person, { choice: 'allow', scope, reason: 'reported', note: grounds, saw: true });
  }
}
