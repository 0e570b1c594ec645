import { tokenHash } from '../../../server/accounts/sessions.ts';
import { file } from '../../../server/appeals/appeals.ts';
import type { TestDesk } from './samples.ts';

/** Files an appeal whose proof was found. Gives the key by which the desk knows it. */
export async function appealed({ desk }: TestDesk, id: number): Promise<string> {
  const ticket = (await file(desk, id, { contact: '', statement: 'We only inform.' })) ?? '';
  await desk.database.query(`update appeals set state = 'open', proven = $2 where ticket = $1`, [tokenHash(ticket), desk.now()]);
  return Buffer.from(tokenHash(ticket)).toString('hex');
}
