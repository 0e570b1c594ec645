import { PROOF_DEFAULTS, type ProofOptions } from './appeals/proof.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { one } from './database/database.ts';
import { Batch } from './intake/batch.ts';
import { NetworkHash } from './intake/network.ts';
import { RateLimit } from './intake/rate.ts';
import type { DeskKnowledge } from './knowledge.ts';
import { deskMetrics, type Metrics } from './metrics.ts';

/** All that the desk's parts share. */
export interface Desk {
  readonly config: Config;
  readonly database: Database;
  readonly knowledge: DeskKnowledge;
  readonly networks: NetworkHash;
  readonly rate: RateLimit;
  readonly batch: Batch;
  readonly metrics: Metrics;
  readonly now: () => Date;
  /** How the proofs of appeals are looked for. */
  readonly proof: ProofOptions;
}

const MEASURE = `select
  (select count(*) from cases where state in ('open', 'more')) as open_cases,
  (select count(*) from reports where case_id is null and withdrawn is null) as loose_reports,
  (select count(*) from appeals where state = 'open') as open_appeals,
  (select coalesce(max(serial), 0) from lists) as serial`;

/** Writes under way at the same time on a server: while one waits for the disk the next is gathered. */
const WRITERS = 2;

/** Puts a desk together around an open database. `now` is given by tests. */
export function makeDesk(config: Config, database: Database, knowledge: DeskKnowledge, now: () => Date = () => new Date()): Desk {
  return {
    ...{ config, database, knowledge, now, proof: PROOF_DEFAULTS },
    networks: new NetworkHash(database),
    rate: new RateLimit(config),
    batch: new Batch(database, { writers: database.kind === 'server' ? WRITERS : 1 }),
    metrics: deskMetrics(() => one<Record<string, number>>(database, MEASURE)),
  };
}
