import { textToNumbers } from './bytes.ts';
import { chosenDesk } from './chosen-desk.ts';
import { deskText } from './desk.ts';
import { NO_LIST, type PackedList } from './listing.ts';
import type { Correction } from './schema.ts';
import { readKeptList } from './store.ts';
import type { KeptList } from './stored.ts';

/** The list in force, as judging wants it. */
export interface ListInForce {
  readonly packed: PackedList;
  /** 0 where there is none. */
  readonly serial: number;
  readonly silenced: ReadonlySet<string>;
  readonly corrections: readonly Correction[];
}

export const NOTHING_LISTED: ListInForce = { packed: NO_LIST, serial: 0, silenced: new Set(), corrections: [] };

/** A kept list ready for look-up. */
export function inForce(kept: KeptList | null): ListInForce {
  const table = kept && textToNumbers(kept.table);
  if (!kept || !table) return NOTHING_LISTED;
  const { serial, reasons, silenced, corrections } = kept;
  return { packed: { table, reasons }, serial, silenced: new Set(silenced), corrections };
}

async function keptList(): Promise<KeptList | null> {
  try {
    const desk = await chosenDesk();
    return desk && (await readKeptList(deskText(desk)));
  } catch (error) {
    console.warn('updates/force: the list cannot be read', error);
    return null;
  }
}

/** Reads the list of the chosen desk. Never rejects: where storage fails there is none, and pages are judged by what they say. */
export const readListInForce = async (): Promise<ListInForce> => inForce(await keptList());

/** Its corrections of the directory alone. Never rejects. */
export const readCorrections = async (): Promise<readonly Correction[]> => (await keptList())?.corrections ?? [];
