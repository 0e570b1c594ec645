import { resetPerson } from './accounts/reset.ts';
import { invite } from './accounts/sessions.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { log } from './log.ts';

const ACTOR = 'command line';

const linkOf = ({ url, host, port }: Config, token: string): string => `${url ?? `http://${host}:${port}`}/join?invitation=${token}`;

async function withDatabase(config: Config, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(config);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

/** invite [admin]: prints a link with which one person joins. */
export function inviteCommand([role = 'reviewer']: readonly string[], config: Config, now = new Date()): Promise<void> {
  if (role !== 'admin' && role !== 'reviewer') throw new Error('invite [reviewer | admin]');
  return withDatabase(config, async (database) => {
    const token = await invite(database, role, now);
    await log(database, { actor: ACTOR, action: 'invited', detail: { role } }, now);
    console.log(`Good once, for three days: ${linkOf(config, token)}`);
  });
}

/** reset NAME: prints a link with which a person who is locked out comes in anew. */
export function resetCommand([name]: readonly string[], config: Config, now = new Date()): Promise<void> {
  if (!name) throw new Error('reset NAME');
  return withDatabase(config, async (database) => {
    const token = await resetPerson(database, name, ACTOR, now);
    if (!token) throw new Error(`nobody is called ${name}`);
    console.log(`${name} is signed out everywhere. Good once, for three days: ${linkOf(config, token)}`);
  });
}
