import { mkdirSync } from 'node:fs';
import { PGlite, types } from '@electric-sql/pglite';
import type { Database, Queries } from './database.ts';
import { lockFolder } from './lock.ts';

/** bigint as a number: ids and counts of a desk stay far below 2^53. */
const PARSERS = { [types.INT8]: Number };

const queriesOf = (db: Pick<PGlite, 'query' | 'exec'>): Queries => ({
  query: async <T extends object>(sql: string, values: readonly unknown[] = []) =>
    (await db.query<T>(sql, [...values], { parsers: PARSERS })).rows,
  script: async (sql) => {
    await db.exec(sql);
  },
});

/** An engine with the face that the desk knows. @param after done when it is closed */
export function databaseOf(db: PGlite, after: () => void = () => undefined): Database {
  return {
    kind: 'embedded',
    ...queriesOf(db),
    transaction: (work) => db.transaction((tx) => work(queriesOf(tx))),
    close: async () => {
      await db.close();
      after();
    },
  };
}

/**
 * PostgreSQL within this process, its files in one folder.
 * @throws Error where another process has the folder open
 */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  return databaseOf(await PGlite.create(folder), unlock);
}
