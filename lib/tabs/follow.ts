import type { Observation } from '../page/types.ts';
import { addPass, isStopped } from '../updates/stops.ts';
import { verdictOnListed } from '../verdict/judge-page.ts';
import type { Verdict } from '../verdict/types.ts';
import { gone, showIcon } from './icon.ts';
import { meansFor, verdictOn } from './judging.ts';
import { loadKnowledge } from './knowledge.ts';
import { letThrough, mayOpen } from './let-through.ts';
import { hideNotice, noticeDue, showNotice } from './notice.ts';
import { fresh, isOwned, onGate, readAgain } from './opened.ts';
import { current, isLastWord, isOf, placeOf, type Source } from './source.ts';
import { readTab, type StoredTab, writeTab } from './state.ts';
import { iconSoon, keepStop, stopTab } from './stop.ts';
import { graver, worst } from './worst.ts';

/**
 * A page stands where the list in force names single pages or doubtful hosts. What is confirmed is stopped at once; anything milder
 * is read, so that the notice can say more than that it is listed.
 */
export async function onListed(source: Source): Promise<void> {
  const place = placeOf(source.topUrl);
  const verdict = place && verdictOnListed(await loadKnowledge(), place.url, place.host, place.path);
  if (!place || !verdict) return;
  if (verdict.level !== 'danger') return onGate(source);
  const state = { ...fresh(verdict, source), checking: false, parts: { '0': verdict }, letThrough: await letThrough(place.host) };
  await show(source.tabId, state);
}

/** Where the list cannot be looked up, the browser's own rules are asked: they were made of confirmed places. */
const STOPPED = () => ({ level: 'danger', reason: 'reported', since: '' }) as const;

/** What is said of an address that the browser stopped; null where the list in force no longer says so, and for an address that nobody stopped. */
async function verdictOnStopped({ url, host, path }: NonNullable<ReturnType<typeof placeOf>>): Promise<Verdict | null> {
  const known = await loadKnowledge();
  const isByRule = !known.listIsWhole && (await isStopped(host));
  const verdict = verdictOnListed(isByRule ? { ...known, listed: STOPPED } : known, url, host, path);
  return verdict?.level === 'danger' ? verdict : null;
}

/**
 * The browser stopped an address of a listed host before it loaded, and shows our page in its place.
 * @returns false where the stop does not hold: the host is let through, or the list in force no longer names it (the browser's rule
 *   covers what lies below a host as well). Then the page may be opened.
 */
export async function onStopped(tabId: number, address: string): Promise<boolean> {
  const place = placeOf(address);
  const verdict = place && (await verdictOnStopped(place));
  if (!place || !verdict || mayOpen(await letThrough(place.host))) {
    if (place) await addPass(place.host);
    return false;
  }
  const source = { tabId, frameId: 0, url: address, topUrl: address, documentId: null };
  await keepStop(tabId, { ...fresh(verdict, source), checking: false, parts: { '0': verdict }, stopped: true });
  iconSoon(tabId);
  return true;
}

/** No page on a host of the directory is ever stopped, whatever a frame in it shows. */
const milder = (verdict: Verdict): Verdict => (verdict.level === 'danger' ? { ...verdict, level: 'caution' } : verdict);

/** A check that failed takes back nothing graver that an earlier one found. */
const said = (now: Verdict, before: Verdict | undefined): Verdict => (now.level === 'unknown' && before ? graver(now, before) : now);

/** A page, or a large frame in one, was read: judges it and shows what the tab's verdict now asks for. */
export async function onObserved(source: Source, observation: Observation): Promise<void> {
  const top = placeOf(source.topUrl);
  // A frame without an address of its own (srcdoc, blob) is the page's.
  const own = placeOf(source.url) ?? top;
  if (!top || !own) return;
  const page = { ...observation, ...own };
  // All at once: in a worker that has just begun they come while the knowledge is read.
  const asked = [meansFor(page), isOwned(source), isLastWord(source), current(source), letThrough(top.host)] as const;
  const [means, owned, isLast, known, waved] = await Promise.all(asked);
  if (isLast) return;
  const verdict = verdictOn(page, means);
  // What a frame on an official page is not warned of says nothing of the page.
  if (owned && source.frameId !== 0 && verdict.level !== 'caution' && verdict.level !== 'danger') return;
  const before = known ?? fresh(verdict, source);
  const part = { ...(owned ? milder(verdict) : verdict), url: top.url, host: top.host };
  const parts = { ...before.parts, [source.frameId]: said(part, before.parts[source.frameId]) };
  const state = {
    ...before,
    address: source.topUrl,
    documentId: source.frameId === 0 ? source.documentId : before.documentId,
    checking: false,
    parts,
    verdict: worst(parts) ?? verdict,
    letThrough: waved,
  };
  await show(source.tabId, state);
}

/**
 * Makes the tab look as its state says, and keeps the state. The icon comes last: for that the browser draws pictures in the worker
 * (20 ms, traced in Chromium 150 on 2026-11-29).
 */
async function show(tabId: number, state: StoredTab): Promise<void> {
  if (state.verdict.level === 'danger' && !mayOpen(state.letThrough)) return stopTab(tabId, state);
  await writeTab(tabId, await warn(tabId, state));
  await showIcon(tabId, state.verdict.level === 'none' ? null : state.verdict.level);
}

/** @returns the state with what is now shown */
async function warn(tabId: number, state: StoredTab): Promise<StoredTab> {
  const { verdict } = state;
  if (state.letThrough || state.dismissed) return state;
  const due = await noticeDue(verdict);
  const said = due && `${due.view.level} ${due.view.title}`;
  if (!due && state.notice && verdict.level === 'none') await hideNotice(tabId);
  if (!due || said === state.notice) return { ...state, notice: verdict.level === 'none' ? null : state.notice };
  return showNotice(tabId, verdict, due).then(
    () => ({ ...state, notice: said }),
    (error: unknown) => {
      gone(error);
      return state;
    },
  );
}

/**
 * A document is left: what was known of it is forgotten, unless leaving it was our own doing. By then the browser counts the tab's
 * next page as the tab's, and gives the old one a frame number of its own (seen in Chromium 156): the document's id and address tell.
 */
export async function onLeft({ tabId, frameId, url, documentId }: Source): Promise<void> {
  const state = await readTab(tabId);
  if (!state || state.stopped) return;
  const isPage =
    state.documentId !== null && documentId !== null ? state.documentId === documentId : placeOf(state.address)?.url === placeOf(url)?.url;
  if (isPage) return writeTab(tabId, null);
  const { [String(frameId)]: left, ...parts } = state.parts;
  const verdict = worst(parts);
  if (left && verdict) await writeTab(tabId, { ...state, parts, verdict });
}

/** The notice was closed by the person. */
export async function onDismissed(source: Source): Promise<void> {
  const state = await current(source);
  if (state) await writeTab(source.tabId, { ...state, dismissed: true, notice: null });
}

/** The page took our notice down again and again. That is no honest page: it is stopped, for the reasons the notice gave. */
export async function onFought(source: Source): Promise<void> {
  const state = await readTab(source.tabId);
  const isSame = state?.documentId != null && state.documentId === source.documentId;
  const isPage = state !== null && !state.stopped && (isOf(state, source) || isSame);
  // It changed its address meanwhile and nothing is known of that yet.
  if (!isPage) return readAgain(source);
  if (state.verdict.level !== 'caution' || state.letThrough || (await isOwned(source))) return;
  const verdict: Verdict = { ...state.verdict, level: 'danger' };
  await stopTab(source.tabId, { ...state, verdict, parts: { '0': verdict } });
}
