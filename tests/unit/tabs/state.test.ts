import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, getSettings } from '../../../lib/settings/items.ts';
import { onObserved } from '../../../lib/tabs/follow.ts';
import { allow, forgetSite, letThrough } from '../../../lib/tabs/let-through.ts';
import { openFor } from '../../../lib/tabs/open.ts';
import { inTurn, readTab, type StoredTab, writeTab } from '../../../lib/tabs/state.ts';
import { PAGES } from './pages.ts';
import { fakeBrowser, freshBrowser, open } from './worker.ts';

beforeEach(freshBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const VERDICT = {
  level: 'none',
  url: '',
  host: '',
  carrierId: null,
  trustedId: null,
  reasons: [],
  officialWays: [],
  listVersion: '',
} as const;
const STATE: StoredTab = {
  verdict: VERDICT,
  checking: false,
  letThrough: null,
  address: 'https://page.example/',
  documentId: null,
  parts: {},
  stopped: false,
  dismissed: false,
  notice: null,
};

describe('what is kept of a tab', () => {
  it('comes back as written, until it is forgotten', async () => {
    await writeTab(5, STATE);
    expect(await readTab(5)).toEqual(STATE);
    expect(await readTab(6)).toBeNull();
    await writeTab(5, null);
    expect(await readTab(5)).toBeNull();
  });

  it('lives in session storage alone', async () => {
    await writeTab(5, STATE);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['tab:5']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('of tabs that are gone is swept out once there are many; of open ones it stays', async () => {
    const page = await open('https://page.example/');
    await writeTab(page.tabId, STATE);
    await fakeBrowser.storage.session.set({ shown: {} });
    for (let tabId = 1_000; tabId < 1_039; tabId++) await writeTab(tabId, STATE);
    expect(await readTab(1_000)).toEqual(STATE);
    await writeTab(1_039, STATE);
    await vi.waitFor(async () => expect(await readTab(1_000)).toBeNull());
    expect(await readTab(page.tabId)).toEqual(STATE);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toContain('shown');
  });
});

describe('work on one tab', () => {
  it('is done in turn, on two tabs at once', async () => {
    const done: string[] = [];
    const job = (tabId: number, name: string, ms: number) =>
      inTurn(tabId, async () => {
        done.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, ms));
        done.push(`${name} ends`);
      });
    await Promise.all([job(1, 'a', 30), job(1, 'b', 1), job(2, 'c', 1)]);
    expect(done.filter((what) => !what.startsWith('c'))).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(done.indexOf('c ends')).toBeLessThan(done.indexOf('a ends'));
  });

  it('that fails tells its own caller and stops nobody else', async () => {
    const bad = inTurn(1, () => Promise.reject(new Error('bad')));
    const good = inTurn(1, async () => 'good');
    await expect(bad).rejects.toThrow('bad');
    await expect(good).resolves.toBe('good');
  });
});

describe('letting a site through', () => {
  it('for a visit, and for good, which is told first', async () => {
    expect(await letThrough('page.example')).toBeNull();
    expect(await allow('page.example', 'visit', '2026-11-24')).toBe(true);
    expect(await letThrough('page.example')).toBe('visit');
    expect(await letThrough('www.page.example')).toBeNull();
    expect(await allow('page.example', 'always', '2026-11-25')).toBe(true);
    expect(await letThrough('page.example')).toBe('always');
  });

  it('for good twice keeps one entry, with the later day; others stay', async () => {
    await changeSettings({ allowedSites: [{ host: 'other.example', since: '2026-01-01' }] });
    await allow('page.example', 'always', '2026-11-24');
    await allow('page.example', 'always', '2026-11-25');
    expect((await getSettings()).allowedSites).toEqual([
      { host: 'other.example', since: '2026-01-01' },
      { host: 'page.example', since: '2026-11-25' },
    ]);
    await forgetSite('page.example');
    expect((await getSettings()).allowedSites).toEqual([{ host: 'other.example', since: '2026-01-01' }]);
  });
});

describe('what a button of a notice opens', () => {
  const ours = (path: string): string => fakeBrowser.runtime.getURL(path);
  const opened = async (found: keyof typeof PAGES, what: Parameters<typeof openFor>[1], title: string) => {
    const page = await open('https://page.example/');
    await onObserved(page, { ...PAGES[found], title });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openFor(page.tabId, what);
    return { page, made: create.mock.lastCall?.[0] };
  };
  const GREEN = '注销青山移动手机号';

  it.each([
    ['official', GREEN, 'https://www.green.example/cancel'],
    ['official', '手机号码怎么注销', ours('/guide.html')],
    ['guide', GREEN, ours('/guide.html#cn-green-mobile')],
    ['guide', '手机号码怎么注销', ours('/guide.html')],
  ] as const)('%s, on “%s”: %s, beside the tab', async (what, title, url) => {
    const { page, made } = await opened('info', what, title);
    expect(made).toMatchObject({ url, openerTabId: page.tabId });
  });

  it.each([
    ['report', 'unsafe'],
    ['mistake', 'mistake'],
  ] as const)('%s: the report form about that tab', async (what, kind) => {
    const { page, made } = await opened('caution', what, GREEN);
    expect(made?.url).toBe(ours(`/report.html?tab=${page.tabId}&kind=${kind}`));
  });
});
