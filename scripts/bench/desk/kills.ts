import { setTimeout as sleep } from 'node:timers/promises';
import { startDesk } from '../../setup/desk.ts';
import type { Postgres } from '../../setup/postgres.ts';
import { random } from '../pages.ts';
import { streamReports } from './stream.ts';

/** Milliseconds after the first report that a desk took in since its start, within which it is killed. */
const WITHIN = 300;
/** With a server, one kill in so many is the desk's; the others are the database's, which is back sooner. */
const DESK_EVERY = 5;

export interface KillResult {
  readonly kills: number;
  /** Reports that were answered “received” before or between the kills. */
  readonly received: number;
  /** Of these, how many the desk does not know any more. Must be 0. */
  readonly lost: number;
}

/** How many of these reports a desk does not know. Each is asked after from a network of its own, so that no limit answers in its place. */
async function missing(address: string, tickets: readonly string[]): Promise<number> {
  const known = async (ticket: string, number: number): Promise<boolean> => {
    const from = `10.${(number >> 8) & 255}.${number & 255}.1`;
    const answer = await fetch(`${address}/api/reports/${ticket}`, { headers: { 'x-forwarded-for': from } });
    await answer.arrayBuffer();
    if (answer.status !== 200 && answer.status !== 404) throw new Error(`asked after a report, the desk says ${answer.status}`);
    return answer.status === 200;
  };
  let lost = 0;
  for (let i = 0; i < tickets.length; i += 20)
    lost += (await Promise.all(tickets.slice(i, i + 20).map((ticket, j) => known(ticket, i + j)))).filter((found) => !found).length;
  return lost;
}

/**
 * Sends reports without pause and kills (SIGKILL) what stores them at chance moments, again and again; then asks after every report
 * that was answered “received”.
 * @param env the desk's settings; the same files or server each time
 * @param seed draws the moments
 * @param postgres where given, four kills of five are the database's, with all its processes
 */
export async function killAgainAndAgain(
  env: Readonly<Record<string, string>>,
  { kills, seed }: { readonly kills: number; readonly seed: number },
  postgres?: Postgres,
): Promise<KillResult> {
  const settings = { DESK_PROXIES: '1', DESK_PER_HOUR: '1000000', ...env };
  const draw = random(seed);
  let desk = await startDesk(settings);
  const { received, next, stop } = streamReports(() => desk.address);
  try {
    for (let kill = 1; kill <= kills; kill++) {
      await next();
      await sleep(draw() * WITHIN);
      if (postgres && kill % DESK_EVERY !== 0) await postgres.killAndRestart();
      else {
        await desk.end('SIGKILL');
        desk = await startDesk(settings);
      }
    }
    await next();
    await stop();
    return { kills, received: received.length, lost: await missing(desk.address, received) };
  } finally {
    await stop();
    await desk.end();
  }
}
