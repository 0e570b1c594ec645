import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deltaOf, isShort, listText } from '../../lib/updates/delta.ts';
import { type List, type ListSignature, listSchema } from '../../lib/updates/schema.ts';
import { first, type Queries } from '../database/database.ts';
import type { Desk } from '../desk.ts';
import { log } from '../log.ts';
import { type Content, contentOf } from './content.ts';
import { writeFile } from './files.ts';
import { type Objection, objections } from './invariants.ts';
import { readKey, type SigningKey } from './keys.ts';
import { currentRoot, listKeyFile, type Places, timeOf } from './root.ts';

const DAY = 86_400_000;
/** A list protects fully for so long; a desk that is silent for longer is taken for one that somebody holds back. */
const VALID_DAYS = 14;
/** Without any change a list is published anew when this much of its time is over. */
const RENEW_DAYS = 5;
const DELTAS = 8;
const PUBLISH_LOCK = 7_264_004;

export interface Asked {
  /** A person's id; null for the desk itself or its command line. */
  readonly by: number | null;
  readonly name: string;
  /** Serial whose content comes back, as a new and higher one. */
  readonly reverts?: number;
}

export type Published =
  | { readonly done: 'published'; readonly serial: number; readonly entries: number }
  | { readonly done: 'unchanged'; readonly serial: number }
  | { readonly done: 'needs-second'; readonly publication: number; readonly objections: readonly Objection[] }
  | { readonly done: 'refused'; readonly objections: readonly Objection[] };

export const placesOf = (data: string): Places => ({ keys: join(data, 'keys'), lists: join(data, 'lists') });

type DeskParts = Pick<Desk, 'database' | 'knowledge' | 'config' | 'now'>;
const EMPTY: Content = { entries: [], allow: [], corrections: [], silenced: [] };

interface Stored {
  readonly serial: number;
  readonly text: string;
  readonly issued: Date;
}

const readList = (text: string): List => listSchema.parse(JSON.parse(text));
const contentText = ({ entries, allow, corrections, silenced }: Content): string => JSON.stringify([entries, allow, corrections, silenced]);

async function wantedContent(queries: Queries, { reverts }: Asked, now: Date): Promise<Content> {
  if (reverts === undefined) return contentOf(queries, now);
  const old = await first<Stored>(queries, 'select serial, text, issued from lists where serial = $1', [reverts]);
  if (!old) throw new Error(`no list ${reverts} was published`);
  return readList(old.text);
}

const APPROVALS = `select pattern || ' ' || scope as place, max(deciders) as deciders from cases where state = 'confirmed' group by 1`;

async function objectionsTo(queries: Queries, next: Content, before: Content, desk: DeskParts): Promise<Objection[]> {
  const rows = await queries.query<{ place: string; deciders: number }>(APPROVALS);
  const deciders = new Map(rows.map((row) => [row.place, row.deciders]));
  const approvals = (line: string): number => deciders.get(line.split(' ').slice(0, 2).join(' ')) ?? 0;
  return objections(next, before, desk.knowledge, approvals);
}

const FIND_AGREED = `select id, asked_by from publications where digest = decode($1, 'hex') and published is null order by id desc limit 1`;

/** The publication that waits for a second person; opened where there is none. `agreed` where this person is that second one. */
async function secondPerson(
  queries: Queries,
  digest: string,
  asked: Asked,
  why: readonly Objection[],
): Promise<{ readonly id: number; readonly agreed: boolean }> {
  const open = await first<{ id: number; asked_by: number | null }>(queries, FIND_AGREED, [digest]);
  if (open && asked.by !== null && open.asked_by !== asked.by) {
    await queries.query('update publications set agreed_by = $2 where id = $1', [open.id, asked.by]);
    return { id: open.id, agreed: true };
  }
  if (open) return { id: open.id, agreed: false };
  const made = await first<{ id: number }>(
    queries,
    `insert into publications (asked_by, digest, why, reverts) values ($1, decode($2, 'hex'), $3::jsonb, $4) returning id`,
    [asked.by, digest, JSON.stringify(why), asked.reverts ?? null],
  );
  return { id: made?.id ?? 0, agreed: false };
}

const digestOf = (content: Content): string => createHash('sha256').update(contentText(content)).digest('hex');

async function signatureOf(text: string, serial: number, deltas: readonly number[], key: SigningKey): Promise<ListSignature> {
  const bytes = new TextEncoder().encode(text);
  return {
    ...{ format: 'cancelguard-list-signature', v: 1, serial, size: bytes.byteLength, deltas: [...deltas] },
    signatures: await key.sign(bytes),
  };
}

