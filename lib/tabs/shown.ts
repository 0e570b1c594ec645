import { browser } from 'wxt/browser';
import { gone } from './icon.ts';

/**
 * Address of what a tab shows; '' where the browser keeps it from us, or the tab is gone. Of our own pages some browsers tell it only
 * to those with the "tabs" permission (seen in Chromium 150, not in 156): those pages are asked for by name.
 */
export async function shownIn(tabId: number): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch((error: unknown) => {
    gone(error);
    return null;
  });
  if (!tab) return '';
  return tab.url ?? (await ownPageIn(tabId)) ?? '';
}

async function ownPageIn(tabId: number): Promise<string | undefined> {
  // Firefox has no such call, and needs none.
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'], tabIds: [tabId] });
  return contexts?.[0]?.documentUrl;
}
