import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listText } from '../../lib/updates/delta.ts';
import type { Queries } from '../database/database.ts';
import type { Desk } from '../desk.ts';
import { log } from '../log.ts';
import { type Objection, objections } from './invariants.ts';
import type { SigningKey } from './keys.ts';
import { currentRoot, listKeyFile, type Places, timeOf } from './root.ts';
import { secondPerson } from './second.ts';
import { isSignedNow, signingKey } from './signer.ts';
import { contentText, EMPTY, newestList, newestListBy, readList, type Stored } from './stored.ts';
import { type Wanted, wantedContent } from './wanted.ts';
import { isWritten, writeFiles } from './written.ts';

const DAY = 86_400_000;
/** A list protects fully for so long; a desk that is silent for longer is taken for one that somebody holds back. */
const VALID_DAYS = 14;
/** Without any change a list is published anew when this much of its time is over. */
const RENEW_DAYS = 5;
const PUBLISH_LOCK = 7_264_004;

export interface Asked {
  /** A person's id; null for the desk itself or its command line. */
  readonly by: number | null;
  readonly name: string;
  /** Serial whose content comes back, as a new and higher one. */
  readonly reverts?: number;
}

export type Published =
  | { readonly done: 'published'; readonly serial: number; readonly entries: number; readonly leftOut: readonly string[] }
  | { readonly done: 'unchanged'; readonly serial: number; readonly leftOut: readonly string[] }
  | { readonly done: 'needs-second'; readonly publication: number; readonly objections: readonly Objection[] }
  | { readonly done: 'refused'; readonly objections: readonly Objection[] };

export const placesOf = (data: string): Places => ({ keys: join(data, 'keys'), lists: join(data, 'lists') });

type DeskParts = Pick<Desk, 'database' | 'knowledge' | 'config' | 'now'>;

/** Whether this desk can publish at all. */
export const canPublish = (data: string): boolean => existsSync(listKeyFile(placesOf(data)));

const isFresh = ({ issued }: Stored, now: Date): boolean => now.getTime() - issued.getTime() < RENEW_DAYS * DAY;

const INSERT = 'insert into lists (serial, issued, text, reverts) values ($1, $2, $3, $4)';

/** Puts the next list into the database and the log. Gives its serial. */
async function insertList(
  queries: Queries,
  desk: DeskParts,
  asked: Asked,
  last: Stored | null,
  { content, leftOut }: Wanted,
): Promise<number> {
  const now = desk.now();
  const serial = Math.max(last?.serial ?? 0, (await currentRoot(placesOf(desk.config.data)))?.serialFloor ?? 0) + 1;
  const text = listText({
    ...{ format: 'cancelguard-list', v: 1, serial, issued: timeOf(now), expires: timeOf(new Date(now.getTime() + VALID_DAYS * DAY)) },
    ...{ entries: [...content.entries], allow: [...content.allow], corrections: [...content.corrections], silenced: [...content.silenced] },
  });
  const reverts = asked.reverts ?? null;
  await queries.query(INSERT, [serial, now, text, reverts]);
  const detail = {
    serial,
    entries: content.entries.length,
    allow: content.allow.length,
    reverts,
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
  await log(queries, { actor: asked.name, action: 'published', detail }, now);
  return serial;
}

async function nextList(queries: Queries, desk: DeskParts, asked: Asked, isSigned: boolean): Promise<Published> {
  await queries.query('select pg_advisory_xact_lock($1)', [PUBLISH_LOCK]);
  const last = await newestList(queries);
  const before = last ? readList(last.text) : EMPTY;
  const { content: next, leftOut } = await wantedContent(queries, desk.knowledge, desk.now(), asked.reverts);
  const same = contentText(next) === contentText(before);
  if (last && same && isSigned && isFresh(last, desk.now())) return { done: 'unchanged', serial: last.serial, leftOut };
  const old = await newestListBy(queries, new Date(desk.now().getTime() - DAY));
  const past = old ? readList(old.text) : EMPTY;
  const against = same ? [] : objections(next, before, past);
  if (against.some(({ weight }) => weight === 'never')) return { done: 'refused', objections: against };
  const second = against.length > 0 ? await secondPerson(queries, asked, { next, before, past, against, now: desk.now() }) : null;
  if (second && !second.agreed) return { done: 'needs-second', publication: second.id, objections: against };
  const serial = await insertList(queries, desk, asked, last, { content: next, leftOut });
  if (second) await queries.query('update publications set published = $2 where id = $1', [second.id, serial]);
  return { done: 'published', serial, entries: next.entries.length, leftOut };
}

async function nextFiles(desk: DeskParts, asked: Asked, key: SigningKey): Promise<Published> {
  const result = await desk.database.transaction((queries) => nextList(queries, desk, asked, isSignedNow(placesOf(desk.config.data))));
  if (result.done === 'published') await writeFiles(desk.database, placesOf(desk.config.data), key);
  return result;
}

/** The newest list again under the next serial, where another key than today's has signed it: serials of the old one may be forgotten. */
async function signAnew(desk: DeskParts, key: SigningKey): Promise<Published | null> {
  const last = await newestList(desk.database);
  if (!last || isSignedNow(placesOf(desk.config.data))) return null;
  return nextFiles(desk, { by: null, name: 'desk', reverts: last.serial }, key);
}

/**
 * Publishes what the decisions in force say, or an old list again, as the next serial; files are static and whole.
 * Asks for a second person, or refuses, where invariants.ts objects.
 */
export async function publish(desk: DeskParts, asked: Asked): Promise<Published> {
  const key = await signingKey(placesOf(desk.config.data), desk.config.keyPassword, desk.now());
  const anew = await signAnew(desk, key);
  const result = await nextFiles(desk, asked, key);
  return result.done === 'unchanged' && anew ? anew : result;
}

/** Writes the files again where they are not those of the newest list, and signs it anew where the key has changed. */
export async function mendFiles(desk: DeskParts): Promise<boolean> {
  const places = placesOf(desk.config.data);
  const newest = await newestList(desk.database);
  if (!newest || !canPublish(desk.config.data)) return false;
  const written = isWritten(places, newest.text);
  if (written && isSignedNow(places)) return false;
  const key = await signingKey(places, desk.config.keyPassword, desk.now());
  if (written) await signAnew(desk, key);
  else await writeFiles(desk.database, places, key);
  return true;
}
