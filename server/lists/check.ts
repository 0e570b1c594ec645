import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyDelta } from '../../lib/updates/delta-text.ts';
import { parseAllow, parseEntry } from '../../lib/updates/entry.ts';
import { deltaSchema, listSchema, listSignatureSchema } from '../../lib/updates/schema.ts';
import { proveList } from '../../lib/updates/verify.ts';
import { currentRoot } from './root.ts';

/** What a client that knows only the first root would make of a published folder. */
export interface Check {
  readonly serial: number;
  readonly root: number;
  readonly entries: number;
  readonly allow: number;
  readonly expires: string;
  /** Lines a client would drop. */
  readonly bad: readonly string[];
  readonly deltas: number;
}

/** @throws Error that says at which file and why a client would stop */
export async function checkFolder(lists: string, now: Date): Promise<Check> {
  const read = (name: string): string => readFileSync(join(lists, name), 'utf8');
  const root = await currentRoot({ lists });
  if (!root) throw new Error('no root-1.json');
  const signature = listSignatureSchema.parse(JSON.parse(read('list.sig.json')));
  const text = read(`list-${signature.serial}.json`);
  const proven = await proveList(new TextEncoder().encode(text), signature, root, {}, now);
  if (!proven.ok) throw new Error(`list-${signature.serial}.json: ${proven.fault}`);
  const list = listSchema.parse(JSON.parse(text));
  let deltas = 0;
  for (const from of signature.deltas) {
    const delta = deltaSchema.parse(JSON.parse(read(`delta-${from}-${signature.serial}.json`)));
    const before = existsSync(join(lists, `list-${from}.json`)) ? new TextEncoder().encode(read(`list-${from}.json`)) : null;
    const made = before && applyDelta(before, delta);
    if (before && (!made || new TextDecoder().decode(made) !== text))
      throw new Error(`delta-${from}-${signature.serial}.json does not give the list`);
    deltas++;
  }
  const bad = [...list.entries.filter((line) => !parseEntry(line)), ...list.allow.filter((line) => !parseAllow(line))];
  return {
    serial: list.serial,
    root: root.version,
    entries: list.entries.length,
    allow: list.allow.length,
    expires: list.expires,
    bad,
    deltas,
  };
}
