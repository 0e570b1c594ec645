import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Queries } from '../database/database.ts';
import { gather, type Loose, type PageNews } from './gather.ts';
import { Groups } from './groups.ts';

/** One process folds at a time; another that finds the lock taken leaves it to that one. */
const FOLD_LOCK = 7_264_002;
/** Small, so that reading and printing a batch never holds up the answers to senders for long. */
const BATCH = 100;
/** Findings kept for a case; a flood of invented ones ends here. */
const EVIDENCE_LIMIT = 60;

/** Locked, so that none is taken back while it is put into its case. */
const LOOSE = `select replace(ticket::text, '-', '') as ticket, kind, host, page, encode(network, 'hex') as network, held, received, body
  from reports where case_id is null and withdrawn is null order by received limit ${BATCH} for update skip locked`;

interface Known {
  readonly id: number;
  readonly campaign_id: number;
}

const json = (value: unknown): readonly [string] => [JSON.stringify(value)];
const IN = (column: string): string => `${column} in (select value from jsonb_array_elements_text($1::jsonb))`;

async function freshIds(queries: Queries, table: 'cases' | 'campaigns', count: number): Promise<number[]> {
  if (count === 0) return [];
  const sql = `select nextval(pg_get_serial_sequence('${table}', 'id')) as id from generate_series(1, $1::int)`;
  return (await queries.query<{ id: number }>(sql, [count])).map(({ id }) => id);
}

/** Finds the campaign of each page by what ties it, makes those that are missing, and joins campaigns that turn out to be one. */
async function campaignsOf(queries: Queries, news: readonly PageNews[], known: ReadonlyMap<string, Known>): Promise<Map<string, number>> {
  const ties = [...new Set(news.flatMap((page) => page.ties))];
  const tied = await queries.query<{ key: string; campaign_id: number }>(
    `select key, campaign_id from campaign_keys where ${IN('key')}`,
    json(ties),
  );
  const groups = new Groups();
  for (const page of news) for (const tie of page.ties) groups.join(page.ties[0] ?? tie, tie);
  const campaigns = new Map<string, Set<number>>();
  const note = (member: string, campaign: number) => {
    const leader = groups.leaderOf(member);
    campaigns.set(leader, (campaigns.get(leader) ?? new Set()).add(campaign));
  };
  for (const { key, campaign_id } of tied) note(key, campaign_id);
  for (const { page } of news) {
    const old = known.get(page);
    if (old) note(`page:${page}`, old.campaign_id);
  }
  const chosen = new Map<string, number>();
  for (const [leader, ids] of campaigns) chosen.set(leader, Math.min(...ids));
  await merge(queries, [...campaigns.values()]);
  const missing = [...new Map(news.map((page) => [groups.leaderOf(page.ties[0] ?? ''), page.title])).entries()].filter(
    ([leader]) => !chosen.has(leader),
  );
  const ids = await freshIds(queries, 'campaigns', missing.length);
  const made = missing.map(([leader, title], i) => ({ leader, title, id: ids[i] ?? 0 }));
  for (const { leader, id } of made) chosen.set(leader, id);
  await queries.query(
    'insert into campaigns (id, title) select id, title from jsonb_to_recordset($1::jsonb) as r (id bigint, title text)',
    json(made),
  );
  const keys = ties.map((key) => ({ key, campaign_id: chosen.get(groups.leaderOf(key)) ?? 0 }));
  await queries.query(
    `insert into campaign_keys (key, campaign_id) select key, campaign_id
      from jsonb_to_recordset($1::jsonb) as r (key text, campaign_id bigint) on conflict do nothing`,
    json(keys),
  );
  return new Map(news.map((page) => [page.page, chosen.get(groups.leaderOf(page.ties[0] ?? '')) ?? 0]));
}

async function merge(queries: Queries, found: readonly Set<number>[]): Promise<void> {
  for (const ids of found) {
    const into = Math.min(...ids);
    const gone = [...ids].filter((id) => id !== into);
    if (gone.length === 0) continue;
    const of = `in (select value::bigint from jsonb_array_elements_text($1::jsonb))`;
    await queries.query(`update cases set campaign_id = $2 where campaign_id ${of}`, [JSON.stringify(gone), into]);
    await queries.query(`update campaign_keys set campaign_id = $2 where campaign_id ${of}`, [JSON.stringify(gone), into]);
    await queries.query(`delete from campaigns where id ${of}`, [JSON.stringify(gone)]);
  }
}

