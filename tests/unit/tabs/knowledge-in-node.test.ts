import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('what judging needs can be loaded in Node, where there is no extension’s storage: evaluate and bench judge there', () => {
  const file = fileURLToPath(new URL('../../../lib/tabs/knowledge-of.ts', import.meta.url));
  // Storage is asked for at the next turn, so that loading alone does not show it.
  const script = `import(${JSON.stringify(file)}).then(() => setTimeout(() => {}, 200))`;
  const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
