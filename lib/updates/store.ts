import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { hasBulk, keepBulk, readBulk, writeBulk } from './bulk.ts';
import { isTable } from './slots.ts';
import { type DeskMemory, type KeptList, keptListSchema, memorySchema, stateSchema, type UpdateState } from './stored.ts';

const LIST = 'updates:list';
const MEMORY = 'updates:memory';
const STATE = 'updates:state';
/** Desks whose serials are remembered, so that going to another and back opens no way back to an old list. */
const DESKS_MOST = 8;

async function read<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return null;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) console.warn(`updates/store: ${key} cannot be read`, parsed.error);
  return parsed.data ?? null;
}

/** The list taken last from this desk; null where there is none or it cannot be read. Rejects where storage fails. */
export async function readKeptList(desk: string): Promise<KeptList | null> {
  const list = await read(LIST, keptListSchema);
  return list?.desk === desk ? list : null;
}

/** The list in force, whichever desk it came from: dropOtherList keeps none of a desk that is no longer chosen. Rejects where storage fails. */
export const readListInStore = (): Promise<KeptList | null> => read(LIST, keptListSchema);

/** The look-up table of a list; null where it is gone or cut short, as happens where a disk is full. Rejects where storage fails. */
export async function readTable({ table }: KeptList): Promise<Uint32Array<ArrayBuffer> | null> {
  const bytes = await readBulk(table);
  return bytes && isTable(bytes.byteLength) ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4) : null;
}

/** Whether a list's look-up table is there, without reading it. Rejects where storage fails. */
export const hasTable = ({ table }: KeptList): Promise<boolean> => hasBulk(table);

/** The text that deltas to later lists than this start from; null where it is gone, or cannot be read: then lists come whole. */
export async function readBase({ base }: KeptList): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return base && (await readBulk(base.name));
  } catch (error) {
    console.warn('updates/store: no text to start a delta from', error);
    return null;
  }
}

/** Forgets what is kept in bulk of any other list than that in force. Rejects where storage fails. */
export async function tidyBulk(): Promise<void> {
  const list = await readListInStore();
  await keepBulk(list ? [list.table, list.base?.name ?? ''] : []);
}

/** Forgets a list that came from another desk than this; null: any. Rejects where storage fails. */
export async function dropOtherList(desk: string | null): Promise<void> {
  const list = await read(LIST, keptListSchema);
  if (list && list.desk !== desk) await browser.storage.local.remove(LIST);
}

/** What is remembered of this desk. Rejects where storage fails. */
export async function readMemory(desk: string): Promise<DeskMemory | null> {
  return (await read(MEMORY, memorySchema))?.desks[desk] ?? null;
}

/** How the checks of this desk went; null before the first. Rejects where storage fails. */
export async function readState(desk: string): Promise<UpdateState | null> {
  const state = await read(STATE, stateSchema);
  return state?.desk === desk ? state : null;
}

async function withDesk(desk: string, memory: DeskMemory): Promise<Record<string, unknown>> {
  const { [desk]: _, ...others } = (await read(MEMORY, memorySchema))?.desks ?? {};
  const kept = Object.fromEntries([...Object.entries(others), [desk, memory] as const].slice(-DESKS_MOST));
  return { [MEMORY]: { v: 1, desks: kept } };
}

/**
 * After an update of the extension: the browser has dropped the scripts that it was given for a list, and what they were made of is not
 * kept. The list stays in force; the next check takes it once more.
 */
export async function forgetRuled(): Promise<void> {
  const state = await read(STATE, stateSchema);
  if (state) await browser.storage.local.set({ [STATE]: { ...state, ruled: null } });
}

/** What a check brought; what is left out stays as it is. */
export interface Brought {
  readonly state?: UpdateState;
  readonly memory?: DeskMemory | null;
  readonly list?: KeptList | null;
  /** Look-up table of a new `list`. */
  readonly table?: Uint32Array<ArrayBuffer>;
  /** The text of a new `list`, where it is its base. */
  readonly text?: Uint8Array<ArrayBuffer>;
}

/**
 * Writes what a check of `desk` brought: all of it in one step, or nothing. Table and text of a new list come first, under names that nothing speaks of
 * until then. Rejects where storage fails, and then all is as before.
 */
export async function writeBrought(desk: string, { state, memory, list, table, text }: Brought): Promise<void> {
  if (list?.base && text) await writeBulk(list.base.name, new Blob([text]));
  if (list && table) await writeBulk(list.table, new Blob([table]));
  await browser.storage.local.set({
    ...(state && { [STATE]: state }),
    ...(memory && (await withDesk(desk, memory))),
    ...(list && { [LIST]: list }),
  });
}
