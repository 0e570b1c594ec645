import type { Queries } from '../database/database.ts';
import { first } from '../database/database.ts';
import type { Case, Choice } from './types.ts';

export const VIEWS = ['all', 'oldest', 'agreed', 'again', 'ending'] as const;
export type View = (typeof VIEWS)[number];

/** A group of cases behind which the same people seem to stand, as one line of the queue. */
export interface Group {
  readonly campaign_id: number;
  readonly title: string;
  readonly pages: number;
  readonly reports: number;
  readonly networks: number;
  readonly level: string;
  readonly first_seen: Date;
  /** The case to look at first. */
  readonly case_id: number;
}

const ENDED = `c.state = 'confirmed' and c.listed_until < ($1::timestamptz at time zone 'UTC')::date`;
/** Of a listing that has ended a new report counts as of a page that nobody decided on. */
const OPEN = `(c.state in ('open', 'more') and c.unsafe_count + c.mistake_count > 0 or ${ENDED} and c.news > 0)`;
const WHICH: Readonly<Record<View, string>> = {
  all: OPEN,
  oldest: OPEN,
  agreed: `${OPEN} and exists (select 1 from votes v where v.case_id = c.id and v.round = c.round and v.choice <> 'more')`,
  again: `c.state not in ('open', 'more') and c.news > 0`,
  ending: `c.state = 'confirmed' and c.listed_until < ($1::timestamptz + interval '14 days')::date`,
};
const ORDER: Readonly<Partial<Record<View, string>>> = { oldest: 'first_seen', ending: 'first_seen' };
export const QUEUE_LENGTH = 60;

/** The groups that wait, by harm, then by spread; at most QUEUE_LENGTH. */
export function queueOf(queries: Queries, view: View, now: Date): Promise<Group[]> {
  const sql = `select g.*, p.title from (select c.campaign_id, count(*) as pages, sum(c.unsafe_count + c.mistake_count) as reports,
      sum(c.networks) as networks, max(c.harm) as harm, min(c.first_seen) as first_seen,
      (array_agg(c.id order by c.harm desc, c.networks desc, c.id))[1] as case_id,
      (array_agg(c.level order by c.harm desc, c.networks desc, c.id))[1] as level
    from cases c where ${WHICH[view]} and $1::timestamptz is not null group by c.campaign_id) g
    join campaigns p on p.id = g.campaign_id order by ${ORDER[view] ?? 'g.harm desc, g.networks desc, g.first_seen'} limit ${QUEUE_LENGTH}`;
  return queries.query<Group>(sql, [now]);
}

export interface CaseVote {
  readonly name: string;
  readonly choice: Choice;
  readonly scope: string;
  readonly note: string;
  readonly saw: boolean;
  readonly at: Date;
  readonly mine: boolean;
}

/** All that a reviewer sees of a case. */
export interface CaseView {
  readonly found: Case;
  readonly title: string;
  readonly evidence: readonly { readonly kind: string; readonly quote: string; readonly seen: number }[];
  readonly voices: readonly { readonly words: string; readonly excerpt: string | null; readonly kind: string; readonly received: Date }[];
  readonly others: readonly Pick<Case, 'id' | 'page' | 'state' | 'listed_until' | 'unsafe_count' | 'mistake_count'>[];
  readonly votes: readonly CaseVote[];
  /** Reports of the network that sent most. */
  readonly busiest: number;
}

const VOICES = `select body ->> 'words' as words, body ->> 'excerpt' as excerpt, kind, received from reports
  where case_id = $1 and withdrawn is null and (body ->> 'words' <> '' or body ->> 'excerpt' is not null) order by held, received desc limit 12`;
const VOTES = `select p.name, v.choice, v.scope, v.note, v.saw, v.at, v.person_id = $3 as mine from votes v join people p on p.id = v.person_id
  where v.case_id = $1 and v.round = $2 order by v.at`;
const OTHERS = `select id, page, state, listed_until, unsafe_count, mistake_count from cases where campaign_id = $1 order by unsafe_count + mistake_count desc, id limit 40`;

export async function caseView(queries: Queries, id: number, personId: number): Promise<CaseView | null> {
  const found = await first<Case>(queries, 'select * from cases where id = $1', [id]);
  if (!found) return null;
  const title = await first<{ title: string }>(queries, 'select title from campaigns where id = $1', [found.campaign_id]);
  const busiest = await first<{ reports: number }>(
    queries,
    'select max(reports) as reports from (select sum(reports) as reports from case_networks where case_id = $1 group by day, network) n',
    [id],
  );
  return {
    found,
    title: title?.title ?? found.host,
    evidence: await queries.query('select kind, quote, seen from evidence where case_id = $1 order by seen desc, kind, quote limit 40', [
      id,
    ]),
    voices: await queries.query(VOICES, [id]),
    others: await queries.query(OTHERS, [found.campaign_id]),
    votes: await queries.query(VOTES, [id, found.round, personId]),
    busiest: Number(busiest?.reports ?? 0),
  };
}
