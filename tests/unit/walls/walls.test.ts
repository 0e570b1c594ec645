import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { beforeAll, describe, expect, it } from 'vitest';

const rooms = fileURLToPath(new URL('rooms', import.meta.url));
let found: string[] = [];

beforeAll(async () => {
  const { ruleSet } = await extractDepcruiseOptions(fileURLToPath(new URL('../../../.dependency-cruiser.mjs', import.meta.url)));
  if (!ruleSet) throw new Error('the table holds no rules');
  const { output } = await cruise(['lib'], { baseDir: rooms, tsPreCompilationDeps: 'specify', validate: true, ruleSet });
  if (typeof output === 'string') throw new Error('expected a result, not a report');
  found = output.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`);
}, 30_000);

describe('the walls between the rooms', () => {
  it.each([
    ['a sideways import', 'hosts-keeps-to-its-doors: lib/hosts/sideways.ts → lib/verdict/level.ts'],
    ['code where only types may be taken', 'signals-takes-types-only: lib/signals/code.ts → lib/page/seen.ts'],
    ['a room that is not in the table', 'every-room-is-in-the-table: lib/verdict/attic.ts → lib/attic/old.ts'],
  ])('refuse %s', (_what, violation) => {
    expect(found).toContain(violation);
  });

  it('let types through where the table says so', () => {
    expect(found.filter((violation) => violation.includes('types-only.ts'))).toEqual([]);
  });
});
