import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Done, fail, ROOT, runNode, say } from './steps.ts';

export type Target = 'chrome' | 'firefox';

/** Data that the extension ships in compiled form; each script checks its sources and stops at a fault. */
const COMPILERS = ['scripts/directory.ts', 'scripts/words.ts'];

/** Where a build lands. CG_OUT moves all builds (wxt.config.ts reads it too). */
export function outputFolder(target: Target): string {
  return join(process.env['CG_OUT'] ?? join(ROOT, '.output'), `${target}-mv3`);
}

/** Runs every data compiler; their faults are in `output`. */
export async function compileData(): Promise<Done> {
  const all = { ok: true, output: '', seconds: 0 };
  for (const script of COMPILERS.filter((file) => existsSync(join(ROOT, file)))) {
    const done = await runNode(script, []);
    all.ok &&= done.ok;
    all.output += done.output;
    all.seconds += done.seconds;
  }
  return all;
}

/** `zip` builds too and packs the result beside the folder, as the stores take it. */
export function buildTarget(target: Target, command: 'build' | 'zip' = 'build'): Promise<Done> {
  return runNode('node_modules/wxt/bin/wxt.mjs', [command, '-b', target, '--mv3'], { timeoutMs: 300_000 });
}

/** Builds the Chromium extension and gives its folder; ends the script with the builder's words where that fails. */
export async function needExtension(options: { skip?: boolean } = {}): Promise<string> {
  const folder = outputFolder('chrome');
  if (options.skip && existsSync(join(folder, 'manifest.json'))) return folder;
  say('Building the extension …');
  for (const step of [compileData, () => buildTarget('chrome')]) {
    const done = await step();
    if (!done.ok) fail(done.output);
  }
  return folder;
}
