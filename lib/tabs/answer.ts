import { browser } from 'wxt/browser';
import { canonicalHost } from '../hosts/host.ts';
import type { LetThroughScope, TabState } from '../messages/contract.ts';
import { addPass, keepPasses } from '../updates/stops.ts';
import { verdictOnAddress } from '../verdict/judge-page.ts';
import type { UnknownReason, Verdict } from '../verdict/types.ts';
import { loadKnowledge } from './knowledge.ts';
import { allow, forgetSite, letThrough, unwarn, visitHosts } from './let-through.ts';
import { hideNotice } from './notice.ts';
import { isReadable } from './readable.ts';
import { shownIn } from './shown.ts';
import { readTab, type StoredTab, writeTab } from './state.ts';
import { unreadVerdict } from './unread.ts';

const WARNING = '/warning.html';
const bare = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

/** Whether what is kept is about what the tab shows now. */
function isAbout(state: StoredTab, shown: string): boolean {
  return state.stopped ? bare(shown) === browser.runtime.getURL(WARNING) : bare(shown) === bare(state.address);
}

/** Asks the page itself what it is; a page where no script of ours may run could not be checked, and that is said. */
async function probe(tabId: number): Promise<UnknownReason | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return isReadable(String(answer?.result)) ? null : 'not-a-page';
  } catch {
    return 'no-access'; // the browser's refusal is the answer
  }
}

async function unjudged(tabId: number, address: string): Promise<Verdict> {
  const knowledge = await loadKnowledge();
  const { directory } = knowledge;
  const unread = (why?: UnknownReason): Verdict =>
    unreadVerdict({ url: bare(address), host: canonicalHost(address) ?? '' }, directory.version, why);
  if (!/^https?:/.test(address)) return unread(/^file:/.test(address) ? 'no-access' : 'browser-page');
  const host = canonicalHost(address);
  const byAddress = host && verdictOnAddress(knowledge, bare(address), host, URL.parse(address)?.pathname ?? '/');
  if (byAddress) return byAddress;
  return unread((await probe(tabId)) ?? undefined);
}

/** What is known of a tab, for popup, report and warning page. A page that could not be judged is `unknown`, never silent. */
export async function tabState(tabId: number): Promise<TabState> {
  const [state, shown] = await Promise.all([readTab(tabId), shownIn(tabId)]);
  if (state && isAbout(state, shown))
    return { verdict: state.verdict, checking: state.checking, letThrough: await letThrough(state.verdict.host) };
  const verdict = await unjudged(tabId, shown);
  return { verdict, checking: false, letThrough: await letThrough(verdict.host) };
}

/**
 * Lets the stopped page of a tab through.
 * @returns its whole address; throws where the tab has none, or where "always" could not be stored
 */
export async function letStoppedThrough(tabId: number, scope: LetThroughScope, today: string): Promise<{ url: string }> {
  const state = await readTab(tabId);
  if (!state?.stopped) throw new Error('tabs: nothing was stopped in this tab');
  if (!(await allow(state.verdict.host, scope, today))) throw new Error('tabs: could not remember the site');
  await addPass(state.verdict.host).catch((error: unknown) => console.warn('tabs/answer: no pass', error));
  await writeTab(tabId, null);
  return { url: state.address };
}

/**
 * Leaves notices out on the site that a tab shows, the one that stands there included; its level is told on as before.
 * Throws where nothing is known of the tab, the page was stopped, or this could not be stored.
 */
export async function unwarnTab(tabId: number, today: string): Promise<void> {
  const state = await readTab(tabId);
  if (!state || state.stopped) throw new Error('tabs: no page in this tab that a notice could stand in');
  if (!(await unwarn(state.verdict.host, today))) throw new Error('tabs: could not remember the site');
  await writeTab(tabId, { ...state, letThrough: 'unwarned', notice: null });
  await hideNotice(tabId);
}

/** Takes back what a site was allowed, and its pass with it. */
export async function takeBack(host: string): Promise<void> {
  await forgetSite(host);
  await keepPasses(await visitHosts()).catch((error: unknown) => console.warn('tabs/answer: a pass stays', error));
}
