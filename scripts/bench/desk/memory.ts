import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningDesk, startDesk } from '../../setup/desk.ts';
import { say } from '../../setup/steps.ts';
import { median, type Row } from '../stats.ts';
import { collectGarbage, INSPECTED } from './garbage.ts';
import { load } from './sending.ts';

const MANY = 200_000;
const PARTS = 8;
/** Pages that the reports are about where they are folded: as few as a flood has, so that all go to the same cases. */
const FOLDED_PAGES = 200;

/** MB. */
interface Size {
  readonly resident: number;
  readonly heap: number;
}

async function metric(desk: RunningDesk, name: string): Promise<number> {
  const text = await (await fetch(`${desk.address}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length) ?? Number.NaN,
  );
}

/** What the process holds, its garbage collected: resident, and of that the heap in use. */
async function sizeOf(desk: RunningDesk): Promise<Size> {
  await collectGarbage(desk);
  const resident = (await metric(desk, 'desk_process_resident_memory_bytes')) / 1e6;
  return { resident, heap: (await metric(desk, 'desk_nodejs_heap_size_used_bytes')) / 1e6 };
}

async function allFolded(desk: RunningDesk): Promise<void> {
  while ((await metric(desk, 'desk_now{what="loose_reports"}')) > 0) await sleep(1000);
}

/** Growth between the first half of many reports and the last quarter. @param folded waits until each part is in its cases */
async function growth(desk: RunningDesk, folded: boolean): Promise<Size> {
  const sizes: Size[] = [];
  const pages = folded ? ['--pages', String(FOLDED_PAGES)] : [];
  for (let part = 1; part <= PARTS; part++) {
    await load(desk, '--seconds', '600', '--reports', String(MANY / PARTS), ...pages);
    if (folded) await allFolded(desk);
    const size = await sizeOf(desk);
    sizes.push(size);
    say(`${(part * MANY) / PARTS} reports: ${size.resident.toFixed(0)} MB, heap ${size.heap.toFixed(0)} MB`);
  }
  const grown = (of: keyof Size): number =>
    median(sizes.slice(5).map((size) => size[of])) - median(sizes.slice(1, 4).map((size) => size[of]));
  return { resident: grown('resident'), heap: grown('heap') };
}

/**
 * Memory gained over many reports. With `folded` they are of few pages, and each part is in its cases before the next; without, what is
 * measured is intake, and the desk is killed in the end, for folding all of them takes minutes.
 * @param env the desk's settings
 */
export async function memoryRows(env: Readonly<Record<string, string>>, folded: boolean): Promise<Row[]> {
  const desk = await startDesk({ ...env, NODE_OPTIONS: `${env['NODE_OPTIONS'] ?? ''} ${INSPECTED}` });
  const { resident, heap } = await growth(desk, folded).finally(() => desk.end(folded ? 'SIGTERM' : 'SIGKILL'));
  const over = `gained over ${MANY} reports${folded ? `, folded into ${FOLDED_PAGES} cases` : ''}`;
  return [
    { what: `heap ${over}`, value: heap, unit: 'MB', limit: 10 },
    { what: `resident memory ${over}`, value: resident, unit: 'MB', limit: 20 },
  ];
}
