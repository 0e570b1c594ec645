import { inForce, type ListInForce } from './in-force.ts';
import type { Correction } from './schema.ts';
import { readListInStore, readTable } from './store.ts';
import type { KeptList } from './stored.ts';

// Apart from in-force.ts, which judging in Node (evaluate, bench) reads: there is no storage there (2026-11-29).

async function keptList(): Promise<KeptList | null> {
  try {
    // Not by way of the chosen desk: after an installation Chromium answers for a policy only after seconds (156, on 2026-11-29).
    return await readListInStore();
  } catch (error) {
    console.warn('updates/force: the list cannot be read', error);
    return null;
  }
}

/** The look-up table of a list; null where it is gone or cannot be read. Never rejects. */
export async function tableOf(kept: KeptList): Promise<Uint32Array<ArrayBuffer> | null> {
  try {
    return await readTable(kept);
  } catch (error) {
    console.warn('updates/force: the table of the list cannot be read', error);
    return null;
  }
}

/** Reads the list in force. Never rejects: where storage fails there is none, and pages are judged by what they say. */
export async function readListInForce(): Promise<ListInForce> {
  const kept = await keptList();
  return inForce(kept, kept && (await tableOf(kept)));
}

/** Its corrections of the directory alone. Never rejects. */
export const readCorrections = async (): Promise<readonly Correction[]> => (await keptList())?.corrections ?? [];
