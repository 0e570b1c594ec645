import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall, isDebian, isRoot } from './browser.ts';
import { fail, runProgram, say } from './steps.ts';

const DEBIAN = '/usr/lib/postgresql';

function findPrograms(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(DEBIAN, version, 'bin')).find((folder) => existsSync(join(folder, 'pgbench'))) ?? null;
}

/** Whether there is one, or Debian's can be installed without a question. */
export const mayHavePostgres = (): boolean => findPrograms() !== null || (isDebian() && isRoot());

/** Folder of PostgreSQL's programs; Debian's package is installed where it is missing. Ends the script where that does not work. */
export async function needPostgres(): Promise<string> {
  const found = findPrograms();
  if (found) return found;
  if (isDebian() && isRoot()) {
    say('Installing PostgreSQL (apt-get) …');
    await aptInstall(['postgresql']);
  }
  return findPrograms() ?? fail('No PostgreSQL was found (Debian: apt install postgresql).');
}

/** PostgreSQL refuses to run as root. */
function owner(): { readonly uid: number; readonly gid: number } | null {
  if (!isRoot()) return null;
  const read = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: read('-u'), gid: read('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

export interface Postgres {
  /** For DATABASE_URL. */
  readonly url: string;
  /** Folder of pgbench and psql. */
  readonly programs: string;
  readonly port: number;
  /** SIGKILL to every process of the server, as when a machine loses its mind; then starts it again on the same files. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** A server of its own on loopback, its files in a temporary folder; fsync as it comes: on. */
export async function startPostgres(): Promise<Postgres> {
  const programs = await needPostgres();
  const as = owner();
  const folder = mkdtempSync(join(tmpdir(), 'cancelguard-pg-'));
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', 'desk', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...(as ?? {}),
    encoding: 'utf8',
    cwd: folder,
  });
  if (made.status !== 0) fail(`initdb: ${made.stderr}`);
  const port = await freePort();
  const start = () =>
    spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder], {
      ...(as ?? {}),
      cwd: folder,
      stdio: 'ignore',
      detached: true,
    });
  const ready = async (): Promise<void> => {
    for (let tries = 0; tries < 300; tries++) {
      const asked = await runProgram(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]);
      if (asked.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    fail('PostgreSQL did not start within 30 s.');
  };
  let server = start();
  const ended = (): Promise<unknown> =>
    server.exitCode === null && server.signalCode === null ? new Promise((resolve) => server.once('exit', resolve)) : Promise.resolve();
  await ready();
  return {
    ...{ programs, port },
    url: `postgres://desk@127.0.0.1:${port}/postgres`,
    async killAndRestart() {
      const gone = ended();
      // Each server process leads no group of its own but the first one's, which `detached` made.
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
      await gone;
      // A killed server leaves its children a moment to notice, and its pid file, which the next start checks and replaces.
      await new Promise((resolve) => setTimeout(resolve, 300));
      server = start();
      await ready();
    },
    async stop() {
      const gone = ended();
      server.kill('SIGINT');
      await gone;
      if (statSync(folder, { throwIfNoEntry: false })) rmSync(folder, { recursive: true, force: true });
    },
  };
}
