import type { DeskAnswer } from '../../lib/reports/schema.ts';
import { first, type Queries } from '../database/database.ts';

type CaseState = 'open' | 'more' | 'confirmed' | 'rejected' | 'allowed';

interface StatusRow {
  readonly kind: 'unsafe' | 'mistake';
  readonly withdrawn: Date | null;
  readonly case_id: number | null;
  readonly state: CaseState | null;
  readonly decided: Date | null;
  readonly deciders: number | null;
  readonly listed_until: Date | null;
}

/** What a decision on the page means for a report: one on a wrong warning is upheld where the page is allowed. */
export function answerState(kind: 'unsafe' | 'mistake', state: CaseState | null): 'received' | 'confirmed' | 'rejected' {
  if (state === null || state === 'open' || state === 'more') return 'received';
  return state === (kind === 'unsafe' ? 'confirmed' : 'allowed') ? 'confirmed' : 'rejected';
}

const dayOf = (time: Date | null): string | null => time?.toISOString().slice(0, 10) ?? null;

function answerOf(ticket: string, row: StatusRow): DeskAnswer {
  const state = row.withdrawn ? 'withdrawn' : answerState(row.kind, row.state);
  const decided = state === 'confirmed' || state === 'rejected';
  return {
    ...{ v: 1, ticket, state },
    decided: decided ? dayOf(row.decided) : null,
    reviewers: decided ? (row.deciders ?? 0) : 0,
    page: decided && row.case_id !== null ? `/cases/${row.case_id}` : null,
    until: state === 'confirmed' ? dayOf(row.listed_until) : null,
  };
}

/** The answer for a report that has just come in. */
export const receivedAnswer = (ticket: string): DeskAnswer => ({
  v: 1,
  ticket,
  state: 'received',
  decided: null,
  reviewers: 0,
  page: null,
  until: null,
});

const FIND = `select r.kind, r.withdrawn, r.case_id, c.state, c.decided, c.deciders, c.listed_until
  from reports r left join cases c on c.id = r.case_id where r.ticket = $1`;

/** What became of a report; null where none has this ticket. */
export async function statusOf(queries: Queries, ticket: string): Promise<DeskAnswer | null> {
  const row = await first<StatusRow>(queries, FIND, [ticket]);
  return row && answerOf(ticket, row);
}
