import { type Correction, correctionSchema } from '../../lib/updates/schema.ts';
import { first, type Queries } from '../database/database.ts';
import type { Desk } from '../desk.ts';
import { log } from '../log.ts';

export interface KeptCorrection {
  readonly id: number;
  readonly correction: Correction;
}

/** A correction in one line, as the log, the list's page and who agrees to it see it. */
export function correctionText(correction: Correction): string {
  const { carrier, change } = correction;
  if (change === 'drop-domain') return `${carrier} ${change} ${correction.domain}`;
  return `${carrier} ${change} ${change === 'hotline' ? correction.numbers.join(', ') : (correction.url ?? '-')}`;
}

/** A correction as a form has it: the domain, the address or the numbers parted by commas. Null for what is none. */
export function readCorrection(change: string, carrier: string, value: string): Correction | null {
  const numbers = value
    .split(',')
    .map((number) => number.trim())
    .filter((number) => number !== '');
  return correctionSchema.safeParse({ change, carrier, domain: value, url: value || null, numbers }).data ?? null;
}

/** The corrections in force, in the order in which they apply. */
export async function corrections(queries: Queries): Promise<KeptCorrection[]> {
  const rows = await queries.query<{ id: number; body: unknown }>('select id, body from corrections order by id');
  return rows.map(({ id, body }) => ({ id, correction: correctionSchema.parse(body) }));
}

type Kind = 'added' | 'removed';
const note = (queries: Queries, actor: string, kind: Kind, body: unknown, now: Date): Promise<void> =>
  log(queries, { actor, action: `correction-${kind}`, detail: { correction: correctionText(correctionSchema.parse(body)) } }, now);

/** Of one carrier's address, or numbers, only the newest holds. */
const REPLACE = `delete from corrections where body ->> 'carrier' = $1 and body ->> 'change' = $2 and body ->> 'domain' is not distinct from $3
  returning body`;

/** Adds a correction to the next list; one of the same goes. False for one that would change nothing in the directory. */
export async function addCorrection({ database, knowledge, now }: Desk, actor: string, correction: Correction): Promise<boolean> {
  if (!knowledge.corrects(correction)) return false;
  const { carrier, change } = correction;
  const values = [carrier, change, change === 'drop-domain' ? correction.domain : null];
  await database.transaction(async (queries) => {
    for (const { body } of await queries.query<{ body: unknown }>(REPLACE, values)) await note(queries, actor, 'removed', body, now());
    await queries.query('insert into corrections (body) values ($1::jsonb)', [JSON.stringify(correction)]);
    await note(queries, actor, 'added', correction, now());
  });
  return true;
}

/** Takes a correction away. False where there is none of this number. */
export async function dropCorrection({ database, now }: Desk, actor: string, id: number): Promise<boolean> {
  return database.transaction(async (queries) => {
    const gone = await first<{ body: unknown }>(queries, 'delete from corrections where id = $1 returning body', [id]);
    if (gone) await note(queries, actor, 'removed', gone.body, now());
    return gone !== null;
  });
}
