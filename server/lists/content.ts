import { allowLine, entryLine, type ListEntry } from '../../lib/updates/entry.ts';
import type { Correction } from '../../lib/updates/schema.ts';
import type { Queries } from '../database/database.ts';
import { corrections } from './corrections.ts';

/** What a list says, without its serial and times. */
export interface Content {
  readonly entries: readonly string[];
  readonly allow: readonly string[];
  readonly corrections: readonly Correction[];
  readonly silenced: readonly string[];
}

interface ListedRow extends Omit<ListEntry, 'since'> {
  readonly decided: Date;
  /** Nobody who voted had opened the page. */
  readonly unseen: boolean;
  /** An appeal waits. */
  readonly appealed: boolean;
}

const LISTED = `select c.pattern, c.scope, c.decided_level as level, coalesce(c.reason, 'reported') as reason, c.decided,
    c.heuristics_only as unseen, exists (select 1 from appeals a where a.case_id = c.id and a.state = 'open') as appealed
  from cases c where c.state = 'confirmed' and c.listed_until >= $1 order by c.id`;
const ALLOWED = `select pattern, scope, decided from cases where state = 'allowed' and pattern is not null`;

const day = (time: Date): string => time.toISOString().slice(0, 10);

/** One entry per place: where several cases list the same, the graver level and the earlier day. */
function entryOf(rows: readonly [ListedRow, ...ListedRow[]]): ListEntry {
  const { pattern, scope, level, reason } = rows.find((row) => row.level === 'danger') ?? rows[0];
  const [since = rows[0].decided] = rows.map(({ decided }) => decided).sort((a, b) => a.getTime() - b.getTime());
  // While an appeal waits, a place that nobody had looked at, for any of its cases, is only caution.
  const lowered = rows.some(({ appealed }) => appealed) && rows.every(({ unseen }) => unseen);
  return { pattern, scope, level: lowered ? 'caution' : level, reason, since: day(since) };
}

function entriesOf(rows: readonly ListedRow[]): string[] {
  const places = Map.groupBy(rows, ({ pattern, scope }) => `${pattern} ${scope}`);
  return [...places.values()].flatMap(([head, ...rest]) => (head ? [entryLine(entryOf([head, ...rest]))] : [])).sort();
}

/** What the decisions in force say on a day. */
export async function contentOf(queries: Queries, now: Date): Promise<Content> {
  const listed = await queries.query<ListedRow>(LISTED, [day(now)]);
  const allowed = await queries.query<{ pattern: string; scope: 'page' | 'host' | 'domain'; decided: Date }>(ALLOWED);
  const corrected = await corrections(queries);
  const silenced = await queries.query<{ signal: string }>('select signal from silenced order by signal');
  return {
    entries: entriesOf(listed),
    allow: [...new Set(allowed.map(({ pattern, scope, decided }) => allowLine({ pattern, scope, since: day(decided) })))].sort(),
    corrections: corrected.map(({ correction }) => correction),
    silenced: silenced.map(({ signal }) => signal),
  };
}
