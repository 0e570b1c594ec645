import type { TabState } from '../../lib/messages/contract.ts';
import type { OpenTab, Session } from './session.ts';

export interface SettleTimes {
  /** How long nothing may change before a state counts as the last one, ms. */
  readonly quietMs: number;
  /** Upper bound for the whole wait, ms. */
  readonly limitMs: number;
}

/** Pages that write themselves do so up to 1.2 s after load, then the page script looks again: 2.5 s of quiet covers both. */
const USUAL: SettleTimes = { quietMs: 2500, limitMs: 15_000 };
const STEP_MS = 120;
/** Nothing outranks these, so there is no need to wait for a change. */
const LAST_WORDS = new Set(['danger', 'official', 'trusted']);

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The tab's state once it has stopped changing; null where the worker never had anything to say (the page is `none`). */
export async function settledState(session: Session, tab: OpenTab, times: SettleTimes = USUAL): Promise<TabState | null> {
  const end = Date.now() + times.limitMs;
  let changed = Date.now();
  let last = '';
  let state: TabState | null = null;
  while (Date.now() < end) {
    state = await session.tabState(tab.tabId);
    const now = JSON.stringify(state);
    if (now !== last) {
      last = now;
      changed = Date.now();
    }
    if (state && !state.checking && LAST_WORDS.has(state.verdict.level)) return state;
    if (!state?.checking && Date.now() - changed >= times.quietMs) return state;
    await sleep(STEP_MS);
  }
  return state;
}
