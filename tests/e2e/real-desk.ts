import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskText, rootDigest } from '../../lib/updates/desk.ts';
import { rootFileSchema } from '../../lib/updates/schema.ts';
import { ROOT } from '../../scripts/setup/steps.ts';
import { invite } from '../../server/accounts/sessions.ts';
import { deskApp } from '../../server/app.ts';
import { PROOF_DEFAULTS } from '../../server/appeals/proof.ts';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database/open.ts';
import { makeDesk } from '../../server/desk.ts';
import { deskKnowledge } from '../../server/knowledge.ts';
import { listen } from '../../server/listen.ts';
import { placesOf } from '../../server/lists/publish.ts';
import { initKeys } from '../../server/lists/root.ts';
import { startNameServer } from '../unit/server/name-server.ts';

/** The report desk itself, with its embedded database, keys of its own and a name server that the test fills. */
export interface RealDesk {
  readonly origin: string;
  /** As the desk would give it to people: with the digest of its root. */
  readonly address: string;
  /** Where the first administrator joins. */
  readonly invitation: string;
  /** Records of its name server: "TXT name" and a text. */
  readonly records: Map<string, string>;
  close(): Promise<void>;
}

/** Starts one on this machine, in a folder of its own. @param databaseUrl a PostgreSQL server; without it the desk's own database */
export async function startRealDesk(databaseUrl?: string): Promise<RealDesk> {
  const data = mkdtempSync(join(tmpdir(), 'cancelguard-desk-'));
  const config = readConfig(
    { DESK_DATA: data, DESK_PORT: '0', DESK_PUBLISH_MINUTES: '0', ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    ROOT,
  );
  await initKeys(placesOf(data), null, new Date());
  const [database, names] = await Promise.all([openDatabase(config), startNameServer()]);
  const proof = { ...PROOF_DEFAULTS, servers: [names.address] };
  const desk = { ...makeDesk(config, database, deskKnowledge(ROOT, config.mostVisited ?? '')), proof };
  const listening = await listen(deskApp(desk), config);
  const origin = listening.address;
  const { signed } = rootFileSchema.parse(JSON.parse(readFileSync(join(placesOf(data).lists, 'root-1.json'), 'utf8')));
  return {
    origin,
    address: deskText({ origin, pin: { version: 1, digest: await rootDigest(signed) } }),
    invitation: `${origin}/join?invitation=${await invite(database, 'admin', new Date())}`,
    records: names.records,
    close: async () => {
      await listening.close();
      names.close();
      await database.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
