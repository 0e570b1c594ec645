import { setTimeout as sleep } from 'node:timers/promises';
import { startDesk } from '../../setup/desk.ts';
import type { Postgres } from '../../setup/postgres.ts';
import { runNode } from '../../setup/steps.ts';

export interface KillResult {
  readonly kills: number;
  /** Reports that were answered “received” before or between the kills. */
  readonly received: number;
  /** Of these, how many the desk does not know any more. Must be 0. */
  readonly lost: number;
}

/** @throws Error where the load said something else than its line */
function ticketsOf(output: string): readonly string[] {
  const line = output.trim().split('\n').at(-1) ?? '';
  const { received } = JSON.parse(line) as { received: string[] };
  return received;
}

async function missing(address: string, tickets: readonly string[]): Promise<number> {
  const known = async (ticket: string): Promise<boolean> => {
    const answer = await fetch(`${address}/api/reports/${ticket}`);
    await answer.arrayBuffer();
    return answer.status === 200;
  };
  let lost = 0;
  for (let i = 0; i < tickets.length; i += 20)
    lost += (await Promise.all(tickets.slice(i, i + 20).map(known))).filter((found) => !found).length;
  return lost;
}

/**
 * Sends reports without pause and kills (SIGKILL) what stores them at chance moments, again and again; then asks after every report
 * that was answered “received”.
 * @param env the desk's settings; the same files or server each time
 * @param postgres where given, every other kill is the database's, with all its processes
 */
export async function killAgainAndAgain(env: Readonly<Record<string, string>>, kills: number, postgres?: Postgres): Promise<KillResult> {
  const settings = { DESK_PROXIES: '1', DESK_PER_HOUR: '1000000', ...env };
  const received: string[] = [];
  let desk = await startDesk(settings);
  for (let kill = 0; kill < kills; kill++) {
    const load = runNode('scripts/bench/desk/load.ts', [new URL(desk.address).port, '--connections', '8', '--seconds', '3', '--tickets']);
    // Long enough for the load to be under way, whatever else the machine does.
    await sleep(900 + Math.random() * 900);
    if (postgres && kill % 2 === 0) await postgres.killAndRestart();
    else {
      await desk.end('SIGKILL');
      desk = await startDesk(settings);
    }
    received.push(...ticketsOf((await load).output));
  }
  const lost = await missing(desk.address, received);
  await desk.end();
  return { kills, received: received.length, lost };
}
