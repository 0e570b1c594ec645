import { browser } from 'wxt/browser';
import { verdictOnOwner } from '../verdict/judge-page.ts';
import type { Verdict } from '../verdict/types.ts';
import { gone, showIcon } from './icon.ts';
import { hasKnowledge, loadKnowledge } from './knowledge.ts';
import { current, isLastWord, isOf, placeOf, type Source } from './source.ts';
import { readTab, type StoredTab, writeTab } from './state.ts';
import { unreadVerdict } from './unread.ts';
import { learnLanguages, likelyLanguages } from './words.ts';

/** What is known of a document that nothing is known of but this. */
export const fresh = (verdict: Verdict, { topUrl, frameId, documentId }: Source): StoredTab => ({
  verdict,
  checking: true,
  letThrough: null,
  address: topUrl,
  documentId: frameId === 0 ? documentId : null,
  parts: {},
  stopped: false,
  dismissed: false,
  notice: null,
});

/**
 * A page speaks of ending a line: on an official host that is the end of it, elsewhere the page is read.
 * A worker that has just begun has the page read while it loads the directory, the longer part of the way to a warning (110 of
 * 300 ms, traced on 2026-11-29); an official page is then read for nothing.
 */
export async function onGate(source: Source): Promise<void> {
  const isEarly = !hasKnowledge();
  if (isEarly) {
    readAgain(source);
    void learnLanguages(likelyLanguages()).catch((error: unknown) => console.warn('tabs/opened: no words yet', error));
  }
  // All at once: in a worker that has just begun they come while the directory is read.
  const asked = [loadKnowledge(), readTab(source.tabId), isLastWord(source), onOwner(source)] as const;
  const [{ directory }, before, isLast, owner] = await Promise.all(asked);
  const place = placeOf(source.topUrl);
  if (owner === 'own' || !place || isLast) return;
  // A stopped page that is opened once more is judged when it was read; until then the stop is what is known of it.
  const isKnown = owner === 'open' || (before !== null && isOf(before, source));
  if (!isKnown) await writeTab(source.tabId, fresh(unreadVerdict(place, directory.version), source));
  if (!isEarly) readAgain(source);
}

/** Has a page read, or a frame of it. Settles when its script has run; a page that takes none is no fault. */
export const readPage = (tabId: number, frameId = 0): Promise<void> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/observe.js'] }).then(() => undefined, gone);

/** The same, and nobody waits for it: a frame whose script never ends must not hold up what the tab's other frames say. */
export const readAgain = ({ tabId, frameId }: Source): void => void readPage(tabId, frameId);

/** A page could not be read, or what was read is no observation: that is said, unless more is known already. */
export async function onUnread(source: Source): Promise<void> {
  const state = await current(source);
  if (state?.verdict.level !== 'none') return;
  const verdict: Verdict = { ...state.verdict, level: 'unknown', unknown: 'unreadable' };
  await writeTab(source.tabId, { ...state, verdict, checking: false });
  await showIcon(source.tabId, 'unknown');
}

/**
 * Says that a tab shows an official or trusted host.
 * @returns whether it does: `open` on a part that anybody can write, which is worth reading all the same
 */
export async function onOwner(source: Source): Promise<'own' | 'open' | null> {
  const place = placeOf(source.topUrl);
  const { directory } = await loadKnowledge();
  const owner = place && directory.ownerOf(place.host, place.path);
  if (!place || !owner) return null;
  const verdict = verdictOnOwner(directory, owner, place.url, place.host);
  await writeTab(source.tabId, { ...fresh(verdict, source), checking: false });
  await showIcon(source.tabId, verdict.level);
  return owner.userContent ? 'open' : 'own';
}

/** Whether the tab shows a host of the directory, be it a part that anybody can write. */
export async function isOwned({ topUrl }: Source): Promise<boolean> {
  const place = placeOf(topUrl);
  return place !== null && (await loadKnowledge()).directory.ownerOf(place.host, place.path) !== null;
}
