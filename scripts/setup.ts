/** What editors, unit tests and builds need before they can start: compiled data and WXT's generated types. */
import { compileData } from './setup/build.ts';
import { fail, runNode } from './setup/steps.ts';

for (const step of [compileData, () => runNode('node_modules/wxt/bin/wxt.mjs', ['prepare'])]) {
  const done = await step();
  if (!done.ok) fail(done.output);
}