/** Writes the files of a list; the small one that points to the others last. Old deltas and lists go. */
export async function writeList(
  { lists }: Pick<Places, 'lists'>,
  text: string,
  earlier: readonly string[],
  key: SigningKey,
): Promise<void> {
  const list = readList(text);
  const olds = earlier.map(readList).filter(({ serial }) => serial < list.serial);
  writeFile(join(lists, `list-${list.serial}.json`), text);
  const deltas = olds.map((old) => deltaOf(old, list)).filter(isShort);
  for (const delta of deltas) writeFile(join(lists, `delta-${delta.from}-${list.serial}.json`), `${JSON.stringify(delta)}\n`);
  writeFile(join(lists, 'list.json'), text);
  const offered = deltas.map(({ from }) => from);
  const signature = await signatureOf(text, list.serial, offered, key);
  writeFile(join(lists, 'list.sig.json'), `${JSON.stringify(signature)}\n`);
  const kept = new Set([`list-${list.serial}.json`, ...olds.slice(0, 1).map(({ serial }) => `list-${serial}.json`)]);
  for (const name of readdirSync(lists)) {
    const stale = (/^delta-\d+-(\d+)\.json$/.exec(name)?.[1] ?? String(list.serial)) !== String(list.serial);
    if (stale || (/^list-\d+\.json$/.test(name) && !kept.has(name))) rmSync(join(lists, name));
  }
}

/** The key that signs lists, where it is here and its time is not over. @throws Error that says what is missing */
async function signingKey(places: Places, password: string | null, now: Date): Promise<SigningKey> {
  if (!existsSync(listKeyFile(places))) throw new Error(`no list key in ${places.keys}: npm run desk -- init-keys`);
  const key = await readKey(listKeyFile(places), password);
  const root = await currentRoot(places);
  const named = root?.listKeys.find(({ id }) => id === key.public.id);
  if (!named) throw new Error('the root does not name the list key: npm run desk -- rotate');
  if (Date.parse(named.until) <= now.getTime()) throw new Error(`the list key ended on ${named.until}: npm run desk -- rotate`);
  return key;
}

/** Whether this desk can publish at all. */
export const canPublish = (data: string): boolean => existsSync(listKeyFile(placesOf(data)));

/**
 * Publishes what the decisions in force say, or an old list again, as the next serial; files are static and whole.
 * Asks for a second person, or refuses, where invariants.ts objects.
 */
export async function publish(desk: DeskParts, asked: Asked): Promise<Published> {
  const { database, config, now } = desk;
  const places = placesOf(config.data);
  const key = await signingKey(places, config.keyPassword, now());
  const result = await database.transaction(async (queries): Promise<Published | Stored> => {
    await queries.query('select pg_advisory_xact_lock($1)', [PUBLISH_LOCK]);
    const last = await first<Stored>(queries, 'select serial, text, issued from lists order by serial desc limit 1');
    const before = last ? readList(last.text) : EMPTY;
    const next = await wantedContent(queries, asked, now());
    const same = contentText(next) === contentText(before);
    if (last && same && now().getTime() - last.issued.getTime() < RENEW_DAYS * DAY) return { done: 'unchanged', serial: last.serial };
    const against = same ? [] : await objectionsTo(queries, next, before, desk);
    if (against.some(({ weight }) => weight === 'never')) return { done: 'refused', objections: against };
    const second = against.length > 0 ? await secondPerson(queries, digestOf(next), asked, against) : null;
    if (second && !second.agreed) return { done: 'needs-second', publication: second.id, objections: against };
    const serial = Math.max(last?.serial ?? 0, (await currentRoot(places))?.serialFloor ?? 0) + 1;
    const text = listText({
      ...{ format: 'cancelguard-list', v: 1, serial, issued: timeOf(now()), expires: timeOf(new Date(now().getTime() + VALID_DAYS * DAY)) },
      ...{ entries: [...next.entries], allow: [...next.allow], corrections: [...next.corrections], silenced: [...next.silenced] },
    });
    await queries.query('insert into lists (serial, issued, text, reverts) values ($1, $2, $3, $4)', [
      serial,
      now(),
      text,
      asked.reverts ?? null,
    ]);
    if (second) await queries.query('update publications set published = $2 where id = $1', [second.id, serial]);
    const detail = { serial, entries: next.entries.length, allow: next.allow.length, reverts: asked.reverts ?? null };
    await log(queries, { actor: asked.name, action: 'published', detail }, now());
    return { serial, text, issued: now() };
  });
  if ('done' in result) return result;
  await writeFiles(desk, key);
  return { done: 'published', serial: result.serial, entries: readList(result.text).entries.length };
}

/** Writes the files of the newest list from the database: after publishing, and at start, should a crash have come between the two. */
export async function writeFiles({ database, config }: Pick<Desk, 'database' | 'config'>, key: SigningKey): Promise<void> {
  const rows = await database.query<Stored>(`select serial, text, issued from lists order by serial desc limit ${DELTAS + 1}`);
  const [newest, ...earlier] = rows;
  if (newest)
    await writeList(
      placesOf(config.data),
      newest.text,
      earlier.map(({ text }) => text),
      key,
    );
}

/** Writes the files again where they are not those of the newest list. */
export async function mendFiles(desk: DeskParts): Promise<boolean> {
  const places = placesOf(desk.config.data);
  const file = join(places.lists, 'list.json');
  const newest = await first<Stored>(desk.database, 'select serial, text, issued from lists order by serial desc limit 1');
  if (!newest || !canPublish(desk.config.data)) return false;
  if (existsSync(join(places.lists, 'list.sig.json')) && existsSync(file) && readFileSync(file, 'utf8') === newest.text) return false;
  await writeFiles(desk, await signingKey(places, desk.config.keyPassword, desk.now()));
  return true;
}
