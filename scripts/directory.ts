/**
 * Checks the directory's sources, prints what it covers and writes the compiled form the extension ships (generated/directory.json).
 * Stops at the first run that finds faults, with all of them: file, entry, field, reason.
 * npm run directory [-- --fix] [-- --quiet]      --fix writes every file in the canonical form first, and docs/directory.md
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSources, type Sources } from '../lib/directory/check.ts';
import type { Fault } from '../lib/directory/rules.ts';
import { compiledText } from './directory/compiled-text.ts';
import { coverageText } from './directory/coverage.ts';
import { docFaults, writeDoc } from './directory/doc.ts';
import { formatFaults, writeCanonical } from './directory/format.ts';
import { writeReadings } from './directory/readings.ts';
import { DATA, readSources } from './directory-read.ts';
import { fail, ROOT } from './setup/steps.ts';

const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } } });

function stopAt(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(
    ({ file, entry, field, reason }) => `${join('data', file)}: ${[entry, field, reason].filter(Boolean).join(': ')}`,
  );
  fail(`${lines.join('\n')}\n${faults.length} faults in the directory`);
}

async function soundSources(): Promise<{ readonly files: Map<string, unknown>; readonly sources: Sources }> {
  if (values.fix) {
    writeCanonical(DATA, readSources().files);
    await writeReadings(DATA, readSources().files);
  }
  const { files, texts, faults: unread } = readSources();
  const { faults, sources } = checkSources(files, new Date().toISOString().slice(0, 10));
  if (sources && values.fix) writeDoc(ROOT, sources);
  stopAt([...unread, ...faults, ...formatFaults(files, texts), ...(sources ? docFaults(ROOT, sources) : [])]);
  if (!sources) return fail('the directory could not be read');
  return { files, sources };
}

const { files, sources } = await soundSources();
const text = compiledText(sources, files);
mkdirSync(join(ROOT, 'generated'), { recursive: true });
writeFileSync(join(ROOT, 'generated/directory.json'), text);
if (!values.quiet) process.stdout.write(`${coverageText(sources)}\ncompiled: ${(text.length / 1000).toFixed(0)} kB\n`);
