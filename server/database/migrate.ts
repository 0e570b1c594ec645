import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Database, first, type Queries } from './database.ts';

const FOLDER = fileURLToPath(new URL('migrations/', import.meta.url));
/** Any number will do, the same for every process: one migrates, the others wait. */
const MIGRATION_LOCK = 7_264_001;

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

function migrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{3}-[a-z-]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 3)), name, sql: readFileSync(`${FOLDER}${name}`, 'utf8') }));
}

async function step(queries: Queries, { number, name, sql }: Migration): Promise<void> {
  await queries.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  if (await first(queries, 'select 1 from migrations where number = $1', [number])) return;
  await queries.script(sql);
  await queries.query('insert into migrations (number, name) values ($1, $2)', [number, name]);
}

/** Brings the database to the newest form, each step in a transaction of its own. Refuses one that a newer desk has written. */
export async function migrate(database: Database): Promise<void> {
  await database.query(
    'create table if not exists migrations (number integer primary key, name text not null, at timestamptz not null default now())',
  );
  const known = migrations();
  const newest = (await first<{ number: number | null }>(database, 'select max(number) as number from migrations'))?.number ?? 0;
  if (newest > (known.at(-1)?.number ?? 0))
    throw new Error(`the database is at step ${newest}, this desk knows ${known.length}: run a newer desk`);
  for (const migration of known.filter(({ number }) => number > newest)) await database.transaction((queries) => step(queries, migration));
}