const INSERT_CASES = `insert into cases (id, campaign_id, host, page, carrier, level, harm, first_seen, last_seen)
  select id, campaign_id, host, page, carrier, level, harm, first, last from jsonb_to_recordset($1::jsonb)
    as r (id bigint, campaign_id bigint, host text, page text, carrier text, level text, harm smallint, first timestamptz, last timestamptz)`;

const COUNT = `update cases c set
    unsafe_count = c.unsafe_count + r.unsafe, mistake_count = c.mistake_count + r.mistake, held_count = c.held_count + r.held,
    harm = greatest(c.harm, r.harm), carrier = coalesce(c.carrier, r.carrier),
    level = case when r.harm > c.harm then r.level else c.level end,
    last_seen = greatest(c.last_seen, r.last), news = c.news + case when c.decided is null then 0 else r.unsafe + r.mistake - r.held end,
    networks = (select count(*) from case_networks n where n.case_id = c.id)
  from jsonb_to_recordset($1::jsonb)
    as r (id bigint, unsafe integer, mistake integer, held integer, harm smallint, carrier text, level text, last timestamptz)
  where c.id = r.id`;

const NETWORKS = `insert into case_networks (case_id, day, network, reports)
  select id, day, decode(network, 'hex'), reports from jsonb_to_recordset($1::jsonb) as r (id bigint, day date, network text, reports integer)
  on conflict (case_id, day, network) do update set reports = case_networks.reports + excluded.reports`;

const EVIDENCE = `insert into evidence (case_id, kind, quote, seen)
  select id, kind, quote, seen from jsonb_to_recordset($1::jsonb) as r (id bigint, kind text, quote text, seen integer)
  where (select count(*) from evidence e where e.case_id = r.id) < ${EVIDENCE_LIMIT}
  on conflict (case_id, kind, quote) do update set seen = evidence.seen + excluded.seen`;

const ASSIGN = `update reports set case_id = r.id from jsonb_to_recordset($1::jsonb) as r (id bigint, ticket uuid) where reports.ticket = r.ticket`;

async function foldBatch(queries: Queries, shared: (host: string) => boolean): Promise<number> {
  const lock = await queries.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [FOLD_LOCK]);
  if (!lock[0]?.got) return 0;
  const loose = await queries.query<Loose>(LOOSE);
  if (loose.length === 0) return 0;
  const news = gather(loose, shared);
  const rows = await queries.query<Known & { page: string }>(
    `select id, page, campaign_id from cases where ${IN('page')}`,
    json(news.map(({ page }) => page)),
  );
  const known = new Map(rows.map((row) => [row.page, row]));
  const campaigns = await campaignsOf(queries, news, known);
  const fresh = news.filter(({ page }) => !known.has(page));
  const ids = await freshIds(queries, 'cases', fresh.length);
  const idOf = new Map([...rows.map(({ page, id }) => [page, id] as const), ...fresh.map(({ page }, i) => [page, ids[i] ?? 0] as const)]);
  const withId = news.map((page) => ({ ...page, id: idOf.get(page.page) ?? 0, campaign_id: campaigns.get(page.page) ?? 0 }));
  await queries.query(INSERT_CASES, json(withId.filter(({ page }) => !known.has(page))));
  await queries.query(NETWORKS, json(withId.flatMap(({ id, networks }) => networks.map((one) => ({ id, ...one })))));
  await queries.query(EVIDENCE, json(withId.flatMap(({ id, evidence }) => evidence.map((one) => ({ id, ...one })))));
  await queries.query(COUNT, json(withId));
  await queries.query(ASSIGN, json(withId.flatMap(({ id, tickets }) => tickets.map((ticket) => ({ id, ticket })))));
  return loose.length;
}

/** Time that folding leaves to intake, in parts of the time it took itself. */
const BREATH = 3;

/**
 * Puts stored reports into their cases, batch by batch, each in one transaction, until none is left.
 * @param breathe rest between two batches, so that a flood is stored first and sorted after
 * @returns how many
 */
export async function foldReports(database: Database, shared: (host: string) => boolean, breathe = false): Promise<number> {
  let all = 0;
  for (;;) {
    const started = performance.now();
    const done = await database.transaction((queries) => foldBatch(queries, shared));
    all += done;
    if (done < BATCH) return all;
    if (breathe) await sleep((performance.now() - started) * BREATH);
  }
}
