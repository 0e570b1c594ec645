import { createHash } from 'node:crypto';
import { type List, listSchema } from '../../lib/updates/schema.ts';
import { first, type Queries } from '../database/database.ts';
import type { Content } from './content.ts';

/** What a desk that has published nothing yet has published. */
export const EMPTY: Content = { entries: [], allow: [], corrections: [], silenced: [] };

/** A row of `lists`. */
export interface Stored {
  readonly serial: number;
  readonly text: string;
  readonly issued: Date;
}

const COLUMNS = 'select serial, text, issued from lists';

/** The newest list; null where none was published. */
export const newestList = (queries: Queries): Promise<Stored | null> => first<Stored>(queries, `${COLUMNS} order by serial desc limit 1`);

/** A list that was published under a serial. @throws Error where none was */
export async function listOf(queries: Queries, serial: number): Promise<Stored> {
  const found = await first<Stored>(queries, `${COLUMNS} where serial = $1`, [serial]);
  if (!found) throw new Error(`no list ${serial} was published`);
  return found;
}

/** The newest list that was published by a time; null where none was. */
export const newestListBy = (queries: Queries, time: Date): Promise<Stored | null> =>
  first<Stored>(queries, `${COLUMNS} where issued <= $1 order by serial desc limit 1`, [time]);

/** The newest lists, the newest first. */
export const newestLists = (queries: Queries, count: number): Promise<Stored[]> =>
  queries.query<Stored>(`${COLUMNS} order by serial desc limit $1`, [count]);

/** A list's text as a value. @throws ZodError where it is none */
export const readList = (text: string): List => listSchema.parse(JSON.parse(text));

/** What a list says as one text: the same for the same decisions. */
export const contentText = ({ entries, allow, corrections, silenced }: Content): string =>
  JSON.stringify([entries, allow, corrections, silenced]);

/** Names what a list says. Hex. */
export const digestOf = (content: Content): string => createHash('sha256').update(contentText(content)).digest('hex');
