import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages/contract.ts';
import { sendMessage } from '../../lib/messages/messaging.ts';
import type { Verdict } from '../../lib/verdict/types.ts';

/** What is known of the stop that this tab shows. `lost`: the worker knows of none. `silent`: the worker gave no answer. */
export type Stop =
  | { readonly kind: 'stopped'; readonly tabId: number; readonly verdict: Verdict }
  | { readonly kind: 'lost' }
  | { readonly kind: 'silent' };

const ANSWER_MS = 4000;

/** A tab's state as a stop; null for no answer. Only `danger` is ever stopped. */
export function stopOf(tabId: number, state: TabState | null): Stop {
  if (!state) return { kind: 'silent' };
  return state.verdict.level === 'danger' ? { kind: 'stopped', tabId, verdict: state.verdict } : { kind: 'lost' };
}

async function ask(tabId: number): Promise<TabState | null> {
  const answer = sendMessage('own:tab-state', { tabId }).catch((error: unknown) => {
    console.warn('warning/stop:', error);
    return null;
  });
  const tooLong = new Promise<null>((done) => setTimeout(() => done(null), ANSWER_MS));
  return (await Promise.race([answer, tooLong])) ?? null;
}

/** What was stopped in the tab that this page is in. Never rejects. */
export async function readStop(): Promise<Stop> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  return tab?.id === undefined ? { kind: 'lost' } : stopOf(tab.id, await ask(tab.id));
}
