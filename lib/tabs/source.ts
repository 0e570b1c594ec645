import { browser } from 'wxt/browser';
import { canonicalHost } from '../hosts/host.ts';
import { shownIn } from './shown.ts';
import { readTab, type StoredTab } from './state.ts';

/** A document in a tab, as the browser itself names it; nothing of it is taken from the message. */
export interface Source {
  readonly tabId: number;
  readonly frameId: number;
  /** Address of the frame. */
  readonly url: string;
  /** Address of the tab. */
  readonly topUrl: string;
  /** The browser's id of the document; null where it has none. */
  readonly documentId: string | null;
}

/** Address and host of a page as a verdict carries them; null for what is no web page or has no host. */
export function placeOf(address: string): { url: string; host: string; path: string } | null {
  const parsed = URL.parse(address);
  const host = parsed && /^https?:$/.test(parsed.protocol) && canonicalHost(parsed.hostname);
  return parsed && host ? { url: `${parsed.protocol}//${parsed.host}${parsed.pathname}`, host, path: parsed.pathname } : null;
}

/** Whether what is kept is of the page that the tab showed when the word was said, whatever its query. */
export const isOf = (state: StoredTab, { topUrl }: Source): boolean => placeOf(state.address)?.url === placeOf(topUrl)?.url;

/** What is known of the document that the tab shows; what is known of an earlier one does not count. */
export async function current(source: Source): Promise<StoredTab | null> {
  const state = await readTab(source.tabId);
  return state && !state.stopped && isOf(state, source) ? state : null;
}

/**
 * Whether these are last words of a page that was stopped: it speaks on until the browser has left it, and what it says by then must
 * not undo the stop (seen in Firefox 153, where our page no longer knew what it had stopped).
 */
export async function isLastWord(source: Source): Promise<boolean> {
  const state = await readTab(source.tabId);
  if (!state?.stopped || !isOf(state, source)) return false;
  if (state.documentId !== null && source.documentId !== null && source.frameId === 0) return state.documentId === source.documentId;
  return (await shownIn(source.tabId)).startsWith(browser.runtime.getURL('/'));
}
