import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningDesk, startDesk } from '../../setup/desk.ts';
import { type Postgres, startPostgres } from '../../setup/postgres.ts';
import { ARTIFACTS, say } from '../../setup/steps.ts';
import { median, type Row, table } from '../stats.ts';
import { killAgainAndAgain } from './kills.ts';
import { memoryRows } from './memory.ts';
import { pgbenchRate } from './pgbench.ts';
import { publishingSeconds } from './publishing.ts';
import { CONNECTIONS, load } from './sending.ts';

const ROUNDS = 3;
const SECONDS = 8;
const KILLS = 50;

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
    if (wanted('memory')) rows.push(...(await memoryRows(env, false)));
    if (wanted('folding')) rows.push(...(await memoryRows(env, true)));
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
