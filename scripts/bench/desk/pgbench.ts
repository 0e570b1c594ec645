import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Postgres } from '../../setup/postgres.ts';
import { ARTIFACTS, fail, runProgram } from '../../setup/steps.ts';
import { sampleReport } from './report.ts';

const TABLE = `create table if not exists comparable (ticket uuid primary key, received timestamptz not null default now(), kind text not null,
  host text not null, page text not null, network bytea not null, held boolean not null, extension text not null, digest bytea not null,
  body jsonb not null, withdrawn timestamptz, case_id bigint);
create index if not exists comparable_unfolded on comparable (received) where case_id is null;
create index if not exists comparable_case on comparable (case_id);
create index if not exists comparable_received on comparable (received)`;

const where = ({ port }: Postgres): string[] => ['-h', '127.0.0.1', '-p', String(port), '-U', 'desk'];

/** Rows a second that pgbench itself inserts, one a transaction, into a table with the columns, indexes and body of a report. */
export async function pgbenchRate(postgres: Postgres, seconds: number, clients: number): Promise<number> {
  const made = await runProgram(join(postgres.programs, 'psql'), [...where(postgres), '-q', '-c', TABLE, 'postgres']);
  if (!made.ok) fail(made.output);
  const { body } = JSON.parse(sampleReport(1, 1).text) as { body: unknown };
  // pgbench reads ":name" as a variable of its own; a quoted colon in JSON followed by a letter does not occur, but one by a quote does.
  const text = JSON.stringify(body).replaceAll("'", "''").replaceAll(':', '\\u003a').replaceAll('"\\u003a', '":').replaceAll('":', '": ');
  const script = join(ARTIFACTS, 'pgbench.sql');
  writeFileSync(
    script,
    `insert into comparable (ticket, kind, host, page, network, held, extension, digest, body) values (gen_random_uuid(), 'unsafe', 'host-1.example', 'host-1.example/guide/1', '\\x0011223344556677', false, '0.1.0', '\\x00112233445566770011223344556677001122334455667700112233445566ff', '${text}'::jsonb);\n`,
  );
  const options = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', String(seconds), '-f', script];
  const done = await runProgram(join(postgres.programs, 'pgbench'), [...where(postgres), ...options, 'postgres']);
  return Number(/tps = ([\d.]+)/.exec(done.output)?.[1] ?? fail(done.output));
}
