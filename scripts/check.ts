/**
 * Tells of host names whose they are and whom they imitate, with the product's own code and compiled data.
 * npm run -s check -- --hosts < hosts.txt      one JSON line per line read; hosts a second on stderr
 * npm run -s check -- --families               how many imitations of a hundred carriers' domains are recognised, by family
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CompiledDirectory } from '../lib/directory/compiled.ts';
import { answerLines } from './check/answer-lines.ts';
import { familyReport } from './check/family-report.ts';
import { fail, ROOT } from './setup/steps.ts';

const { values } = parseArgs({ options: { hosts: { type: 'boolean', default: false }, families: { type: 'boolean', default: false } } });
if (values.hosts === values.families)
  fail('What should be checked? --hosts reads host names from standard input, one a line; --families measures imitations.');

const compiled: CompiledDirectory = JSON.parse(readFileSync(join(ROOT, 'generated/directory.json'), 'utf8'));
if (values.families) process.stdout.write(familyReport(compiled));
else {
  const { count, perSecond } = await answerLines(process.stdin, process.stdout, compiled);
  process.stderr.write(`${count} hosts, ${perSecond} hosts a second\n`);
}
