import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from './config.ts';
import { askRunningDesk } from './control.ts';
import { first } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { type Desk, makeDesk } from './desk.ts';
import { exportLines } from './export.ts';
import { keepAppeal } from './keep-appeal.ts';
import { deskKnowledge } from './knowledge.ts';
import { checkFolder } from './lists/check.ts';
import { type Published, placesOf, publish } from './lists/publish.ts';
import { initKeys, rotate } from './lists/root.ts';
import { firstBrokenLine } from './log.ts';
import { inviteCommand, resetCommand } from './people-commands.ts';

const NAME = 'command line';

/** Opens the desk's database for one piece of work; a desk that runs on the same folder does it instead (control.ts). */
async function withDesk<T>(config: Config, root: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const database = await openDatabase(config);
  try {
    return await work(makeDesk(config, database, deskKnowledge(root, config.mostVisited ?? '')));
  } finally {
    await database.close();
  }
}

const leftOutText = (lines: readonly string[]): string =>
  lines.map((line) => `\nLeft out until two agree, for its host is protected: ${line}`).join('');

/** What came of publishing, in words. */
export function tell(result: Published): string {
  if (result.done === 'published') return `Published list ${result.serial} with ${result.entries} entries.${leftOutText(result.leftOut)}`;
  if (result.done === 'unchanged') return `Nothing has changed since list ${result.serial}.${leftOutText(result.leftOut)}`;
  const why = result.objections.map(({ what, detail }) => `  ${what}: ${detail}`).join('\n');
  return result.done === 'refused'
    ? `Not published:\n${why}`
    : `A second person must agree (review pages, Lists) before this is published:\n${why}`;
}

async function publishCommand(args: string[], config: Config, root: string): Promise<void> {
  const { values } = parseArgs({ args, options: { revert: { type: 'string' } } });
  const reverts = values.revert === undefined ? {} : { reverts: Number(values.revert) };
  const asked = { by: null, name: NAME, ...reverts };
  const result = (await askRunningDesk(config, asked)) ?? (await withDesk(config, root, (desk) => publish(desk, asked)));
  console.log(tell(result));
  if (result.done === 'refused') process.exitCode = 1;
}

async function lastSerial(config: Config): Promise<number> {
  const database = await openDatabase(config);
  try {
    return (await first<{ serial: number }>(database, 'select coalesce(max(serial), 0) as serial from lists'))?.serial ?? 0;
  } finally {
    await database.close();
  }
}

async function rotateCommand(args: string[], config: Config): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { leaked: { type: 'boolean', default: false }, replace: { type: 'string', default: '' } },
  });
  if (positionals.length < 2) throw new Error('rotate [--leaked] [--replace 2] ROOT-KEY-FILE ROOT-KEY-FILE');
  const replace = values.replace.split(',').filter(Boolean).map(Number);
  const rotation = { rootKeys: positionals.map((file) => resolve(file)), leaked: values.leaked, replace, serial: await lastSerial(config) };
  const made = await rotate(placesOf(config.data), config.keyPassword, rotation, new Date());
  console.log(`Root ${made.version} is in force until ${made.expires}. Start the desk, or publish, to sign with the new key.`);
}

async function verifyCommand(args: string[], config: Config): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const found = await checkFolder(positionals[0] ? resolve(positionals[0]) : placesOf(config.data).lists, new Date());
  console.log(
    `Good: list ${found.serial}, ${found.entries} entries, ${found.allow} allowed, until ${found.expires}, root ${found.root}, ${found.deltas} deltas.`,
  );
  for (const line of found.bad) console.log(`A client drops: ${line}`);
}

async function initKeysCommand(config: Config): Promise<void> {
  const { keys } = placesOf(config.data);
  const root = await initKeys(placesOf(config.data), config.keyPassword, new Date());
  console.log(`Three root keys and a list key are in ${keys}; root 1 is in force until ${root.expires}.`);
  console.log('Give root-1.json, root-2.json and root-3.json to three people, on media that are not connected, and delete them here.');
  if (!config.keyPassword) console.log('The files are not locked. With DESK_PASSWORD set, they would be.');
}

async function verifyLog(config: Config): Promise<void> {
  const database = await openDatabase(config);
  try {
    const broken = await firstBrokenLine(database);
    console.log(broken === null ? 'The log is as it was written.' : `The log was changed at line ${broken}.`);
    if (broken !== null) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

async function exportCommand(config: Config): Promise<void> {
  const database = await openDatabase(config);
  try {
    for await (const line of exportLines(database)) process.stdout.write(line);
  } finally {
    await database.close();
  }
}

async function keepAppealCommand(args: string[], config: Config, root: string): Promise<void> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { html: { type: 'string' } } });
  if (!/^\d+$/.test(positionals[0] ?? '')) throw new Error('keep-appeal CASE [--html SAVED-PAGE]');
  const database = await openDatabase(config);
  try {
    console.log(`Kept in ${await keepAppeal(database, Number(positionals[0]), values.html ?? null, root)}; read it before you commit it.`);
  } finally {
    await database.close();
  }
}

/** Commands of npm run desk -- NAME; without a name the desk is served. */
export const COMMANDS: Readonly<Record<string, (args: string[], config: Config, root: string) => Promise<void>>> = {
  'init-keys': (_args, config) => initKeysCommand(config),
  publish: publishCommand,
  rotate: rotateCommand,
  verify: verifyCommand,
  'verify-log': (_args, config) => verifyLog(config),
  'keep-appeal': keepAppealCommand,
  invite: (args, config) => inviteCommand(args, config),
  reset: (args, config) => resetCommand(args, config),
  export: (_args, config) => exportCommand(config),
};
