// Starts every command of the project on a machine that has nothing but Node and npm:
// installs the locked packages when they are missing or have changed, then goes on with the project's own Node.
// Plain JavaScript without dependencies, so that Node 18 and later can read it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const stampFile = join(modules, '.cancelguard-lock');
const windows = process.platform === 'win32';
/** First version that runs TypeScript files without a flag and without a warning. */
const NODE_WANTED = [22, 18];

/** Command → what it runs with the project's Node, in order; further words from the command line go to the last one. */
const COMMANDS = {
  demo: [['scripts/demo.ts']],
  test: [['scripts/test.ts']],
  dev: [['scripts/setup.ts'], ['wxt']],
  build: [['scripts/setup.ts'], ['wxt', 'build']],
  'build:firefox': [['scripts/setup.ts'], ['wxt', 'build', '-b', 'firefox', '--mv3']],
  'build:edge': [['scripts/setup.ts'], ['wxt', 'build', '-b', 'edge']],
  zip: [['scripts/zip.ts']],
  format: [['biome', 'check', '--write']],
  lint: [['scripts/test.ts', '--only', 'lint']],
  types: [['scripts/setup.ts'], ['scripts/test.ts', '--only', 'types']],
  walls: [['scripts/setup.ts'], ['scripts/test.ts', '--only', 'walls']],
  unused: [['scripts/setup.ts'], ['scripts/test.ts', '--only', 'unused']],
  unit: [['scripts/setup.ts'], ['vitest', 'run']],
  size: [['scripts/test.ts', '--only', 'directory,build,size']],
  e2e: [
    ['scripts/setup.ts'],
    ['wxt', 'build', '-b', 'chrome', '--mv3'],
    ['wxt', 'build', '-b', 'firefox', '--mv3'],
    ['playwright', 'test'],
  ],
  desk: [['scripts/directory.ts', '--quiet'], ['server/main.ts']],
  directory: [['scripts/directory.ts']],
  check: [['scripts/directory.ts', '--quiet'], ['scripts/check.ts']],
  icons: [['scripts/icons.ts']],
  evaluate: [['scripts/evaluate.ts']],
  bench: [['scripts/directory.ts', '--quiet'], ['scripts/bench-which.ts']],
  screenshots: [['scripts/screenshots.ts']],
};

/** One line per step, on stderr, so that `npm run -s evaluate -- --json` leaves stdout to the data. */
function say(text) {
  process.stderr.write(`· ${text}\n`);
}

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** True where every package of the lock file that this machine can use stands in node_modules in that version. */
function treeMatchesLock(lock) {
  const tree = readJson(join(modules, '.package-lock.json'));
  if (!tree || !lock) return false;
  return Object.entries(lock.packages).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || tree.packages[path]?.version === entry.version,
  );
}

function install() {
  const lockText = readFileSync(join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lockText).digest('hex');
  const stamped = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (!stamped && !treeMatchesLock(JSON.parse(lockText))) {
    say('Installing the locked packages (npm ci) …');
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  // npm may have been told to run no install scripts: then the runtime's package is there without its program.
  if (!nodeVersion(projectNode()) && !ownNodeWillDo()) {
    say('Fetching the Node runtime that the tools need …');
    npm(['rebuild', 'node', '--loglevel=error', '--ignore-scripts=false']);
  }
  if (!stamped) writeFileSync(stampFile, stamp);
}

function npm(args) {
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, encoding: 'utf8', shell: windows });
  if (done.status !== 0)
    fail(`npm ${args.join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? done.error.message : ''}`);
}

function projectNode() {
  return join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
}

/** Version as numbers, or null where the program does not start. */
function nodeVersion(program) {
  const done = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const match = /^v(\d+)\.(\d+)/.exec(done.stdout ?? '');
  return match ? [Number(match[1]), Number(match[2])] : null;
}

function ownNodeWillDo() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > NODE_WANTED[0] || (major === NODE_WANTED[0] && minor >= NODE_WANTED[1]);
}

/** The locked runtime wherever it starts, so that every machine runs the same one; the machine's own where it is new enough. */
function pickNode() {
  if (nodeVersion(projectNode())) return projectNode();
  if (ownNodeWillDo()) return process.execPath;
  return fail(`This project needs Node ${NODE_WANTED.join('.')} or newer, and the npm package "node" could not be set up on this machine.`);
}

/** A package's own program as a file that Node can run. */
function programFile(name) {
  const owner = { wxt: 'wxt', biome: '@biomejs/biome', vitest: 'vitest', playwright: '@playwright/test' }[name];
  const manifest = readJson(join(modules, owner, 'package.json'));
  return join(modules, owner, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name]);
}

function run(node, [first, ...args]) {
  const file = /^(?:scripts|server)\//.test(first) ? join(root, first) : programFile(first);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NODE_NO_WARNINGS: '1' };
  const done = spawnSync(node, [file, ...args], { cwd: root, stdio: 'inherit', env });
  if (done.error) process.stderr.write(`${done.error.message}\n`);
  return done.status ?? 1;
}

const [command = '', ...words] = process.argv.slice(2);
const steps = COMMANDS[command];
if (!steps) fail(`Unknown command "${command}". Known: ${Object.keys(COMMANDS).join(', ')}`);
install();
const node = pickNode();
for (const [index, step] of steps.entries()) {
  const status = run(node, index === steps.length - 1 ? [...step, ...words] : step);
  if (status !== 0) process.exit(status);
}
