import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages/contract.ts';
import { sendMessage } from '../../lib/messages/messaging.ts';
import { placeOf } from '../../lib/tabs/source.ts';
import { readTab, type StopView } from '../../lib/tabs/state.ts';
import { stoppedAddress } from '../../lib/updates/rules.ts';
import type { Verdict } from '../../lib/verdict/types.ts';

/** What is known of the stop that this tab shows. `lost`: the worker knows of none. `silent`: the worker gave no answer. */
export type Stop =
  | { readonly kind: 'stopped'; readonly tabId: number; readonly verdict: Verdict; readonly told: StopView | null }
  | { readonly kind: 'lost' }
  | { readonly kind: 'silent' };

const ANSWER_MS = 4000;

/** A tab's state as a stop; null for no answer. Only `danger` is ever stopped. */
export function stopOf(tabId: number, state: TabState | null): Stop {
  if (!state) return { kind: 'silent' };
  return state.verdict.level === 'danger' ? { kind: 'stopped', tabId, verdict: state.verdict, told: null } : { kind: 'lost' };
}

async function inTime<T>(asked: Promise<T>): Promise<T | null> {
  const answer = asked.catch((error: unknown) => {
    console.warn('warning/stop:', error);
    return null;
  });
  const tooLong = new Promise<null>((done) => setTimeout(() => done(null), ANSWER_MS));
  return (await Promise.race([answer, tooLong])) ?? null;
}

/** The stop as the worker keeps it: our page reads it itself, for the worker may be asleep or busy. Null where there is none to show. */
export async function keptStop(tabId: number, address: string | null = null): Promise<Stop | null> {
  const kept = await readTab(tabId).catch((error: unknown) => {
    console.warn('warning/stop: cannot be read', error);
    return null;
  });
  // The browser's rule brought this page for an address: what is kept of another is not shown for it.
  if (!kept?.stopped || kept.verdict.level !== 'danger' || (address !== null && kept.address !== address)) return null;
  return { kind: 'stopped', tabId, verdict: kept.verdict, told: kept.told ?? null };
}

/** Stays open: the tab is on its way to the page. */
function goOn(address: string): Promise<Stop> {
  location.replace(address);
  return new Promise(() => undefined);
}

/** What was stopped in the tab that this page is in. Never rejects. */
export async function readStop(): Promise<Stop> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  if (tab?.id === undefined) return { kind: 'lost' };
  const address = stoppedAddress(location.hash);
  if (address && (await inTime(sendMessage('own:stopped', { tabId: tab.id, url: address })))?.stopped === false) return goOn(address);
  const kept = await keptStop(tab.id, address);
  if (kept) return kept;
  const state = await inTime(sendMessage('own:tab-state', { tabId: tab.id }));
  return stopOf(tab.id, address && state?.verdict.url !== placeOf(address)?.url ? null : state);
}
