import '../settings/fake-browser.ts';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import background from '../../../entrypoints/background.ts';
import type { FromPage } from '../../../lib/messages/receive.ts';
import { readTab } from '../../../lib/tabs/state.ts';
import { PAGES } from './pages.ts';
import { addressOf, fakeBrowser, frameOf, freshBrowser, injected, open, spies } from './worker.ts';

const clicks: unknown[] = [];
Object.assign(fakeBrowser.contextMenus, { onClicked: { addListener: (listener: unknown) => clicks.push(listener) } });

beforeAll(() => void background.main());
beforeEach(freshBrowser);
afterEach(() => vi.unstubAllGlobals());

/** A script of ours in a page says something to the worker. */
function say(type: string, data: object, { tabId, frameId, url, topUrl, documentId }: FromPage): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, tab: { id: tabId, url: topUrl }, frameId, url, documentId };
  return tell(type, data, sender);
}

const tell = (type: string, data: object, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    Reflect.apply(fakeBrowser.runtime.onMessage.trigger, null, [{ id: 1, type, data, timestamp: 1 }, sender, resolve]);
  });

const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };

it('every listener is registered at once', () => {
  expect([fakeBrowser.runtime.onMessage, fakeBrowser.runtime.onInstalled].map((event) => event.hasListeners())).toEqual([true, true]);
  expect(clicks).toHaveLength(1);
});

it('from the gate to our own page, and on from there', async () => {
  const page = await open('https://page.example/a?b');
  await say('page:gate', {}, page);
  expect(injected()).toEqual([`/observe.js ${page.tabId}:0`]);
  await say('page:observed', PAGES.danger, page);
  expect(await addressOf(page.tabId)).toBe(fakeBrowser.runtime.getURL('/warning.html'));
  const { tabId } = page;
  expect(await tell('own:tab-state', { tabId }, OWN)).toMatchObject({ res: { verdict: { level: 'danger' } } });
  expect(await tell('own:let-through', { tabId, scope: 'visit' }, OWN)).toEqual({ res: { url: 'https://page.example/a?b' } });
});

it('two frames that report at once both count', async () => {
  const page = await open('https://page.example/');
  const frames = [3, 4, 5].map((id) => frameOf(page, id, `https://f${id}.example/`));
  await Promise.all(frames.map((frame) => say('page:observed', PAGES.info, frame)));
  expect(Object.keys((await readTab(page.tabId))?.parts ?? {})).toEqual(['3', '4', '5']);
});

it('says what went wrong to the sender, and goes on', async () => {
  const page = await open('https://page.example/');
  expect(await tell('own:let-through', { tabId: page.tabId, scope: 'visit' }, OWN)).toHaveProperty('err');
  spies.executeScript.mockRejectedValue(new Error('No tab with id'));
  expect(await say('page:gate', {}, page)).not.toHaveProperty('err');
});
