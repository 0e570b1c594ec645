import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../server/config.ts';
import { one } from '../../../server/database/database.ts';
import { openDatabase } from '../../../server/database/open.ts';
import { makeDesk } from '../../../server/desk.ts';
import { deskKnowledge } from '../../../server/knowledge.ts';
import { placesOf, publish } from '../../../server/lists/publish.ts';
import { initKeys } from '../../../server/lists/root.ts';
import { ROOT } from '../../setup/steps.ts';

const ENTRIES = 100_000;
const LISTED = `insert into cases (campaign_id, host, page, level, harm, first_seen, last_seen, state, decided, deciders, decided_level, pattern, scope, reason, listed_until)
  select (select min(id) from campaigns), 'host-' || n || '.listed.example', 'host-' || n || '.listed.example/' || $1::text, 'danger', 3, now(), now(),
    'confirmed', now(), 2, 'danger', 'host-' || n || '.listed.example', 'host', 'messenger', now()::date + 60 from generate_series($2::int, $3::int) n`;

/** Seconds that it takes to publish a first list of 100,000 entries, and a next one with a thousand more and deltas from the ones before. */
export async function publishingSeconds(databaseUrl: string): Promise<{ readonly first: number; readonly next: number }> {
  const data = mkdtempSync(join(tmpdir(), 'cancelguard-bench-'));
  const config = { ...readConfig({ DATABASE_URL: databaseUrl }, ROOT), data };
  const database = await openDatabase(config);
  try {
    const desk = makeDesk(config, database, deskKnowledge(ROOT, config.mostVisited ?? ''));
    await initKeys(placesOf(data), null, new Date());
    const person = (name: string) =>
      one<{ id: number }>(database, `insert into people (name, role) values ($1, 'reviewer') returning id`, [name]);
    const [a, b] = [await person('Bench A'), await person('Bench B')];
    await database.query(`insert into campaigns (title) values ('bench')`);
    const timed = async (): Promise<number> => {
      await publish(desk, { by: a.id, name: 'Bench A' });
      const started = performance.now();
      const done = await publish(desk, { by: b.id, name: 'Bench B' });
      if (done.done !== 'published' && done.done !== 'unchanged') throw new Error(`not published: ${done.done}`);
      return (performance.now() - started) / 1000;
    };
    await database.query(LISTED, ['a', 1, ENTRIES]);
    const first = await timed();
    for (let i = 1; i <= 3; i++) {
      await database.query(LISTED, ['a', ENTRIES + i * 10, ENTRIES + i * 10 + 5]);
      await publish(desk, { by: a.id, name: 'Bench A' });
    }
    await database.query(LISTED, ['a', ENTRIES + 1000, ENTRIES + 1005]);
    const started = performance.now();
    await publish(desk, { by: a.id, name: 'Bench A' });
    return { first, next: (performance.now() - started) / 1000 };
  } finally {
    await database.close();
    rmSync(data, { recursive: true, force: true });
  }
}
