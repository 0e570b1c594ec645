import { browser } from 'wxt/browser';
import { registrableDomain } from '../hosts/suffix.ts';
import { messageLang } from '../ui/lang.ts';
import { t } from '../ui/text.ts';
import type { Verdict } from '../verdict/types.ts';
import { waysOf } from '../verdict/ways.ts';
import { warningFor } from '../warning/view.ts';
import { homeOf } from './home.ts';
import { gone, showIcon } from './icon.ts';
import { loadKnowledge } from './knowledge.ts';
import { shownIn } from './shown.ts';
import { readTab, type StopView, type StoredTab, writeTab } from './state.ts';

async function viewOf(verdict: Verdict): Promise<StopView> {
  const [{ directory }, country] = await Promise.all([loadKnowledge(), homeOf()]);
  const view = warningFor(verdict, { directory, t, lang: messageLang(), country });
  const carrierId = view.way.carrierId ?? verdict.carrierId;
  return { view, carrier: carrierId === null ? null : directory.carrier(carrierId), registrable: registrableDomain(verdict.host) };
}

/** Keeps a stop with what our page shows of it; where that cannot be told, the page has the verdict. */
export async function keepStop(tabId: number, state: StoredTab): Promise<void> {
  const told = await viewOf(state.verdict).catch((error: unknown) => {
    console.warn('tabs/stop: the stop cannot be told', error);
    return null;
  });
  await writeTab(tabId, { ...state, ...(told && { told }) });
}

/** After a new list, which may correct the directory: a stop that stands is told with the ways out that are known now. */
export async function tellAnew(tabId: number): Promise<void> {
  const state = await readTab(tabId);
  if (!state?.stopped) return;
  const { directory } = await loadKnowledge();
  const { carrierId } = state.verdict;
  const officialWays = waysOf(carrierId === null ? null : directory.carrier(carrierId));
  await keepStop(tabId, { ...state, verdict: { ...state.verdict, officialWays } });
}

/** For the icon the browser draws pictures in the worker (70 ms and more) and reads files: our page comes first. */
const ICON_AFTER_MS = 400;

async function iconOfStop(tabId: number): Promise<void> {
  const [state, shown] = await Promise.all([readTab(tabId), shownIn(tabId)]);
  if (state?.stopped && shown.startsWith(browser.runtime.getURL('/warning.html'))) await showIcon(tabId, 'danger');
}

/** Shows on the tab's icon that it was stopped, once our page had time to stand. */
export const iconSoon = (tabId: number): void => {
  setTimeout(() => void iconOfStop(tabId), ICON_AFTER_MS);
};

/**
 * Moves the tab to our own page, out of the site's reach. The state is written first: that page asks for it. What the page shows
 * besides is told while the browser opens it.
 */
export async function stopTab(tabId: number, state: StoredTab): Promise<void> {
  const stopped = { ...state, stopped: true, notice: null };
  await writeTab(tabId, stopped);
  const moved = browser.tabs.update(tabId, { url: browser.runtime.getURL('/warning.html') }).catch(gone);
  await Promise.all([moved, keepStop(tabId, stopped)]);
  iconSoon(tabId);
}
