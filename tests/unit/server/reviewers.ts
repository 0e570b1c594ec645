import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type List, listSchema } from '../../../lib/updates/schema.ts';
import { foldReports } from '../../../server/cases/fold.ts';
import type { Person, Vote } from '../../../server/cases/types.ts';
import type { Config } from '../../../server/config.ts';
import { one } from '../../../server/database/database.ts';
import { type Published, placesOf, publish } from '../../../server/lists/publish.ts';
import { initKeys, type Places } from '../../../server/lists/root.ts';
import { knowledge, submission, type TestDesk, testDesk } from './samples.ts';

/** A desk in memory with keys and three reviewers. */
export interface ReviewedDesk extends TestDesk {
  readonly places: Places;
  readonly anna: Person;
  readonly ben: Person;
  readonly cleo: Person;
  /** Reports a page and gives the number of its case. */
  reported(url: string): Promise<number>;
  /** Publishes as a person; null for the desk by itself. */
  publishAs(person: Person | null, reverts?: number): Promise<Published>;
  /** The newest list, as it lies in the folder. */
  list(): List;
}

export const DANGER: Vote = { choice: 'danger', scope: 'page', reason: 'messenger', note: '', saw: true };

async function personOf({ desk }: TestDesk, name: string): Promise<Person> {
  return one<Person>(desk.database, `insert into people (name, role) values ($1, 'reviewer') returning id, name, role`, [name]);
}

/** A desk with people; `close` takes its files away as well. */
export async function reviewedDesk(changes: Partial<Config> = {}): Promise<ReviewedDesk> {
  const data = mkdtempSync(join(tmpdir(), 'cancelguard-reviewed-'));
  const test = await testDesk({ data, ...changes });
  const places = placesOf(data);
  await initKeys(places, null, test.desk.now());
  let network = 0;
  return {
    ...{ ...test, places },
    ...{ anna: await personOf(test, 'Anna'), ben: await personOf(test, 'Ben'), cleo: await personOf(test, 'Cleo') },
    async reported(url) {
      await test.send(submission({ url, contacts: [] }), { from: `10.${network >> 8}.${network++ & 255}.1` });
      await foldReports(test.desk.database, knowledge.isShared);
      return (await one<{ id: number }>(test.desk.database, 'select max(id) as id from cases')).id;
    },
    publishAs: (person, reverts) =>
      publish(test.desk, { by: person?.id ?? null, name: person?.name ?? 'desk', ...(reverts === undefined ? {} : { reverts }) }),
    list: () => listSchema.parse(JSON.parse(readFileSync(join(places.lists, 'list.json'), 'utf8'))),
    async close() {
      await test.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
