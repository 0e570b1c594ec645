import { chosenDesk } from './chosen-desk.ts';
import { deskText } from './desk.ts';
import { inForce, type ListInForce } from './in-force.ts';
import type { Correction } from './schema.ts';
import { readKeptList } from './store.ts';
import type { KeptList } from './stored.ts';

// Apart from in-force.ts, which judging in Node (evaluate, bench) reads: there is no storage there (2026-11-29).

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
