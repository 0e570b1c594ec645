import { browser } from 'wxt/browser';
import { deskInfoSchema } from '../reports/schema.ts';
import { chosenDesk } from '../updates/chosen-desk.ts';
import { deskText } from '../updates/desk.ts';
import { readListInForce, tableOf } from '../updates/force.ts';
import { type Guard, guardOf } from '../updates/guarded.ts';
import { inForce, type ListInForce } from '../updates/in-force.ts';
import { pause } from '../updates/pause.ts';
import { clearStops, keepPasses, setStops } from '../updates/stops.ts';
import {
  type Brought,
  dropOtherList,
  forgetRuled,
  readBase,
  readKeptList,
  readListInStore,
  readMemory,
  readState,
  tidyBulk,
  writeBrought,
} from '../updates/store.ts';
import type { KeptList } from '../updates/stored.ts';
import { updateOnce } from '../updates/update.ts';
import { renewKnowledge } from './knowledge.ts';
import { visitHosts } from './let-through.ts';
import { packagedDirectory } from './packaged.ts';
import { rejudgeTabs } from './rejudge.ts';

export const ALARM = 'updates';

const guard = async (): Promise<Guard> => guardOf(await packagedDirectory());

function listsOf(text: string): string | null {
  try {
    return deskInfoSchema.safeParse(JSON.parse(text)).data?.lists ?? null;
  } catch {
    return null; // no JSON: the caller says that the desk's answer has no good form
  }
}

/** One list for all windows: private ones have a worker of their own, and this is not its work. */
const isOurs = (): boolean => !browser.extension.inIncognitoContext;

/** A list that was written in this turn: what is looked up in open tabs need not be read back. */
interface Written {
  readonly table: string;
  readonly list: ListInForce;
}

const isDamaged = async (kept: KeptList | null): Promise<boolean> => kept !== null && (await tableOf(kept)) === null;

/** Takes a newer list of a desk, if there is one. Gives the one that was written last. */
async function updateFrom(desk: NonNullable<Awaited<ReturnType<typeof chosenDesk>>>): Promise<Written | null> {
  const key = deskText(desk);
  const [memory, kept, noted] = await Promise.all([readMemory(key), readKeptList(key), readState(key)]);
  // A list whose table is gone is no list to hold on to: it is asked for again.
  const state = noted && { ...noted, ruled: (await isDamaged(kept)) ? null : noted.ruled };
  let written: Written | null = null;
  const write = async (brought: Brought): Promise<void> => {
    await writeBrought(key, brought);
    const { list, table } = brought;
    if (list && table) written = { table: list.table, list: inForce(list, table) };
  };
  const fault = await updateOnce({
    ...{ desk, memory, kept, state, guard, listsOf, readBase, setStops, pause, write },
    ...{ now: new Date(), random: Math.random(), fetch: (url, init) => fetch(url, init) },
  });
  if (fault) console.warn(`tabs/lists: no newer list (${fault})`);
  await keepPasses(await visitHosts());
  return written;
}

/** Which list is in force; null for none. */
async function tableInForce(): Promise<string | null> {
  return (await readListInStore())?.table ?? null;
}

async function update(): Promise<void> {
  if (!isOurs()) return;
  const [desk, before] = [await chosenDesk(), await tableInForce()];
  await dropOtherList(desk && deskText(desk));
  const written = desk && (await updateFrom(desk));
  if (!desk) await clearStops();
  const now = await tableInForce();
  if (now !== before) {
    renewKnowledge();
    await rejudgeTabs(written?.table === now ? written.list : await readListInForce());
  }
  await tidyBulk().catch((error: unknown) => console.warn('tabs/lists: old bytes stay', error));
  await browser.alarms.clear(ALARM);
  await tendLists();
}

let running: Promise<void> = Promise.resolve();
let waiting: Promise<void> | null = null;

/**
 * Checks for a newer list and sets the next check. One check at a time: who asks while one runs gets the one after it, for the desk may
 * have been changed meanwhile. Without a desk it clears what an earlier one left. Rejects where storage fails.
 */
export function updateLists(): Promise<void> {
  waiting ??= running.then(() => {
    waiting = null;
    const mine = update();
    running = mine.catch((error: unknown) => console.warn('tabs/lists:', error));
    return mine;
  });
  return waiting;
}

/** Sets the alarm of the next check where there is none: one set anew at every start would never ring. Without a desk there is none. */
export async function tendLists(): Promise<void> {
  if (!isOurs() || (await browser.alarms.get(ALARM))) return;
  const desk = await chosenDesk();
  if (!desk) return;
  const state = await readState(deskText(desk));
  // A little after the start of the browser, which has enough to do.
  const soon = Date.now() + 30_000;
  await browser.alarms.create(ALARM, { when: Math.max(soon, state ? Date.parse(state.next) : soon) });
}

/** At the browser's start: passes of the last session are nobody's, the alarm may be gone, and a damaged list is taken anew at once. */
export async function onBrowserStart(): Promise<void> {
  if (!isOurs()) return;
  await keepPasses(await visitHosts());
  if (await isDamaged(await readListInStore())) await updateLists();
  else await tendLists();
}

/** After an installation or an update of the extension. */
export async function onNewVersion(): Promise<void> {
  if (!isOurs()) return;
  await keepPasses(await visitHosts());
  // Without a desk there is nothing to take anew, and the first page after the installation should not wait for it.
  if (!(await chosenDesk())) return;
  await forgetRuled();
  await updateLists();
}
