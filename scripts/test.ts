/**
 * Runs every check and ends with one line "N passed, N failed" over all of them.
 * npm test [-- --only NAME[,NAME…]]
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowser } from './setup/browser.ts';
import { fail, ROOT } from './setup/steps.ts';
import { CHECKS, type Check } from './test/checks.ts';
import type { Counts } from './test/counts.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });

function chosenChecks(only: string | undefined): readonly Check[] {
  if (!only) return CHECKS;
  const names = only.split(',');
  const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) fail(`No such check: ${unknown.join(', ')}. Known: ${CHECKS.map((check) => check.name).join(', ')}`);
  return CHECKS.filter((check) => names.includes(check.name));
}

async function runCheck(check: Check): Promise<Counts> {
  process.stdout.write(`· ${check.what} …\n`);
  const done = await check.run();
  const own = check.counts?.(done);
  // A runner that ends badly with no failed test of its own (a crash, an unhandled error) still is a failure.
  const counts = own
    ? { passed: own.passed, failed: Math.max(own.failed, done.ok ? 0 : 1) }
    : { passed: done.ok ? 1 : 0, failed: done.ok ? 0 : 1 };
  const good = counts.failed === 0;
  if (!good) process.stdout.write(`${done.output.trimEnd()}\n`);
  const tests = own ? `${counts.passed} passed${counts.failed > 0 ? `, ${counts.failed} failed` : ''}, ` : '';
  process.stdout.write(`${good ? '✓' : '✗'} ${check.name} (${tests}${done.seconds.toFixed(1)} s)\n`);
  return counts;
}

const checks = chosenChecks(values.only);
// A machine without a browser gets one before anything else, so that a failure there is the first thing said.
if (checks.some((check) => check.name === 'e2e')) await needBrowser({ loadsFolders: true });
rmSync(join(ROOT, 'test-results'), { recursive: true, force: true });
mkdirSync(join(ROOT, 'test-results'), { recursive: true });

const total = { passed: 0, failed: 0 };
const bad: string[] = [];
for (const check of checks) {
  const blocked = check.needs?.find((name) => bad.includes(name));
  const counts = blocked ? { passed: 0, failed: 1 } : await runCheck(check);
  if (blocked) process.stdout.write(`✗ ${check.name} (not run: ${blocked} failed)\n`);
  if (counts.failed > 0) bad.push(check.name);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
if (bad.length > 0) process.stdout.write(`Failed: ${bad.join(', ')}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
