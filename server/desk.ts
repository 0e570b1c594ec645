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
  /** For asking after reports and taking them back. */
  readonly askRate: RateLimit;
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

/** An extension asks after a report four times a day, for as long as it waits: so many questions for every report that a network may send. */
const ASKED_EACH = 10;

/** Puts a desk together around an open database. `now` is given by tests. */
export function makeDesk(config: Config, database: Database, knowledge: DeskKnowledge, now: () => Date = () => new Date()): Desk {
  return {
    ...{ config, database, knowledge, now, proof: PROOF_DEFAULTS },
    networks: new NetworkHash(database),
    rate: new RateLimit(config),
    askRate: new RateLimit({ perHour: config.perHour * ASKED_EACH, atOnce: config.perHour * ASKED_EACH }),
    batch: new Batch(database, { writers: database.kind === 'server' ? WRITERS : 1 }),
    metrics: deskMetrics(() => one<Record<string, number>>(database, MEASURE)),
  };
}
