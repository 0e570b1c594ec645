import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../../server/database/database.ts';
import { databaseOf } from '../../../server/database/embedded.ts';
import { migrate } from '../../../server/database/migrate.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const CACHE = join(ROOT, 'node_modules/.cache/cancelguard');
const MIGRATIONS = join(ROOT, 'server/database/migrations');

/** Names a snapshot by what made it: the migrations and the engine. */
function snapshotFile(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json')));
  for (const name of readdirSync(MIGRATIONS).sort()) hash.update(readFileSync(join(MIGRATIONS, name)));
  return join(CACHE, `desk-${hash.digest('hex').slice(0, 16)}.tar`);
}

/** An empty database in memory, in its newest form. Making one takes seconds, so the first is kept as a snapshot for the others. */
export async function freshDatabase(): Promise<Database> {
  const file = snapshotFile();
  if (existsSync(file)) return databaseOf(await PGlite.create('memory://', { loadDataDir: new Blob([readFileSync(file)]) }));
  const engine = await PGlite.create('memory://');
  const database = databaseOf(engine);
  await migrate(database);
  const snapshot = await engine.dumpDataDir('none');
  mkdirSync(CACHE, { recursive: true });
  // Renamed into place whole: another test may be looking.
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await snapshot.arrayBuffer()));
  renameSync(`${file}.${process.pid}`, file);
  return database;
}
