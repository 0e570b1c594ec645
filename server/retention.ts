import type { Desk } from './desk.ts';

const DAY = 86_400_000;

/** Reports of cases decided long ago, withdrawn ones, and what is tied to them. */
const REPORTS = `delete from reports r where r.received < $1 and (r.withdrawn is not null or exists
  (select 1 from cases c where c.id = r.case_id and c.decided < $1))`;
/** Reports that nobody ever decided on go at twice the time. */
const UNDECIDED = 'delete from reports where received < $1';
const NETWORKS = 'delete from case_networks where day < $1';
const EVIDENCE = `delete from evidence e where exists (select 1 from cases c where c.id = e.case_id and c.decided < $1 and c.state <> 'confirmed')`;
const SESSIONS = 'delete from sessions where expires < $1';
const APPEALS = `update appeals set contact = '', statement = '' where decided < $1 and (contact <> '' or statement <> '')`;

/**
 * Deletes what has served its time: reports `keptDays` after the decision, ended sessions, salts of days gone by, what appeals
 * said of people. Cases, decisions and the log stay; they name no reporter.
 */
export async function forget({ database, config, networks, now }: Pick<Desk, 'database' | 'config' | 'networks' | 'now'>): Promise<void> {
  const before = (days: number): Date => new Date(now().getTime() - days * DAY);
  await database.query(REPORTS, [before(config.keptDays)]);
  await database.query(UNDECIDED, [before(config.keptDays * 2)]);
  await database.query(EVIDENCE, [before(config.keptDays)]);
  await database.query(APPEALS, [before(config.keptDays)]);
  await database.query(NETWORKS, [before(config.keptDays)]);
  await database.query(SESSIONS, [now()]);
  await networks.forget(now().toISOString().slice(0, 10));
}
