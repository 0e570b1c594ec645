import type { DeskAnswer } from '../../lib/reports/schema.ts';
import { gather, type Loose, type PageNews } from '../cases/gather.ts';
import { type Database, first, type Queries } from '../database/database.ts';
import type { DeskKnowledge } from '../knowledge.ts';
import { statusOf } from './status.ts';

/** Reports read to work a case out anew; a flood beyond them comes from thousands of networks. */
const READ_MOST = 5000;

const COLUMNS = `replace(ticket::text, '-', '') as ticket, kind, host, page, encode(network, 'hex') as network, held, received, body`;
const TAKEN = `select ${COLUMNS}, case_id from reports where ticket = $1 and withdrawn is null for update`;
const LEFT = `select ${COLUMNS} from reports where case_id = $1 and withdrawn is null and not held order by received desc limit ${READ_MOST}`;
/** Only the ticket and the print of what it stood for stay: asked again it is known, sent again it is once. */
const EMPTY = `update reports set withdrawn = now(), body = '{}', host = '', page = '', network = '', case_id = null where ticket = $1`;

const UNCOUNT = `update cases set unsafe_count = unsafe_count - $2, mistake_count = mistake_count - $3, held_count = held_count - $4 where id = $1`;
const LEAVE = `update case_networks set reports = reports - 1 where case_id = $1 and day = $2::date and network = decode($3, 'hex')`;
const NOBODY = 'delete from case_networks where case_id = $1 and reports <= 0';
const WEIGH = `update cases set harm = $2, level = $3, carrier = $4,
  networks = (select count(*) from case_networks n where n.case_id = $1) where id = $1`;
const UNSEE = `delete from evidence e using jsonb_to_recordset($2::jsonb) as r (kind text, quote text)
  where e.case_id = $1 and e.kind = r.kind and e.quote = r.quote`;
const SEEN = `insert into evidence (case_id, kind, quote, seen)
  select $1, kind, quote, seen from jsonb_to_recordset($2::jsonb) as r (kind text, quote text, seen integer)`;
const ALONE = `select campaign_id from cases c where id = $1 and not exists
  (select 1 from cases o where o.campaign_id = c.campaign_id and o.id <> c.id)`;
const UNTIE = `delete from campaign_keys where campaign_id = $1 and key not like 'page:%'
  and key in (select value from jsonb_array_elements_text($2::jsonb)) and key not in (select value from jsonb_array_elements_text($3::jsonb))`;

/** The group keeps what ties it to other pages; what one page alone said of itself goes with the report. */
async function untie(queries: Queries, caseId: number, taken: PageNews, left: PageNews | undefined): Promise<void> {
  const alone = await first<{ campaign_id: number }>(queries, ALONE, [caseId]);
  if (!alone) return;
  await queries.query(UNTIE, [alone.campaign_id, JSON.stringify(taken.ties), JSON.stringify(left?.ties ?? [])]);
  await queries.query('update campaigns set title = $2 where id = $1', [alone.campaign_id, left?.title ?? taken.host]);
}

/** What the case is without the report: the same reckoning as when reports are put into it. */
async function reckon(queries: Queries, caseId: number, taken: PageNews, left: PageNews | undefined): Promise<void> {
  for (const { day, network } of taken.networks) await queries.query(LEAVE, [caseId, day, network]);
  await queries.query(NOBODY, [caseId]);
  await queries.query(WEIGH, [caseId, left?.harm ?? 0, left?.level ?? 'unknown', left?.carrier ?? null]);
  const still = left?.evidence.filter((one) => taken.evidence.some(({ kind, quote }) => kind === one.kind && quote === one.quote)) ?? [];
  await queries.query(UNSEE, [caseId, JSON.stringify(taken.evidence)]);
  await queries.query(SEEN, [caseId, JSON.stringify(still)]);
  await untie(queries, caseId, taken, left);
}

type Taken = Loose & { readonly case_id: number | null };

async function takeOut(queries: Queries, report: Taken, caseId: number, shared: (host: string) => boolean): Promise<void> {
  await queries.query('select 1 from cases where id = $1 for update', [caseId]);
  const unsafe = report.kind === 'unsafe' ? 1 : 0;
  await queries.query(UNCOUNT, [caseId, unsafe, 1 - unsafe, report.held ? 1 : 0]);
  const [taken] = gather([report], shared);
  if (report.held || !taken) return;
  const [left] = gather(await queries.query<Loose>(LEFT, [caseId]), shared);
  await reckon(queries, caseId, taken, left);
}

/**
 * Takes a report back: what it said is deleted, and its share of the case with it.
 * @returns `decided` where a decision stands already, which no longer hangs on one report; null where there is no such report
 */
export async function withdraw(
  database: Database,
  { isShared }: Pick<DeskKnowledge, 'isShared'>,
  ticket: string,
): Promise<DeskAnswer | 'decided' | null> {
  return database.transaction(async (queries) => {
    const report = await first<Taken>(queries, TAKEN, [ticket]);
    const answer = await statusOf(queries, ticket);
    if (!answer || !report) return answer;
    if (answer.decided !== null) return 'decided';
    await queries.query(EMPTY, [ticket]);
    if (report.case_id !== null) await takeOut(queries, report, report.case_id, isShared);
    return { ...answer, state: 'withdrawn' };
  });
}
