import { createHash } from 'node:crypto';
import { first, type Queries } from './database/database.ts';

const LOG_LOCK = 7_264_003;
const START = '0'.repeat(64);

export interface LogLine {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly caseId: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Hex. */
  readonly hash: string;
}

/** Keys in order at every depth: the database gives jsonb back in an order of its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, canonical(one)]),
  );
}

const hashOf = (before: string, { id, at, actor, action, caseId, detail }: Omit<LogLine, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([before, id, at, actor, action, caseId, canonical(detail)]))
    .digest('hex');

export interface Entry {
  readonly actor: string;
  readonly action: string;
  readonly caseId?: number;
  readonly detail?: Readonly<Record<string, unknown>>;
}

const INSERT = `insert into log (id, at, actor, action, case_id, detail, hash) values ($1, $2, $3, $4, $5, $6::jsonb, decode($7, 'hex'))`;

/** Writes a line at the end of the log, within the transaction of what it tells. */
export async function log(queries: Queries, { actor, action, caseId, detail = {} }: Entry, now: Date): Promise<void> {
  await queries.query('select pg_advisory_xact_lock($1)', [LOG_LOCK]);
  const last = await first<{ id: number; hash: string }>(
    queries,
    `select id, encode(hash, 'hex') as hash from log order by id desc limit 1`,
  );
  const line = { id: (last?.id ?? 0) + 1, at: now.toISOString(), actor, action, caseId: caseId ?? null, detail };
  const hash = hashOf(last?.hash ?? START, line);
  await queries.query(INSERT, [line.id, line.at, actor, action, line.caseId, JSON.stringify(detail), hash]);
}

const READ = `select id, at, actor, action, case_id, detail, encode(hash, 'hex') as hash from log`;

interface LogRow {
  readonly id: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly case_id: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

const lineOf = ({ case_id, at, ...row }: LogRow): LogLine => ({ ...row, at: at.toISOString(), caseId: case_id });

/** Lines of one case, or the newest of all, newest first. */
export async function readLog(queries: Queries, caseId: number | null, limit = 200): Promise<LogLine[]> {
  const rows = caseId
    ? await queries.query<LogRow>(`${READ} where case_id = $1 order by id desc limit $2`, [caseId, limit])
    : await queries.query<LogRow>(`${READ} order by id desc limit $1`, [limit]);
  return rows.map(lineOf);
}

const BLIND = `select c.id from cases c where c.state in ('open', 'more')
  and not exists (select 1 from votes v where v.case_id = c.id and v.round = c.round and v.person_id = $1)`;

/** The log as a reviewer may read it: how others voted on an open case shows once the reader has voted too. */
export async function logFor(
  queries: Queries,
  reader: { readonly id: number; readonly name: string },
  caseId: number | null,
  limit = 200,
): Promise<LogLine[]> {
  const blind = new Set((await queries.query<{ id: number }>(BLIND, [reader.id])).map(({ id }) => id));
  const hides = ({ actor, action, caseId: of }: LogLine): boolean =>
    action.startsWith('voted-') && actor !== reader.name && of !== null && blind.has(of);
  return (await readLog(queries, caseId, limit)).map((line) => (hides(line) ? { ...line, action: 'voted', detail: {} } : line));
}

/** The first line whose hash does not follow from the one before; null where the whole log is as it was written. */
export async function firstBrokenLine(queries: Queries): Promise<number | null> {
  let before = START;
  for (const line of (await queries.query<LogRow>(`${READ} order by id`)).map(lineOf)) {
    if (line.hash !== hashOf(before, line)) return line.id;
    before = line.hash;
  }
  return null;
}
