import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOpening } from '../../../entrypoints/report/subject.ts';
import { keepAsked } from '../../../lib/reports/asked.ts';
import { onInstalled, onMenu } from '../../../lib/tabs/install.ts';
import { fakeBrowser, freshBrowser, open, spies } from './worker.ts';

const menus = { removeAll: vi.fn((done: () => void) => done()), create: vi.fn() };
const scripts = { getRegisteredContentScripts: vi.fn(), registerContentScripts: vi.fn(), updateContentScripts: vi.fn() };
Object.assign(fakeBrowser.contextMenus, menus);
const query = vi.fn<() => Promise<unknown[]>>();
Object.assign(fakeBrowser.scripting, scripts);
Object.assign(fakeBrowser.tabs, { query });

beforeEach(async () => {
  await freshBrowser();
  for (const spy of [menus.create, ...Object.values(scripts)]) spy.mockReset();
  scripts.getRegisteredContentScripts.mockResolvedValue([]);
  query.mockReset().mockResolvedValue([]);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const welcomed = async (reason: 'install' | 'update') => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await onInstalled(reason);
  return create.mock.calls.map(([{ url }]) => url);
};

describe('after an installation or an update', () => {
  it('a welcome the first time only', async () => {
    expect(await welcomed('install')).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]);
    vi.restoreAllMocks();
    expect(await welcomed('update')).toEqual([]);
  });

  it('the script on official hosts is registered for every domain, and renewed where it stands already', async () => {
    await onInstalled('update');
    const [script] = scripts.registerContentScripts.mock.lastCall?.[0] ?? [];
    expect(script).toMatchObject({ id: 'official', js: ['official.js'], runAt: 'document_start', persistAcrossSessions: true });
    expect(script.matches).toEqual(expect.arrayContaining(['*://*.green.example/*', '*://*.gov.cn/*', '*://*.watchdog.example/*']));
    scripts.getRegisteredContentScripts.mockResolvedValue([script]);
    await onInstalled('update');
    expect(scripts.updateContentScripts).toHaveBeenCalledExactlyOnceWith([script]);
    expect(scripts.registerContentScripts).toHaveBeenCalledTimes(1);
  });

  it('pages that were open before are reached, and one that refuses stops nothing', async () => {
    const [a, b] = [await open('https://a.example/'), await open('https://b.example/')];
    query.mockResolvedValue([await fakeBrowser.tabs.get(a.tabId), await fakeBrowser.tabs.get(b.tabId)]);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    spies.executeScript.mockRejectedValueOnce(new Error('The extensions gallery cannot be scripted'));
    await onInstalled('update');
    const reached = spies.executeScript.mock.calls.map(([{ target, files }]) => [target.tabId, target.allFrames, files]);
    expect(reached).toEqual([
      [a.tabId, true, ['/page.js']],
      [b.tabId, true, ['/page.js']],
    ]);
  });

  it.each([
    ['report', ['page', 'selection', 'image', 'video', 'frame', 'editable']],
    ['report-link', ['link']],
  ])('the menu has %s on %j', async (id, contexts) => {
    await onInstalled('update');
    const entries = menus.create.mock.calls.map(([entry]) => entry);
    expect(entries).toHaveLength(2);
    expect(entries).toContainEqual(expect.objectContaining({ id, contexts, title: expect.stringMatching(/./) }));
  });
});

const info = (menuItemId: string, linkUrl?: string) => ({
  menuItemId,
  editable: false,
  pageUrl: 'https://a.example/',
  ...(linkUrl && { linkUrl }),
});

describe('the entry on a link', () => {
  it('reports the page that the link leads to, and its address stands in no history', async () => {
    const page = await open('https://a.example/');
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await onMenu(info('report-link', 'https://trap.example/cancel?ref=me#x'), await fakeBrowser.tabs.get(page.tabId));
    const { href, search } = new URL(create.mock.lastCall?.[0].url ?? '');
    expect(href).not.toContain('trap');
    const opening = await readOpening(new URLSearchParams(search), new Date('2026-11-30'));
    expect(opening).toMatchObject({
      problem: false,
      subject: { url: 'https://trap.example/cancel?ref=me#x', verdict: null },
      form: { scope: 'path' },
    });
  });

  it.each(['javascript:void 0', 'gone'])('%s is nothing to report', async (url) => {
    const id = url === 'gone' ? 'gone' : await keepAsked(url);
    expect(await readOpening(new URLSearchParams({ asked: id }), new Date('2026-11-30'))).toMatchObject({
      problem: true,
      subject: { url: '' },
    });
  });
});

describe('the menu entry', () => {
  it.each([
    ['report', 1],
    ['another', 0],
  ])('%s opens the report form %i times', async (id, times) => {
    const page = await open('https://a.example/');
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await onMenu(info(id), await fakeBrowser.tabs.get(page.tabId));
    await onMenu(info(id), undefined);
    expect(create).toHaveBeenCalledTimes(times);
  });
});
