import { browser } from 'wxt/browser';
import type { OpenTarget } from '../messages/contract.ts';
import { keepAsked } from '../reports/asked.ts';
import type { Verdict } from '../verdict/types.ts';
import { readTab } from './state.ts';

/** The address behind a button of a notice, from the tab's own verdict: nothing that the page says takes part. */
function addressOf(what: OpenTarget, verdict: Verdict | null, tabId: number): string {
  const way = (kind: string): string | undefined => verdict?.officialWays.find((one) => one.kind === kind)?.href;
  const guide = way('guide') ?? '/guide.html';
  if (what === 'official') return way('cancel-page') ?? guide;
  if (what === 'guide') return guide;
  return `/report.html?tab=${tabId}&kind=${what === 'mistake' ? 'mistake' : 'unsafe'}`;
}

/** Opens what a notice or a menu entry leads to, beside the tab it is about. */
export async function openFor(tabId: number, what: OpenTarget): Promise<void> {
  const state = await readTab(tabId);
  await openBeside(tabId, addressOf(what, state?.verdict ?? null, tabId));
}

/** Opens the report on a page that a link in the tab leads to; nobody has opened it. */
export async function openReportOn(url: string, tabId: number): Promise<void> {
  await openBeside(tabId, `/report.html?asked=${await keepAsked(url)}`);
}

async function openBeside(tabId: number, address: string): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const url = address.startsWith('/') ? browser.runtime.getURL('/') + address.slice(1) : address;
  await browser.tabs.create({ url, index: tab.index + 1, windowId: tab.windowId, openerTabId: tabId });
}
