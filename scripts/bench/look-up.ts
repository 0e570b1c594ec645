import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from 'mitata';
import type { CompiledDirectory } from '../../lib/directory/compiled.ts';
import { listText } from '../../lib/updates/delta.ts';
import { guardOf } from '../../lib/updates/guarded.ts';
import { readListText } from '../../lib/updates/list-text.ts';
import { listingOf, type PackedList } from '../../lib/updates/listing.ts';
import { takeList } from '../../lib/updates/take.ts';
import { ROOT } from '../setup/steps.ts';
import { entriesFrom, listOf } from './list-entries.ts';
import type { Row } from './stats.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
/** Looked up each time: hosts of the list, and as many that it does not have. */
const ASKED = 500;
const NS_PER_US = 1e3;

/** A list of so many entries, taken in as the worker takes it. @throws Error where it cannot be read */
async function packedOf(count: number): Promise<PackedList> {
  // Written by our own compiler, which checked it.
  const directory: CompiledDirectory = JSON.parse(readFileSync(join(ROOT, 'generated/directory.json'), 'utf8'));
  const text = readListText(new TextEncoder().encode(listText(listOf(1, entriesFrom(0, count).sort()))));
  if (!text) throw new Error('bench: the list cannot be read');
  return (await takeList(text, guardOf(directory), async () => undefined)).packed;
}

const addressesOf = (from: number, count: number): string[] =>
  entriesFrom(from, count).map((entry) => `https://${entry.split(' ')[0]}/any/page?of=it`);

/** What one look-up costs in lists of three sizes, measured in this process: half of what is asked after is listed. */
export async function lookUpRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of SIZES) {
    const packed = await packedOf(count);
    const asked = [...addressesOf(0, ASKED), ...addressesOf(5_000_000, ASKED)];
    const { p50 } = await measure(() => asked.map((address) => listingOf(packed, address)));
    const what = `look-up in a list of ${count.toLocaleString('en')} entries`;
    rows.push({ what, value: p50 / asked.length / NS_PER_US, unit: 'µs', limit: 20 });
  }
  return rows;
}
