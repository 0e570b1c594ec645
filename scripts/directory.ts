/**
 * Checks the directory's sources, prints what it covers and writes the compiled form the extension ships (generated/directory.json, notes.json).
 * Stops at the first run that finds faults, with all of them: file, entry, field, reason.
 * npm run directory [-- --fix] [-- --quiet]      --fix writes every file in the canonical form first, and docs/directory.md
 * npm run directory -- add                       asks for one entry and writes it
 * npm run directory -- check-links               fetches every link and writes a report (scripts/directory/check-links.ts)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSources, type Sources } from '../lib/directory/check.ts';
import { compileNotes } from '../lib/directory/compile.ts';
import { print } from '../lib/directory/print.ts';
import type { Fault } from '../lib/directory/rules.ts';
import { addEntry } from './directory/add.ts';
import { askLines } from './directory/ask-lines.ts';
import { checkLinksCommand } from './directory/check-links.ts';
import { compiledText } from './directory/compiled-text.ts';
import { coverageText } from './directory/coverage.ts';
import { docFaults, writeDoc } from './directory/doc.ts';
import { formatFaults, writeCanonical } from './directory/format.ts';
import { writeReadings } from './directory/readings.ts';
import { DATA, readSources } from './directory-read.ts';
import { fail, ROOT } from './setup/steps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fix: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
  },
});
const today = new Date().toISOString().slice(0, 10);

function stopAt(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(
    ({ file, entry, field, reason }) => `${join('data', file)}: ${[entry, field, reason].filter(Boolean).join(': ')}`,
  );
  fail(`${lines.join('\n')}\n${faults.length} faults in the directory`);
}

async function fix(): Promise<void> {
  writeCanonical(DATA, readSources().files);
  await writeReadings(DATA, readSources().files);
}

function soundSources(fixed: boolean): { readonly files: Map<string, unknown>; readonly sources: Sources } {
  const { files, texts, faults: unread } = readSources();
  const { faults, sources } = checkSources(files, today);
  if (sources && fixed) writeDoc(ROOT, sources);
  stopAt([...unread, ...faults, ...formatFaults(files, texts), ...(sources ? docFaults(ROOT, sources) : [])]);
  if (!sources) return fail('the directory could not be read');
  return { files, sources };
}

async function compile(fixed: boolean): Promise<void> {
  const { files, sources } = soundSources(fixed);
  const text = compiledText(sources, files);
  mkdirSync(join(ROOT, 'generated'), { recursive: true });
  writeFileSync(join(ROOT, 'generated/directory.json'), text);
  writeFileSync(join(ROOT, 'generated/notes.json'), `${JSON.stringify(compileNotes(sources))}\n`);
  if (!values.quiet) process.stdout.write(`${coverageText(sources)}\ncompiled: ${(text.length / 1000).toFixed(0)} kB\n`);
}

async function add(): Promise<void> {
  const { ask, close } = askLines(process.stdin, process.stdout);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const added = await addEntry({ files: soundSources(false).files, today, ask, say });
  close();
  if (!added) fail('\nThe answers ended before the entry was whole: nothing was written.');
  writeFileSync(join(DATA, added.file), print(added.rows));
  await fix();
  await compile(true);
  say(`\ndata/${added.file} has ${added.id} now. Look at it once more: git diff data docs/directory.md`);
}

switch (positionals[0]) {
  case undefined:
    if (values.fix) await fix();
    await compile(values.fix);
    break;
  case 'add':
    await add();
    break;
  case 'check-links':
    process.exitCode = await checkLinksCommand(soundSources(false).sources, { only: values.only, out: values.out, today });
    break;
  default:
    fail(`There is no “${positionals[0]}” here: add, check-links, or nothing to check and compile.`);
}
