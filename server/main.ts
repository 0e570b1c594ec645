/**
 * npm run desk                      serves the desk
 * npm run desk -- COMMAND [options] init-keys, publish, rotate, verify, verify-log, export, keep-appeal, invite, reset (server/commands.ts, docs/desk.md)
 */
import { fileURLToPath } from 'node:url';
import { COMMANDS } from './commands.ts';
import { readConfig } from './config.ts';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

try {
  const [name, ...args] = process.argv.slice(2);
  const config = readConfig(process.env, ROOT);
  const command = COMMANDS[name ?? ''];
  if (name !== undefined && !command) throw new Error(`Unknown command "${name}". Known: ${Object.keys(COMMANDS).join(', ')}`);
  await (command ? command(args, config, ROOT) : serve(config, ROOT));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
