import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages/contract.ts';
import { sendMessage } from '../../lib/messages/messaging.ts';

/** The tab below the popup and what the worker knows of it. */
export interface Here {
  readonly tabId: number | null;
  /** As the tab shows it; empty on pages without a host, and on our own, where the stopped page's is what counts. */
  readonly host: string;
  readonly state: TabState;
}

/** What an answer of a worker that is awake takes, and more. */
const SOON_MS = 40;
const POLL_MS = 300;
const POLLS = 40;
const TAKES_TOO_LONG_MS = 3000;

function hostOf(url: string | undefined): string {
  const parsed = URL.parse(url ?? '');
  return parsed && parsed.origin !== new URL(browser.runtime.getURL('/')).origin ? parsed.hostname : '';
}

/** What to show when the worker gives no answer: could not check, never green, never quiet. */
function noAnswer(host: string): TabState {
  const verdict = {
    level: 'unknown',
    url: '',
    host,
    carrierId: null,
    trustedId: null,
    reasons: [],
    officialWays: [],
    listVersion: '',
    unknown: 'failed',
  } as const;
  return { verdict, checking: false, letThrough: null };
}

async function ask(tabId: number | null, host: string): Promise<TabState> {
  if (tabId === null) return noAnswer(host);
  const tooLong = new Promise<TabState>((done) => setTimeout(() => done(noAnswer(host)), TAKES_TOO_LONG_MS));
  const answer = sendMessage('own:tab-state', { tabId }).then(
    (state) => state ?? noAnswer(host),
    () => noAnswer(host),
  );
  return Promise.race([answer, tooLong]);
}

/** The worker may have to start first; until it answers the popup says that the page is being checked. */
const checking = (host: string): TabState => ({ ...noAnswer(host), checking: true });

/** The active tab of this window, and its state where the worker is awake. Never rejects: no tab gives `unknown`. */
export async function firstHere(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const tabId = tab?.id ?? null;
  const host = hostOf(tab?.url);
  const soon = new Promise<TabState>((done) => setTimeout(() => done(checking(host)), SOON_MS));
  return { tabId, host, state: await Promise.race([ask(tabId, host), soon]) };
}

/** Keeps the state fresh while the page is still being checked, for at most twelve seconds. Gives it and a way to ask again. */
export function useHere(first: Here): readonly [Here, () => Promise<void>] {
  const [here, setHere] = useState(first);
  const [polls, setPolls] = useState(0);
  const refresh = async () => setHere({ ...here, state: await ask(here.tabId, here.host) });
  useEffect(() => {
    if (!here.state.checking || polls >= POLLS) return undefined;
    // The first time at once: what came first may be the want of an answer.
    const timer = setTimeout(() => void refresh().then(() => setPolls(polls + 1)), polls === 0 ? 0 : POLL_MS);
    return () => clearTimeout(timer);
  }, [here, polls]);
  return [here, refresh];
}
