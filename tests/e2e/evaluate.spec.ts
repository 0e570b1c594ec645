import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ROOT } from '../../scripts/setup/steps.ts';
import { howTo, spam, unrelated } from './pages.ts';

const STORY = `# How I cancelled a SIM I no longer used

My old mobile number sat in a drawer for two years and still cost me five pounds a month. Last weekend I cancelled the SIM.

I rang the hotline printed on the bill. They told me the last day, and that was it. Nobody charged me anything.
`;
const PAGES = { 'spam.html': spam.html, 'story.md': STORY, 'recipe.html': unrelated.html };

const trap = {
  file: 'spam.html',
  url: spam.url,
  expected: 'danger',
  acceptable: [],
  lang: 'zh-Hans',
  why: 'sends people to a Telegram account',
};
const story = {
  file: 'story.md',
  url: howTo.url,
  expected: 'none',
  acceptable: ['info'],
  lang: 'en',
  why: 'sells nothing, asks for nothing',
};
const recipe = { file: 'recipe.html', url: unrelated.url, expected: 'none', acceptable: [], lang: 'en', why: 'a recipe' };
const wrong = { ...recipe, url: 'https://www.kitchen-notes-weekly.com/again', expected: 'caution', acceptable: ['danger'] };

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Fixtures {
  /** Runs the command on labels, one a line, beside the pages above. */
  evaluate(lines: readonly string[], ...words: string[]): Promise<Ran>;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern
  evaluate: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'cancelguard-labels-'));
    for (const [file, text] of Object.entries(PAGES)) writeFileSync(join(folder, file), text);
    await use((lines, ...words) => {
      const labels = join(folder, 'labels.jsonl');
      writeFileSync(labels, `${lines.join('\n')}\n`);
      const command = [join(ROOT, 'scripts/run.mjs'), 'evaluate', '--labels', labels, '--no-build', ...words];
      return new Promise((resolve) => {
        const child = execFile(process.execPath, command, (_, stdout, stderr) => resolve({ code: child.exitCode ?? 1, stdout, stderr }));
      });
    });
    rmSync(folder, { recursive: true, force: true });
  },
});

const asLine = (label: object): string => JSON.stringify(label);

test('each page becomes one line of JSON, in the order of the labels, and nothing else is on standard output', async ({ evaluate }) => {
  const { code, stdout } = await evaluate([trap, story, recipe, wrong].map(asLine), '--json');
  expect(code).toBe(0);
  const lines: Record<string, unknown>[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const form = ['file', 'url', 'expected', 'acceptable', 'verdict', 'reasons', 'ok'];
  expect(lines.map((line) => Object.keys(line))).toEqual([form, form, form, form]);
  const found = ({ file, url, expected, acceptable }: typeof trap | typeof story) => ({ file, url, expected, acceptable });
  expect(lines).toEqual([
    { ...found(trap), verdict: 'danger', reasons: expect.arrayContaining(['messenger-in-title']), ok: true },
    { ...found(story), verdict: 'info', reasons: expect.arrayContaining(['topic-ending-line']), ok: true },
    { ...found(recipe), verdict: 'none', reasons: [], ok: true },
    { ...found(wrong), verdict: 'none', reasons: [], ok: false },
  ]);
});

test('for people: a matrix a language, then the pages that came out wrong', async ({ evaluate }) => {
  const { stdout } = await evaluate([trap, story, wrong].map(asLine));
  expect(stdout).toMatch(/^zh-Hans\n.*\ndanger +1 +1\/1$/m);
  expect(stdout).toMatch(/^en\n/m);
  const [, list = ''] = stdout.split('Wrong:\n');
  expect(list).toContain(`none instead of caution or danger: ${wrong.file}\n    ${wrong.url}\n`);
  expect(list).not.toContain(trap.url);
  expect(list).not.toContain(story.url);
  expect(stdout.trimEnd()).toMatch(/\n2 of 3 right$/);
});

test('a line that is no label stops it, with the file and the line', async ({ evaluate }) => {
  const { code, stdout, stderr } = await evaluate([asLine(recipe), '{"file":"recipe.html","url":"no address"}'], '--json');
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('labels.jsonl:2: ');
});
