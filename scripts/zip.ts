/** Packs the extension for the stores (and, for Firefox, its sources as the store asks for): npm run zip */
import { buildTarget, compileData } from './setup/build.ts';
import { fail, say } from './setup/steps.ts';

for (const [what, step] of [
  ['Checking the data …', compileData],
  ['Packing for Chromium …', () => buildTarget('chrome', 'zip')],
  ['Packing for Firefox …', () => buildTarget('firefox', 'zip')],
] as const) {
  say(what);
  const done = await step();
  if (!done.ok) fail(done.output);
}
say('The packages are in .output');
