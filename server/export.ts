import type { Database } from './database/database.ts';

const PAGE = 500;
const CASES = `select c.*, (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'quote', e.quote, 'seen', e.seen) order by e.kind, e.quote), '[]')
    from evidence e where e.case_id = c.id) as evidence,
  (select coalesce(jsonb_agg(jsonb_build_object('received', r.received, 'held', r.held, 'body', r.body) order by r.received), '[]')
    from reports r where r.case_id = c.id) as reports
  from cases c where c.id > $1 order by c.id limit ${PAGE}`;

/** All cases with their evidence and reports, one JSON line each. Tickets and networks stay in the database. */
export async function* exportLines(database: Database): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const rows = await database.query<{ id: number }>(CASES, [after]);
    for (const row of rows) {
      yield `${JSON.stringify(row)}\n`;
      after = row.id;
    }
    if (rows.length < PAGE) return;
  }
}
