import type { RunningDesk } from '../../setup/desk.ts';
import { runNode } from '../../setup/steps.ts';

/** What load.ts prints. */
interface Load {
  readonly answered: number;
  readonly refused: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Connections of the load, and clients of pgbench beside it. */
export const CONNECTIONS = 32;

/** Sends reports from a process of their own. @param options load.ts’ @throws Error with what load.ts said where it failed */
export async function load(desk: RunningDesk, ...options: string[]): Promise<Load> {
  const done = await runNode('scripts/bench/desk/load.ts', [new URL(desk.address).port, '--connections', String(CONNECTIONS), ...options]);
  if (!done.ok) throw new Error(done.output);
  return JSON.parse(done.output.trim().split('\n').at(-1) ?? '') as Load;
}
