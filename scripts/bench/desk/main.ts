import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningDesk, startDesk } from '../../setup/desk.ts';
import { type Postgres, startPostgres } from '../../setup/postgres.ts';
import { ARTIFACTS, runNode, say } from '../../setup/steps.ts';
import { median, type Row, table } from '../stats.ts';
import { collectGarbage, INSPECTED } from './garbage.ts';
import { killAgainAndAgain } from './kills.ts';
import { pgbenchRate } from './pgbench.ts';
import { publishingSeconds } from './publishing.ts';

/** What load.ts prints. */
interface Load {
  readonly answered: number;
  readonly refused: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const CONNECTIONS = 32;
const ROUNDS = 3;
const SECONDS = 8;
const KILLS = 50;
const MANY = 200_000;

async function load(desk: RunningDesk, ...options: string[]): Promise<Load> {
  const done = await runNode('scripts/bench/desk/load.ts', [new URL(desk.address).port, '--connections', String(CONNECTIONS), ...options]);
  if (!done.ok) throw new Error(done.output);
  return JSON.parse(done.output.trim().split('\n').at(-1) ?? '') as Load;
}

/** pgbench and the desk by turns, so that what else the machine does falls on both alike. */
async function rates(
  postgres: Postgres,
  desk: RunningDesk,
): Promise<{ readonly bench: number; readonly intake: number; readonly ratio: number }> {
  const rounds: { bench: number; intake: number }[] = [];
  await load(desk, '--seconds', '4');
  for (let round = 0; round < ROUNDS; round++) {
    const bench = await pgbenchRate(postgres, SECONDS, CONNECTIONS);
    const { perSecond } = await load(desk, '--seconds', String(SECONDS));
    say(`round ${round + 1}: pgbench ${bench.toFixed(0)}/s, desk ${perSecond.toFixed(0)}/s`);
    rounds.push({ bench, intake: perSecond });
  }
  return {
    bench: median(rounds.map(({ bench }) => bench)),
    intake: median(rounds.map(({ intake }) => intake)),
    ratio: median(rounds.map(({ bench, intake }) => bench / intake)),
  };
}

/** What the process holds, its garbage collected: resident, and of that the heap in use. MB. */
async function memoryOf(desk: RunningDesk): Promise<{ readonly resident: number; readonly heap: number }> {
  const text = await (await fetch(`${desk.address}/metrics`)).text();
  const read = (name: string): number => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? Number.NaN) / 1e6;
  return { resident: read('desk_process_resident_memory_bytes'), heap: read('desk_nodejs_heap_size_used_bytes') };
}

/** Growth between the first half of many reports and the last quarter, in MB. */
async function memoryGrowth(desk: RunningDesk): Promise<{ readonly resident: number; readonly heap: number }> {
  const sizes: { readonly resident: number; readonly heap: number }[] = [];
  for (let part = 0; part < 8; part++) {
    await load(desk, '--seconds', '600', '--reports', String(MANY / 8));
    await collectGarbage(desk);
    sizes.push(await memoryOf(desk));
    say(`${((part + 1) * MANY) / 8} reports: ${sizes.at(-1)?.resident.toFixed(0)} MB, heap ${sizes.at(-1)?.heap.toFixed(0)} MB`);
  }
  const growth = (of: 'resident' | 'heap'): number =>
    median(sizes.slice(5).map((size) => size[of])) - median(sizes.slice(1, 4).map((size) => size[of]));
  return { resident: growth('resident'), heap: growth('heap') };
}

/** npm run bench -- desk: measures intake, durability and publishing with a real PostgreSQL, and prints each beside its limit. */
export async function benchDesk(only: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  const data = mkdtempSync(join(tmpdir(), 'cancelguard-bench-'));
  const postgres = await startPostgres();
  const rows: Row[] = [];
  const wanted = (part: string): boolean => only === '' || only.split(',').includes(part);
  try {
    // A heap with a lid: without one the engine lets garbage pile up and growth would say nothing.
    const env = {
      NODE_OPTIONS: '--max-old-space-size=128',
      DATABASE_URL: postgres.url,
      DESK_DATA: data,
      DESK_PROXIES: '1',
      DESK_PER_HOUR: '1000000',
      DESK_AT_ONCE: '1000000',
    };
    const desk = await startDesk(env);
    if (wanted('rate')) {
      const { bench, intake, ratio } = await rates(postgres, desk);
      const half = await load(desk, '--seconds', '15', '--rate', String(Math.round(intake / 2)));
      rows.push({ what: 'pgbench, comparable row, a second', value: bench, unit: '', limit: null });
      rows.push({ what: 'reports taken in, a second', value: intake, unit: '', limit: null });
      rows.push({ what: 'pgbench to intake, median of the rounds', value: ratio, unit: '×', limit: 2 });
      rows.push({ what: `answer at half of that load, p99 (p50 ${half.p50.toFixed(1)} ms)`, value: half.p99, unit: 'ms', limit: 100 });
    }
    await desk.end();
    if (wanted('memory')) {
      const inspected = await startDesk({ ...env, NODE_OPTIONS: `${env.NODE_OPTIONS} ${INSPECTED}` });
      // Killed, for it would first fold all of these reports, which takes minutes and is not what is measured.
      const { resident, heap } = await memoryGrowth(inspected).finally(() => inspected.end('SIGKILL'));
      rows.push({ what: `heap gained over ${MANY} reports`, value: heap, unit: 'MB', limit: 10 });
      rows.push({ what: `resident memory gained over ${MANY} reports`, value: resident, unit: 'MB', limit: 20 });
    }
    if (wanted('kills')) {
      const { kills, received, lost } = await killAgainAndAgain(env, { kills: KILLS, seed: Date.now() }, postgres);
      rows.push({ what: `reports lost of ${received} received, ${kills} kills of desk and database`, value: lost, unit: '', limit: 0 });
    }
    if (wanted('publish')) {
      const { first, next } = await publishingSeconds(postgres.url);
      rows.push({ what: 'publishing 100,000 entries', value: first, unit: 's', limit: 5 });
      rows.push({ what: 'publishing the next list, with deltas', value: next, unit: 's', limit: 5 });
    }
  } finally {
    await postgres.stop();
    rmSync(data, { recursive: true, force: true });
  }
  process.stdout.write(`${table(rows)}\n`);
  writeFileSync(join(ARTIFACTS, 'bench-desk.json'), `${JSON.stringify({ rows }, null, 2)}\n`);
}
