import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { print } from '../../lib/directory/print.ts';
import type { Fault } from '../../lib/directory/rules.ts';

const entries = z.array(z.looseObject({ id: z.string() }));

/** The order of fields within an entry; what is not named here follows in its own order. */
const FIELDS = [
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
  'esimHelpUrl',
  'cancel',
  'hotline',
  'subscribersM',
  'mccmnc',
  'evidence',
  'confidence',
  'verifiedOn',
];

function inOrder(entry: Record<string, unknown>): Record<string, unknown> {
  const known = FIELDS.filter((field) => field in entry);
  const rest = Object.keys(entry).filter((field) => !FIELDS.includes(field));
  return Object.fromEntries([...known, ...rest].map((field) => [field, entry[field]]));
}

/** A file in the canonical form: entries by id, fields in order; other tables as they are. */
function canonical(value: unknown): string {
  const rows = entries.safeParse(value);
  if (!rows.success) return print(value);
  return print(rows.data.map(inOrder).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)));
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
