/**
 * Checks the directory's sources, prints what it covers and writes the compiled form the extension ships (generated/directory.json).
 * Stops at the first run that finds faults, with all of them: file, entry, field, reason.
 * npm run directory [-- --fix] [-- --quiet]      --fix writes every file in the canonical form first
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSources } from '../lib/directory/check.ts';
import { compileDirectory, newestEvidence } from '../lib/directory/compile.ts';
import { buildLookalikeIndex } from '../lib/hosts/lookalike/build.ts';
import { coverageText } from './directory/coverage.ts';
import { formatFaults, writeCanonical } from './directory/format.ts';
import { lookalikeSource } from './directory/lookalikes.ts';
import { DATA, readSources } from './directory-read.ts';
import { fail, ROOT } from './setup/steps.ts';

const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } } });

const today = new Date().toISOString().slice(0, 10);
if (values.fix) writeCanonical(DATA, readSources().files);
const { files, texts, faults: unread } = readSources();
const { faults, sources } = checkSources(files, today);
const all = [...unread, ...faults, ...formatFaults(files, texts)];
if (!sources || all.length > 0) {
  const lines = all.map(({ file, entry, field, reason }) => `data/${file}: ${[entry, field, reason].filter(Boolean).join(': ')}`);
  fail(`${lines.join('\n')}\n${all.length} faults in the directory`);
}

const compiled = { ...compileDirectory(sources), lookalikes: buildLookalikeIndex(lookalikeSource(sources, files)) };
const hash = createHash('sha256').update(JSON.stringify(compiled)).digest('hex').slice(0, 8);
const text = JSON.stringify({ version: `${newestEvidence(sources)}-${hash}`, ...compiled });
mkdirSync(join(ROOT, 'generated'), { recursive: true });
writeFileSync(join(ROOT, 'generated/directory.json'), `${text}\n`);
if (!values.quiet) process.stdout.write(`${coverageText(sources)}\ncompiled: ${(text.length / 1000).toFixed(0)} kB\n`);
