import { browser } from 'wxt/browser';
import type { ListInForce } from '../updates/in-force.ts';
import { listingOf } from '../updates/listing.ts';
import type { Verdict } from '../verdict/types.ts';
import { onListed } from './follow.ts';
import { readAgain } from './opened.ts';
import { placeOf, type Source } from './source.ts';
import { inTurn, readTab, type StoredTab } from './state.ts';
import { tellAnew } from './stop.ts';

type Said = 'allow' | 'caution' | 'danger' | null;

/** What a list said of a page when it was judged. */
function saidOf({ reasons }: Verdict): Said {
  if (reasons.some(({ id }) => id === 'reviewed-fine')) return 'allow';
  const level = reasons.find(({ id }) => id === 'listed')?.params['level'];
  return level === 'danger' || level === 'caution' ? level : null;
}

/**
 * What a new list asks for in a tab: a look at the list where it names the page now, a new reading where it no longer does or clears it of
 * what is held against it; nothing in all others.
 */
export function dueIn(state: StoredTab | null, said: Said): 'look' | 'read' | null {
  const before = state ? saidOf(state.verdict) : null;
  if (before === said) return null;
  if (said === 'danger' || said === 'caution') return 'look';
  return state && state.verdict.level !== 'none' ? 'read' : null;
}

async function rejudge(source: Source, said: Said): Promise<void> {
  const state = await readTab(source.tabId);
  const isSame = state !== null && !state.stopped && placeOf(state.address)?.url === placeOf(source.topUrl)?.url;
  const due = dueIn(isSame ? state : null, said);
  if (due === 'look') await onListed({ ...source, documentId: isSame ? state.documentId : null });
  if (due === 'read') readAgain(source);
}

/**
 * After a new list, or none: pages that are open get the verdict that they would get now. Only the list is looked up for each; a page hears
 * of it where its verdict changes. What the browser has put aside loads anew when it is shown, and is stopped or judged then.
 */
export async function rejudgeTabs({ packed }: Pick<ListInForce, 'packed'>): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  for (const { id: tabId, url } of tabs) {
    const place = url === undefined ? null : placeOf(url);
    if (tabId === undefined || url === undefined) continue;
    const said = place && (listingOf(packed, place.url)?.level ?? null);
    const source = { tabId, frameId: 0, url, topUrl: url, documentId: null };
    await inTurn(tabId, () => (place ? rejudge(source, said) : tellAnew(tabId))).catch((error: unknown) =>
      console.warn('tabs/rejudge:', error),
    );
  }
}
