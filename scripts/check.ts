/**
 * Tells of host names whose they are and whom they imitate, with the product's own code and compiled data.
 * npm run -s check -- --hosts < hosts.txt      one JSON line per line read; hosts a second on stderr
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { CompiledDirectory } from '../lib/directory/compiled.ts';
import { hostAnswerer } from './check/host-line.ts';
import { fail, ROOT } from './setup/steps.ts';

/** Answers gathered before they are written: one write per host would cost more than the look-up. */
const BATCH = 2000;

const { values } = parseArgs({ options: { hosts: { type: 'boolean', default: false } } });
if (!values.hosts) fail('What should be checked? --hosts reads host names from standard input, one a line.');

const compiled: CompiledDirectory = JSON.parse(readFileSync(join(ROOT, 'generated/directory.json'), 'utf8'));
const answer = hostAnswerer(compiled);
// The first look-up makes the tables, once in a process: not a matter of hosts.
answer('example.com');

const started = performance.now();
let count = 0;
let batch: string[] = [];
async function flush(): Promise<void> {
  const text = batch.join('');
  batch = [];
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  batch.push(`${JSON.stringify(answer(line))}\n`);
  count += 1;
  if (batch.length >= BATCH) await flush();
}
await flush();
const seconds = (performance.now() - started) / 1000;
process.stderr.write(`${count} hosts, ${Math.round(count / seconds)} hosts a second\n`);
