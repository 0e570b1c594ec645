import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { print } from '../../lib/directory/print.ts';
import type { Fault } from '../../lib/directory/rules.ts';
import { NOTE_LANGUAGES } from '../../lib/directory/schema.ts';

const entries = z.array(z.looseObject({ id: z.string() }));
const object = z.record(z.string(), z.unknown());

/** The order of fields within an entry, by the path of what has them; what is not named here follows in its own order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  '': [
    'id',
    'kind',
    'country',
    'homeCountry',
    'names',
    'aliases',
    'domains',
    'customerHosts',
    'userContent',
    'website',
    'reportUrl',
    'mail',
    'esimHelpUrl',
    'cancel',
    'hotline',
    'hotlineHours',
    'subscribersM',
    'mccmnc',
    'evidence',
    'confidence',
    'verifiedOn',
  ],
  cancel: ['url', 'channels', 'notes', 'notesIn'],
  'cancel.notesIn': NOTE_LANGUAGES,
};

function inOrder(value: unknown, path = ''): unknown {
  const { data } = object.safeParse(value);
  if (!data) return value;
  const first = ORDER[path] ?? [];
  const fields = [...first.filter((field) => field in data), ...Object.keys(data).filter((field) => !first.includes(field))];
  return Object.fromEntries(fields.map((field) => [field, inOrder(data[field], path === '' ? field : `${path}.${field}`)]));
}

/** A file in the canonical form: entries by id, fields in order; other tables as they are. */
export function canonical(value: unknown): string {
  const rows = entries.safeParse(value);
  if (!rows.success) return print(value);
  return print(rows.data.sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => inOrder(row)));
}

/** A fault for every file that is not written in the canonical form. */
export function formatFaults(files: ReadonlyMap<string, unknown>, texts: ReadonlyMap<string, string>): Fault[] {
  return [...files]
    .filter(([file, value]) => texts.get(file) !== canonical(value))
    .map(([file]) => ({ file, entry: '', field: '', reason: 'is not in the canonical form: npm run directory -- --fix' }));
}

/** Writes every file that could be read in the canonical form. */
export function writeCanonical(root: string, files: ReadonlyMap<string, unknown>): void {
  for (const [file, value] of files) writeFileSync(join(root, file), canonical(value));
}
