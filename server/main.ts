/**
 * npm run desk                      serves the desk
 * npm run desk -- COMMAND [options] see server/commands.ts
 */
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

try {
  await serve(readConfig(process.env, ROOT), ROOT);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
