import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deltaOf, isShort } from '../../lib/updates/delta.ts';
import type { ListSignature } from '../../lib/updates/schema.ts';
import type { Queries } from '../database/database.ts';
import { writeFile } from './files.ts';
import type { SigningKey } from './keys.ts';
import type { Places } from './root.ts';
import { newestLists, readList } from './stored.ts';

const DELTAS = 8;

async function signatureOf(text: string, serial: number, deltas: readonly number[], key: SigningKey): Promise<ListSignature> {
  const bytes = new TextEncoder().encode(text);
  return {
    ...{ format: 'cancelguard-list-signature', v: 1, serial, size: bytes.byteLength, deltas: [...deltas] },
    signatures: await key.sign(bytes),
  };
}

/** Writes the files of a list; the small one that points to the others last. Old deltas and lists go. */
async function writeList({ lists }: Pick<Places, 'lists'>, text: string, earlier: readonly string[], key: SigningKey): Promise<void> {
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

/** Writes the files of the newest list from the database: after publishing, and at start, should a crash have come between the two. */
export async function writeFiles(queries: Queries, places: Pick<Places, 'lists'>, key: SigningKey): Promise<void> {
  const [newest, ...earlier] = (await newestLists(queries, DELTAS + 1)).map(({ text }) => text);
  if (newest !== undefined) await writeList(places, newest, earlier, key);
}

/** Whether the files are those of a list: a crash may have come before they were all written. */
export function isWritten({ lists }: Pick<Places, 'lists'>, text: string): boolean {
  const file = join(lists, 'list.json');
  return existsSync(join(lists, 'list.sig.json')) && existsSync(file) && readFileSync(file, 'utf8') === text;
}
