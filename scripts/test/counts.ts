import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestResult = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  /** Files that did not even load have no tests in the counts above. */
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightResult = z.object({
  errors: z.array(z.unknown()).default([]),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** No result file, or one that cannot be read, means that the runner itself failed: one failure. */
const BROKEN: Counts = { passed: 0, failed: 1 };

function read<T>(file: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(file)) return null;
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.data : null;
}

export function vitestCounts(file: string): Counts {
  const result = read(file, vitestResult);
  if (!result) return BROKEN;
  const unloaded = result.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
  return { passed: result.numPassedTests, failed: result.numFailedTests + unloaded };
}

export function playwrightCounts(file: string): Counts {
  const result = read(file, playwrightResult);
  if (!result) return BROKEN;
  const { expected, flaky, unexpected } = result.stats;
  return { passed: expected + flaky, failed: unexpected + result.errors.length };
}
