import { browser } from 'wxt/browser';
import { readPolicy } from '../settings/policy.ts';
import { chosenDesk } from './chosen-desk.ts';
import { type DeskAddress, deskText } from './desk.ts';
import { hasTable, readKeptList, readState } from './store.ts';
import type { KeptList, UpdateState } from './stored.ts';

/** What the options page and the popup say of the signed list. */
export interface ListStatus {
  readonly desk: DeskAddress | null;
  /** The policy chose the desk, and the person cannot. */
  readonly byPolicy: boolean;
  readonly list: Omit<KeptList, 'table'> | null;
  readonly state: UpdateState | null;
  /** The look-up table of the list is gone: the browser stops what it stopped, nothing else of the list is known. */
  readonly damaged: boolean;
}

/** Reads it. Rejects where storage fails. */
export async function readListStatus(): Promise<ListStatus> {
  const [policy, desk] = await Promise.all([readPolicy(), chosenDesk()]);
  const byPolicy = policy.desk !== null;
  if (!desk) return { desk, byPolicy, list: null, state: null, damaged: false };
  const key = deskText(desk);
  const [list, state] = await Promise.all([readKeptList(key), readState(key)]);
  return { desk, byPolicy, list, state, damaged: list !== null && !browser.extension.inIncognitoContext && !(await hasTable(list)) };
}

/** Whether a list has run out: it still protects, but new pages are missing from it. */
export const isOld = ({ list }: ListStatus, now: Date): boolean => list !== null && Date.parse(list.expires) <= now.getTime();

/** Calls back when something of it changes, in whichever context. Gives the function that stops it. */
export function watchListStatus(onChange: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some((key) => key.startsWith('updates:') || key === 'settings')) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
