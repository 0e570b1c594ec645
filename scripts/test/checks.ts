import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from '../setup/browser.ts';
import { buildTarget, compileData, outputFolder } from '../setup/build.ts';
import { type Done, ROOT, runNode } from '../setup/steps.ts';
import { type Counts, playwrightCounts, vitestCounts } from './counts.ts';

export interface Check {
  readonly name: string;
  readonly what: string;
  run(): Promise<Done>;
  /** Reads how many tests ran; a check without it counts as one. */
  counts?(done: Done): Counts;
  /** Checks whose failure makes this one pointless. */
  readonly needs?: readonly string[];
}

const UNIT_RESULT = join(ROOT, 'test-results/unit.json');
const E2E_RESULT = join(ROOT, 'test-results/e2e.json');

/** Runs steps in turn and stops at the first that fails. */
async function inTurn(...steps: (() => Promise<Done>)[]): Promise<Done> {
  let all: Done = { ok: true, output: '', seconds: 0 };
  for (const step of steps) {
    const done = await step();
    all = { ok: done.ok, output: all.output + done.output, seconds: all.seconds + done.seconds };
    if (!done.ok) break;
  }
  return all;
}

async function endToEnd(): Promise<Done> {
  const browser = await needBrowser({ loadsFolders: true });
  const env = { CANCELGUARD_BROWSER: browser.path, PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_RESULT };
  return runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], { env, timeoutMs: 1_500_000 });
}

/** All that `npm test` runs, in order. */
export const CHECKS: readonly Check[] = [
  { name: 'directory', what: 'carriers, trusted bodies and words are sound', run: compileData },
  {
    name: 'lint',
    what: 'format and lint, accessibility rules included',
    run: () => runNode('node_modules/@biomejs/biome/bin/biome', ['ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=40']),
  },
  {
    name: 'types',
    what: 'TypeScript, strict',
    run: () =>
      inTurn(
        () => runNode('node_modules/wxt/bin/wxt.mjs', ['prepare']),
        () => runNode('node_modules/typescript/bin/tsc', ['--noEmit', '--pretty', 'false']),
      ),
  },
  {
    name: 'walls',
    what: 'no room imports what its doors forbid',
    run: () =>
      runNode('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
        '--config',
        '.dependency-cruiser.mjs',
        ...['lib', 'entrypoints', 'scripts', 'server'].filter((folder) => existsSync(join(ROOT, folder))),
      ]),
  },
  {
    name: 'unused',
    what: 'no file, export or package that nothing uses',
    run: () => runNode('node_modules/knip/bin/knip.js', ['--no-progress']),
  },
  {
    name: 'unit',
    what: 'unit tests',
    run: () =>
      runNode('node_modules/vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_RESULT}`], {
        timeoutMs: 1_500_000,
        env: { NO_COLOR: '1' },
      }),
    counts: () => vitestCounts(UNIT_RESULT),
  },
  { name: 'build', what: 'production build and package for Chromium', run: () => buildTarget('chrome', 'zip') },
  { name: 'build-firefox', what: 'production build for Firefox', run: () => buildTarget('firefox') },
  {
    name: 'firefox-lint',
    what: 'the Firefox build as the add-on store checks it',
    needs: ['build-firefox'],
    run: () =>
      runNode('node_modules/web-ext/bin/web-ext.js', [
        'lint',
        '--source-dir',
        outputFolder('firefox'),
        '--boring',
        '--no-config-discovery',
      ]),
  },
  {
    name: 'size',
    what: 'what is injected and shipped stays within its budget',
    needs: ['build'],
    run: () => runNode('node_modules/size-limit/bin.js', []),
  },
  {
    name: 'e2e',
    what: 'end-to-end tests in Chromium and Firefox with the extension loaded',
    needs: ['build', 'build-firefox'],
    run: endToEnd,
    counts: () => playwrightCounts(E2E_RESULT),
  },
];
