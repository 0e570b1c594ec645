import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killAgainAndAgain } from '../../../scripts/bench/desk/kills.ts';
import { type RunningDesk, startDesk } from '../../../scripts/setup/desk.ts';
import { type Postgres, startPostgres } from '../../../scripts/setup/postgres.ts';
import { one } from '../../../server/database/database.ts';
import { openRemote } from '../../../server/database/remote.ts';

const folder = mkdtempSync(join(tmpdir(), 'cancelguard-desk-'));
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

describe('no report that was answered “received” is lost', () => {
  it('when desk or PostgreSQL is killed while reports come in', async () => {
    const result = await killAgainAndAgain({ DATABASE_URL: postgres.url, DESK_DATA: join(folder, 'server') }, 2, postgres);
    expect(result.received).toBeGreaterThan(0);
    expect(result.lost).toBe(0);
  }, 120_000);

  it('when a desk with its own database is killed', async () => {
    const result = await killAgainAndAgain({ DESK_DATA: join(folder, 'embedded') }, 1);
    expect(result.received).toBeGreaterThan(0);
    expect(result.lost).toBe(0);
  }, 180_000);
});

describe('a database on a server', () => {
  it('outlives a connection that breaks in the middle of a transaction', async () => {
    const database = openRemote(postgres.url);
    const broken = database.transaction(async (queries) => {
      const { pid } = await one<{ pid: number }>(queries, 'select pg_backend_pid() as pid');
      await database.query('select pg_terminate_backend($1)', [pid]);
      await sleep(200);
      await queries.query('select 1');
    });
    await expect(broken).rejects.toThrow();
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    await database.close();
  });
});

describe('a desk as a process of its own', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await startDesk({ DATABASE_URL: postgres.url, DESK_DATA: join(folder, 'server') });
  }, 60_000);
  afterAll(() => desk.end());

  it('cuts off a sender that dribbles, and answers others meanwhile', async () => {
    const socket = connect(Number(new URL(desk.address).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write('PUT /api/reports/0123456789abcdef0123456789abcdef HTTP/1.1\r\nHost: desk\r\n');
    const drip = setInterval(() => socket.write('X-More: 1\r\n'), 500);
    expect((await fetch(`${desk.address}/health`)).status).toBe(200);
    await closed;
    clearInterval(drip);
  }, 15_000);

  it('refuses a second desk in the same folder', async () => {
    const own = join(folder, 'embedded');
    const first = await startDesk({ DESK_DATA: own });
    await expect(startDesk({ DESK_DATA: own })).rejects.toThrow(/in use by process/);
    await first.end();
  }, 60_000);
});
