import { randomBytes } from 'node:crypto';
import { newToken, tokenHash } from '../accounts/sessions.ts';
import type { Case, Person } from '../cases/types.ts';
import { first } from '../database/database.ts';
import type { Desk } from '../desk.ts';
import { cleanText } from '../intake/clean.ts';
import { log } from '../log.ts';
import { isProven } from './proof.ts';

const HOUR = 3_600_000;
export const ANSWER_HOURS = 24;
export const DECISION_HOURS = 72;
export const APPEAL_LIMITS = { contact: 200, statement: 2000, grounds: 300 } as const;

export interface Appeal {
  readonly case_id: number;
  readonly domain: string;
  readonly contact: string;
  readonly statement: string;
  readonly proof: string;
  readonly proven: Date | null;
  readonly filed: Date;
  readonly answered: Date | null;
  readonly state: 'unproven' | 'open' | 'upheld' | 'refused';
  readonly decided: Date | null;
  readonly grounds: string | null;
}

/** An appeal in the queue. `key`: its ticket's hash, in hex: it opens nothing. */
export interface WaitingAppeal extends Appeal {
  readonly key: string;
  readonly page: string;
  readonly heuristics_only: boolean;
  /** People who said what is to become of it, where two must agree. */
  readonly views: number;
}

export const dueAt = (from: Date, hours: number): Date => new Date(from.getTime() + hours * HOUR);

type DeskParts = Pick<Desk, 'database' | 'knowledge' | 'config' | 'now'>;

/** Files an appeal against a listing. Gives the ticket, shown once; null where nothing is listed under this number. */
export async function file(
  desk: DeskParts,
  caseId: number,
  given: { readonly contact: string; readonly statement: string },
): Promise<string | null> {
  const { database, now } = desk;
  const found = await first<Case>(database, `select * from cases where id = $1 and state = 'confirmed'`, [caseId]);
  if (!found) return null;
  const ticket = newToken().slice(0, 40);
  const proof = `cancelguard-proof=${randomBytes(16).toString('hex')}`;
  const contact = cleanText(given.contact).slice(0, APPEAL_LIMITS.contact);
  const statement = cleanText(given.statement).slice(0, APPEAL_LIMITS.statement);
  await database.query(
    'insert into appeals (ticket, case_id, domain, contact, statement, proof, filed) values ($1, $2, $3, $4, $5, $6, $7)',
    [...[tokenHash(ticket), caseId, found.host, contact, statement, proof, now()]],
  );
  return ticket;
}

export const find = ({ database }: Pick<Desk, 'database'>, ticket: string): Promise<Appeal | null> =>
  first<Appeal>(database, 'select * from appeals where ticket = $1', [tokenHash(ticket)]);

/** Looks for the proof; where it is there, the appeal is open and the clock runs. */
export async function prove(desk: DeskParts & Pick<Desk, 'proof'>, ticket: string): Promise<boolean> {
  const { database, now } = desk;
  const appeal = await find(desk, ticket);
  if (!appeal) return false;
  if (appeal.proven) return true;
  if (!(await isProven(appeal.domain, appeal.proof, desk.proof))) return false;
  await database.transaction(async (queries) => {
    await queries.query(`update appeals set proven = $2, state = 'open' where ticket = $1 and state = 'unproven'`, [
      tokenHash(ticket),
      now(),
    ]);
    await log(queries, { actor: 'site owner', action: 'appeal-proven', caseId: appeal.case_id, detail: { domain: appeal.domain } }, now());
  });
  return true;
}

/** Whether nobody who listed the case's place, for this case or another, had opened the page. */
const UNSEEN = `select bool_and(d.heuristics_only) from cases d where d.state = 'confirmed' and d.pattern = c.pattern and d.scope = c.scope`;
const WAITING = `select a.*, encode(a.ticket, 'hex') as key, c.page, coalesce((${UNSEEN}), false) as heuristics_only,
  (select count(*) from appeal_views v where v.ticket = a.ticket) as views from appeals a join cases c on c.id = a.case_id
  where a.state = 'open' order by a.proven`;
export const waiting = ({ database }: Pick<Desk, 'database'>): Promise<WaitingAppeal[]> => database.query<WaitingAppeal>(WAITING);

/** Notes that the owner has had a first answer. */
export async function answer({ database, now }: DeskParts, key: string, person: Person): Promise<void> {
  await database.transaction(async (queries) => {
    const [row] = await queries.query<{ case_id: number }>(
      `update appeals set answered = $2 where ticket = decode($1, 'hex') and answered is null returning case_id`,
      [key, now()],
    );
    if (row) await log(queries, { actor: person.name, action: 'appeal-answered', caseId: row.case_id }, now());
  });
}
