import { allowLine, entryLine, type ListEntry } from '../../lib/updates/entry.ts';
import { type Correction, correctionSchema } from '../../lib/updates/schema.ts';
import type { Queries } from '../database/database.ts';

/** What a list says, without its serial and times. */
export interface Content {
  readonly entries: readonly string[];
  readonly allow: readonly string[];
  readonly corrections: readonly Correction[];
  readonly silenced: readonly string[];
}

interface ListedRow extends Omit<ListEntry, 'since'> {
  readonly decided: Date;
  /** An appeal waits and nobody had opened the page: only caution until it is decided. */
  readonly lowered: boolean;
}

const LISTED = `select c.pattern, c.scope, c.decided_level as level, coalesce(c.reason, 'reported') as reason, c.decided,
    c.heuristics_only and exists (select 1 from appeals a where a.case_id = c.id and a.state = 'open') as lowered
  from cases c where c.state = 'confirmed' and c.listed_until >= $1`;
const ALLOWED = `select pattern, scope, decided from cases where state = 'allowed' and pattern is not null`;

const day = (time: Date): string => time.toISOString().slice(0, 10);

/** One entry per place: where several cases list the same, the graver level and the earlier day. */
function entriesOf(rows: readonly ListedRow[]): string[] {
  const byPlace = new Map<string, ListEntry>();
  for (const { decided, lowered, ...row } of rows) {
    const entry: ListEntry = { ...row, level: lowered ? 'caution' : row.level, since: day(decided) };
    const key = `${entry.pattern} ${entry.scope}`;
    const old = byPlace.get(key);
    const graver = old && (old.level === 'danger' || entry.level === 'caution') ? old : entry;
    byPlace.set(key, { ...graver, since: old && old.since < entry.since ? old.since : entry.since });
  }
  return [...byPlace.values()].map(entryLine).sort();
}

/** What the decisions in force say on a day. */
export async function contentOf(queries: Queries, now: Date): Promise<Content> {
  const listed = await queries.query<ListedRow>(LISTED, [day(now)]);
  const allowed = await queries.query<{ pattern: string; scope: 'page' | 'host' | 'domain'; decided: Date }>(ALLOWED);
  const corrections = await queries.query<{ body: unknown }>('select body from corrections order by id');
  const silenced = await queries.query<{ signal: string }>('select signal from silenced order by signal');
  return {
    entries: entriesOf(listed),
    allow: [...new Set(allowed.map(({ pattern, scope, decided }) => allowLine({ pattern, scope, since: day(decided) })))].sort(),
    corrections: corrections.map(({ body }) => correctionSchema.parse(body)),
    silenced: silenced.map(({ signal }) => signal),
  };
}
