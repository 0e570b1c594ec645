import type { Queries } from '../database/database.ts';
import type { Content } from './content.ts';
import { added, type Objection } from './invariants.ts';

/** Who voted for what stands on the list at these places now. */
const VOTED = `select distinct v.person_id as id from cases c join votes v on v.case_id = c.id and v.round = c.round
  where v.choice = case c.state when 'allowed' then 'allow' else c.decided_level end
    and c.pattern || ' ' || c.scope in (select value from jsonb_array_elements_text($1::jsonb))`;
/** Who last took back what stood there. */
const TOOK_BACK = `select distinct p.id from (select distinct on (l.detail ->> 'pattern') l.actor from log l
    where l.action = 'undone' and l.detail ->> 'pattern' in (select split_part(value, ' ', 1) from jsonb_array_elements_text($1::jsonb))
    order by l.detail ->> 'pattern', l.id desc) last join people p on p.name = last.actor`;
/** Who last silenced a signal. */
const SILENCED = `select p.id from log l join people p on p.name = l.actor
  where l.action = 'signal-silenced' and l.detail ->> 'signal' = $1 order by l.id desc limit 1`;

/** Who last added or took away a correction. */
const CORRECTED = `select p.id from log l join people p on p.name = l.actor
  where l.action like 'correction-%' and l.detail ->> 'correction' = $1 order by l.id desc limit 1`;

const placesOf = (lines: readonly string[]): string => JSON.stringify(lines.map((line) => line.split(' ').slice(0, 2).join(' ')));

/** Statements, each with its one value, that find who decided what an objection is about. */
function looks({ what, detail }: Objection, next: Content, before: Content): readonly (readonly [string, string])[] {
  if (what === 'signal-silenced') return [[SILENCED, detail]];
  if (what === 'correction-added' || what === 'correction-removed') return [[CORRECTED, detail]];
  if (what === 'allow-removed') return [[TOOK_BACK, placesOf([detail])]];
  return [
    [VOTED, placesOf(added(next.entries, before.entries))],
    [TOOK_BACK, placesOf(added(before.entries, next.entries))],
  ];
}

/** The ids of the people who decided what an objection is about; none where time alone did it. Rejects as the database does. */
export async function behind(queries: Queries, objection: Objection, next: Content, before: Content): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (const [sql, value] of looks(objection, next, before))
    for (const { id } of await queries.query<{ id: number }>(sql, [value])) found.add(id);
  return found;
}
