import { handAt } from '../accounts/hands.ts';
import type { Queries } from '../database/database.ts';
import type { Content } from './content.ts';
import { added, furthest, type Objection } from './invariants.ts';
import type { Change } from './second.ts';

/** Who voted for what stands on the list at these places now; each as whom the account counts. */
const VOTED = `select distinct ${handAt('$2')} as id, c.pattern || ' ' || c.scope as place from cases c join votes v on v.case_id = c.id and v.round = c.round join people p on p.id = v.person_id
  where v.choice = case c.state when 'allowed' then 'allow' else c.decided_level end
    and c.pattern || ' ' || c.scope in (select value from jsonb_array_elements_text($1::jsonb))`;
/** Who last took back what stood there. */
const TOOK_BACK = `select distinct ${handAt('$2')} as id, last.place from (select distinct on (l.detail ->> 'pattern') l.actor, l.detail ->> 'pattern' as place from log l
    where l.action = 'undone' and l.detail ->> 'pattern' in (select split_part(value, ' ', 1) from jsonb_array_elements_text($1::jsonb))
    order by l.detail ->> 'pattern', l.id desc) last join people p on p.name = last.actor`;
/** Who last silenced a signal. */
const SILENCED = `select ${handAt('$2')} as id, $1 as place from log l join people p on p.name = l.actor
  where l.action = 'signal-silenced' and l.detail ->> 'signal' = $1 order by l.id desc limit 1`;

/** Who last added or took away a correction. */
const CORRECTED = `select ${handAt('$2')} as id, $1 as place from log l join people p on p.name = l.actor
  where l.action like 'correction-%' and l.detail ->> 'correction' = $1 order by l.id desc limit 1`;

const placesOf = (lines: readonly string[]): string => JSON.stringify(lines.map((line) => line.split(' ').slice(0, 2).join(' ')));

/** Statements, each with its one value, that find who decided what an objection is about. */
function looks({ what, detail }: Objection, next: Content, before: Content): readonly (readonly [string, string])[] {
  if (what === 'signal-silenced') return [[SILENCED, detail]];
  if (what === 'correction-added' || what === 'correction-removed') return [[CORRECTED, detail]];
  if (what === 'allow-removed') return [[TOOK_BACK, placesOf([detail])]];
  return [
    [VOTED, placesOf([...added(next.entries, before.entries), ...added(next.allow, before.allow)])],
    [TOOK_BACK, placesOf([...added(before.entries, next.entries), ...added(before.allow, next.allow)])],
  ];
}

/** A person who decided something, as whom the account counts, and what: a place, a signal or a correction. */
export interface Behind {
  readonly id: number;
  readonly place: string;
}

/** Who decided what an objection is about; nobody where time alone did it. Rejects as the database does. */
export async function behind(
  queries: Queries,
  objection: Objection,
  { next, before, past, now }: Omit<Change, 'against'>,
): Promise<Behind[]> {
  const from = objection.what === 'large-change' ? furthest(next, before, past) : before;
  const found: Behind[] = [];
  for (const [sql, value] of looks(objection, next, from)) found.push(...(await queries.query<Behind>(sql, [value, now])));
  return found;
}
