import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Carrier } from '../directory/types.ts';
import type { TabState } from '../messages/contract.ts';
import type { Verdict } from '../verdict/types.ts';
import type { WarningView } from '../warning/types.ts';

/** What our page shows of a stop, told in the worker, where the directory is at hand: the page itself then need not load it. */
export interface StopView {
  readonly view: WarningView;
  /** Whose way out is shown; null where no carrier is known. */
  readonly carrier: Carrier | null;
  /** Registrable domain of the stopped host; null for none. */
  readonly registrable: string | null;
}

/**
 * What the worker keeps of a tab, under `tab:<id>` in session storage: it outlives the worker and ends with the browser.
 * Only the worker writes it and an update of the extension empties it, so what comes out has the form that went in.
 */
export interface StoredTab extends TabState {
  /** Address of the judged page in full, so that "open anyway" leads back to it. Never leaves session storage. */
  readonly address: string;
  /** The browser's id of the page's document; null where a frame reported first or the browser has no such ids. */
  readonly documentId: string | null;
  /** Verdicts by frame, '0' for the page itself; `verdict` is the worst of them. */
  readonly parts: Readonly<Record<string, Verdict>>;
  /** The tab shows our warning page instead of the judged one. */
  readonly stopped: boolean;
  /** The person closed the notice on this page. */
  readonly dismissed: boolean;
  /** What our warning page shows; set only where it stands. */
  readonly told?: StopView;
  /** What the notice in the page says, so that the same one is not drawn again; null where none stands. */
  readonly notice: string | null;
}

/** States kept before those of closed tabs are swept out. */
const SWEEP_ABOVE = 40;
const PREFIX = 'tab:';
const keyOf = (tabId: number): `session:tab:${number}` => `session:tab:${tabId}`;

/** What is known of a tab; null where nothing is. */
export const readTab = (tabId: number): Promise<StoredTab | null> => storage.getItem<StoredTab>(keyOf(tabId));

/** Writes what is known of a tab; null forgets it. A warning waits for this, and for no sweeping. */
export async function writeTab(tabId: number, state: StoredTab | null): Promise<void> {
  if (state === null) return storage.removeItem(keyOf(tabId));
  await storage.setItem(keyOf(tabId), state);
  void sweep().catch((error: unknown) => console.warn('tabs/state: states of closed tabs stay', error));
}

/** Forgets tabs that are gone. Done when there are many, so that closing a tab need not wake the worker. */
async function sweep(): Promise<void> {
  const keys = (await browser.storage.session.getKeys?.()) ?? Object.keys(await browser.storage.session.get(null));
  const ours = keys.filter((key) => key.startsWith(PREFIX));
  if (ours.length <= SWEEP_ABOVE) return;
  const open = new Set((await browser.tabs.query({})).map((tab) => `${PREFIX}${tab.id}`));
  await browser.storage.session.remove(ours.filter((key) => !open.has(key)));
}

const turns = new Map<number, Promise<unknown>>();

/** Runs work on one tab after what is already under way for it: two frames that report at once must not overwrite each other. */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(tabId) ?? Promise.resolve()).then(work);
  const settled = mine.then(
    () => undefined,
    () => undefined,
  );
  turns.set(tabId, settled);
  void settled.then(() => turns.get(tabId) === settled && turns.delete(tabId));
  return mine;
}
