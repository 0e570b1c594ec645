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

/** What is asked for before anything is drawn: which tab, and what the worker knows of it. Neither part ever rejects: no tab gives `unknown`. */
export interface Asked {
  readonly tab: Promise<Pick<Here, 'tabId' | 'host'>>;
  readonly state: Promise<TabState>;
}

/** Asks for the active tab of this window and for its state. */
export function askHere(): Asked {
  const tab = browser.tabs.query({ active: true, currentWindow: true }).then(
    ([active]) => ({ tabId: active?.id ?? null, host: hostOf(active?.url) }),
    () => ({ tabId: null, host: '' }),
  );
  return { tab, state: tab.then(({ tabId, host }) => ask(tabId, host)) };
}

/**
 * The tab and its state, as far as they are known; kept fresh while the page is still being checked, for at most twelve seconds. Gives it
 * and a way to ask again.
 */
export function useHere(asked: Asked): readonly [Here, () => Promise<void>] {
  const [here, setHere] = useState<Here>({ tabId: null, host: '', state: checking('') });
  // The worker's first answer is awaited before it is asked again.
  const [polls, setPolls] = useState<number | null>(null);
  const refresh = async () => setHere({ ...here, state: await ask(here.tabId, here.host) });
  useEffect(() => {
    void asked.tab.then((tab) => setHere({ ...tab, state: checking(tab.host) }));
    void Promise.all([asked.tab, asked.state]).then(([tab, state]) => {
      setHere({ ...tab, state });
      setPolls(0);
    });
  }, [asked]);
  useEffect(() => {
    if (!here.state.checking || polls === null || polls >= POLLS) return undefined;
    const timer = setTimeout(() => void refresh().then(() => setPolls(polls + 1)), POLL_MS);
    return () => clearTimeout(timer);
  }, [here, polls]);
  return [here, refresh];
}
