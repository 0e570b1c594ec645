import type { Scope } from '../../lib/updates/entry.ts';
import { reopen, voteIn } from '../cases/decide.ts';
import type { Case, Person } from '../cases/types.ts';
import { one, type Queries } from '../database/database.ts';
import type { Desk } from '../desk.ts';

type DeskParts = Pick<Desk, 'database' | 'knowledge' | 'config' | 'now'>;

const FIND = 'select * from cases where id = $1 for update';
/** Cases that list the same place: as long as one of them stands, the place is listed. */
const SAME = `select * from cases where state = 'confirmed' and pattern = $1 and scope = $2 order by id for update`;

const fitting = ({ page }: Case): Scope => (page.includes('/') ? 'page' : 'host');

/** What may be allowed: the place that was listed, but of a whole domain no more than the host that was proven to be the owner's. */
function allowedScope(found: Case, domain: string, { isShared }: DeskParts['knowledge']): Scope {
  if (found.scope !== 'domain' || found.pattern === domain) return found.scope ?? fitting(found);
  return isShared(found.host) ? 'page' : 'host';
}

/** The cases that an upheld appeal takes back: all that list the place, where all of it may be allowed. */
async function listings(queries: Queries, found: Case, scope: Scope): Promise<Case[]> {
  const isWhole = found.state === 'confirmed' && found.scope === scope;
  return isWhole ? queries.query<Case>(SAME, [found.pattern, scope]) : [found];
}

/**
 * Lets go of the place that an upheld appeal is about: every decision that lists it is taken back and the place allowed by the votes
 * of these people. Where one upheld it and two must allow it, it is off the list from then on and the allowing waits for the second.
 */
export async function lift(
  queries: Queries,
  desk: DeskParts,
  { case_id, domain }: { readonly case_id: number; readonly domain: string },
  people: readonly Person[],
  grounds: string,
): Promise<void> {
  const found = await one<Case>(queries, FIND, [case_id]);
  const scope = allowedScope(found, domain, desk.knowledge);
  const last = people.at(-1);
  for (const listing of await listings(queries, found, scope)) {
    if (listing.decided && last) await reopen(queries, desk, listing, last, grounds);
    for (const person of people)
      await voteIn(queries, desk, listing.id, person, { choice: 'allow', scope, reason: 'reported', note: grounds, saw: true });
  }
}
