import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { openRemote } from './remote.ts';

/** The desk's database in its newest form: a server where DATABASE_URL names one, else embedded in the data folder. */
export async function openDatabase({ databaseUrl, data }: Pick<Config, 'databaseUrl' | 'data'>): Promise<Database> {
  const database = databaseUrl ? openRemote(databaseUrl) : await openEmbedded(join(data, 'db'));
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
