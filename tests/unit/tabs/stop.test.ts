import '../settings/fake-browser.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptStop, readStop } from '../../../entrypoints/warning/stop.ts';
import { loadDirectory } from '../../../lib/directory/load.ts';
import { onObserved } from '../../../lib/tabs/follow.ts';
import { renewKnowledge } from '../../../lib/tabs/knowledge.ts';
import { onGate } from '../../../lib/tabs/opened.ts';
import { readTab, writeTab } from '../../../lib/tabs/state.ts';
import { stopTab } from '../../../lib/tabs/stop.ts';
import { t } from '../../../lib/ui/text.ts';
import { warningFor } from '../../../lib/warning/view.ts';
import { compiledSmall } from '../directory/small.ts';
import { PAGES } from './pages.ts';
import { fakeBrowser, freshBrowser, go, icons, open } from './worker.ts';

const URL_ = 'https://sub.page.example/a?b=c#d';

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('a stop is told in the worker as our page would tell it with the directory', async () => {
  const page = await open(URL_);
  await onObserved(page, PAGES.danger);
  const state = await readTab(page.tabId);
  if (!state) throw new Error('nothing is kept');
  const { directory, country } = { directory: loadDirectory(compiledSmall()), country: null };
  expect(state.told?.view).toEqual(warningFor(state.verdict, { directory, t, lang: state.told?.view.lang ?? '', country }));
  expect(state.told).toMatchObject({ registrable: 'page.example', carrier: null });
});

it('our page reads it without the worker', async () => {
  const page = await open(URL_);
  await onObserved(page, PAGES.danger);
  const told = (await readTab(page.tabId))?.told;
  Object.assign(fakeBrowser.tabs, { getCurrent: () => fakeBrowser.tabs.get(page.tabId) });
  vi.stubGlobal('location', { hash: '' });
  const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  expect(await readStop()).toMatchObject({ kind: 'stopped', tabId: page.tabId, verdict: { level: 'danger' }, told });
  expect(asked).not.toHaveBeenCalled();
});

it.each(['none', 'caution'] as const)('no stop is read where the tab was not stopped (%s)', async (found) => {
  const page = await open(URL_);
  await onObserved(page, PAGES[found]);
  expect(await keptStop(page.tabId)).toBeNull();
});

it('no stop is read where storage fails: then the worker is asked', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await keptStop(5)).toBeNull();
});

it('what is kept of another address is not shown for the one that the browser stopped', async () => {
  const page = await open(URL_);
  await onObserved(page, PAGES.danger);
  Object.assign(fakeBrowser.tabs, { getCurrent: () => fakeBrowser.tabs.get(page.tabId) });
  vi.stubGlobal('location', { hash: '#https://www.bad.example/x' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await readStop()).toEqual({ kind: 'silent' });
  expect(await keptStop(page.tabId, URL_)).toMatchObject({ kind: 'stopped' });
});

it('the icon stays what it is where the tab has left our page', async () => {
  const page = await open(URL_);
  await onObserved(page, PAGES.danger);
  await go(page, 'https://search.example/');
  await new Promise((done) => setTimeout(done, 500));
  expect(icons()).not.toContain('danger');
});

it('one that cannot be told is a stop all the same', async () => {
  const page = await open(URL_);
  await onGate(page);
  const before = await readTab(page.tabId);
  if (!before) throw new Error('nothing is kept');
  renewKnowledge();
  vi.stubGlobal('fetch', async () => Promise.reject(new Error('gone')));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await stopTab(page.tabId, { ...before, verdict: { ...before.verdict, level: 'danger' } });
  expect(await keptStop(page.tabId)).toMatchObject({ kind: 'stopped', told: null });
  renewKnowledge();
});

it('the icon follows when our page stands, unless the tab shows something else by then', async () => {
  vi.useFakeTimers();
  const page = await open(URL_);
  await onObserved(page, PAGES.danger);
  expect(icons()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(icons()).toEqual(['danger']);
  await onObserved(page, PAGES.danger);
  const other = await go(page, 'https://other.example/');
  await onObserved(other, PAGES.danger);
  await writeTab(page.tabId, null);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(icons()).toEqual(['danger']);
});
