import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings } from '../../../lib/settings/items.ts';
import { letStoppedThrough, tabState, takeBack } from '../../../lib/tabs/answer.ts';
import { onListed, onObserved, onStopped } from '../../../lib/tabs/follow.ts';
import { renewKnowledge } from '../../../lib/tabs/knowledge.ts';
import { ALARM, onBrowserStart, onNewVersion, tendLists, updateLists } from '../../../lib/tabs/lists.ts';
import { readTab } from '../../../lib/tabs/state.ts';
import { deskText } from '../../../lib/updates/desk.ts';
import { readListStatus } from '../../../lib/updates/status.ts';
import { readState } from '../../../lib/updates/store.ts';
import { DESK, type Files, firstFiles, ORIGIN, publish, serverOf } from '../updates/desk-files.ts';
import { NOW } from '../updates/signing.ts';
import { fakeBytes } from './fake-bytes.ts';
import { PAGES } from './pages.ts';
import { addressOf, fakeBrowser, freshBrowser, injected, open, rules, spies } from './worker.ts';

const scripts = {
  getRegisteredContentScripts: vi.fn(),
  registerContentScripts: vi.fn(),
  updateContentScripts: vi.fn(),
  unregisterContentScripts: vi.fn(),
};
Object.assign(fakeBrowser.scripting, scripts);
const KEY = deskText(DESK);
let files: Files;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await freshBrowser();
  await fakeBrowser.alarms.clearAll();
  fakeBytes.clear();
  renewKnowledge();
  for (const spy of Object.values(scripts)) spy.mockReset().mockResolvedValue(undefined);
  scripts.getRegisteredContentScripts.mockResolvedValue([]);
  files = firstFiles();
  const packaged = globalThis.fetch;
  const { fetch } = serverOf(files);
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => (url.startsWith(ORIGIN) ? fetch(url, init ?? {}) : packaged(url)));
  await publish(files, {
    serial: 3,
    entries: ['bad.example domain danger asks-code 2026-11-20', 'doubtful.example host caution reported 2026-11-20'],
    allow: ['page.example host 2026-11-20'],
  });
  await changeSettings({ desk: KEY });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const alarm = async () => (await fakeBrowser.alarms.get(ALARM))?.scheduledTime ?? null;

describe('a check', () => {
  it('sets the browser’s stop, the script that looks at addresses, and the next check', async () => {
    await updateLists();
    expect(rules.dynamic.map(({ action, condition }) => [action.type, condition.requestDomains])).toEqual([
      ['allow', ['page.example']],
      ['redirect', ['bad.example']],
    ]);
    expect(scripts.registerContentScripts.mock.lastCall?.[0]).toMatchObject([
      { id: 'listed', js: ['listed.js'], matches: ['*://doubtful.example/*', '*://www.doubtful.example/*'] },
    ]);
    const hours = (((await alarm()) ?? 0) - NOW.getTime()) / 3_600_000;
    expect(hours).toBeGreaterThan(5);
    expect(hours).toBeLessThan(7);
  });

  it('asked for while one runs comes after it, once', async () => {
    await changeSettings({ desk: '' });
    const first = updateLists();
    await changeSettings({ desk: KEY });
    await Promise.all([first, updateLists(), updateLists()]);
    expect(rules.dynamic).toHaveLength(2);
  });

  it('of no desk takes the stop and the alarm away', async () => {
    await updateLists();
    await changeSettings({ desk: '' });
    await updateLists();
    expect([rules.dynamic, await alarm()]).toEqual([[], null]);
  });
});

describe('the alarm', () => {
  it('is created only where there is none', async () => {
    await tendLists();
    const first = await alarm();
    vi.setSystemTime(NOW.getTime() + 20_000);
    await tendLists();
    expect(await alarm()).toBe(first);
  });

  it('waits for the time that the last check set', async () => {
    await updateLists();
    const next = Date.parse((await readState(KEY))?.next ?? '');
    await fakeBrowser.alarms.clearAll();
    await onBrowserStart();
    expect(await alarm()).toBe(next);
  });
});

describe('a listed address', () => {
  beforeEach(updateLists);

  it('that the browser stopped is told as confirmed, and opened anyway with a pass for the session', async () => {
    const page = await open('chrome-extension://id/warning.html');
    expect(await onStopped(page.tabId, 'https://www.bad.example/x?y#z')).toBe(true);
    const state = await readTab(page.tabId);
    expect(state).toMatchObject({
      stopped: true,
      verdict: { level: 'danger', host: 'www.bad.example', reasons: [{ id: 'listed' }], listVersion: '2026-11-20-small+3' },
    });
    expect(await letStoppedThrough(page.tabId, 'visit', '2026-11-29')).toEqual({ url: 'https://www.bad.example/x?y#z' });
    expect(rules.session).toHaveLength(1);
    expect(await onStopped(page.tabId, 'https://www.bad.example/')).toBe(false);
    await takeBack('www.bad.example');
    expect(rules.session).toEqual([]);
    expect(await onStopped(page.tabId, 'https://www.bad.example/')).toBe(true);
  });

  it('is stopped although the person asked for no notices there', async () => {
    await changeSettings({ allowedSites: [{ host: 'www.bad.example', since: '2026-11-29', upTo: 'caution' }] });
    const page = await open('chrome-extension://id/warning.html');
    expect(await onStopped(page.tabId, 'https://www.bad.example/')).toBe(true);
  });

  it.each(['https://green.example/', 'https://other.example/', 'https://page.example/'])(
    '%s is none: the page may be opened',
    async (address) => {
      const page = await open('chrome-extension://id/warning.html');
      expect(await onStopped(page.tabId, address)).toBe(false);
      expect(rules.session).toHaveLength(1);
    },
  );

  it('met by the script is stopped at once, a doubtful one read', async () => {
    const bad = await open('https://bad.example/');
    await onListed(bad);
    expect(await addressOf(bad.tabId)).toBe(fakeBrowser.runtime.getURL('/warning.html'));
    const doubtful = await open('https://doubtful.example/');
    await onListed(doubtful);
    expect(injected()).toEqual([`/observe.js ${doubtful.tabId}:0`]);
    await onObserved(doubtful, PAGES.none);
    expect((await readTab(doubtful.tabId))?.verdict.level).toBe('caution');
  });

  it('found in order by a review is not warned on, whatever it says', async () => {
    const page = await open('https://page.example/');
    await onObserved(page, PAGES.danger);
    expect((await readTab(page.tabId))?.verdict.level).toBe('info');
  });

  it('is known to the popup without a page that was read', async () => {
    const page = await open('https://bad.example/');
    expect((await tabState(page.tabId)).verdict).toMatchObject({ level: 'danger', reasons: [{ id: 'listed' }] });
  });
});

describe('a list whose table is gone', () => {
  const STOPPED = 'https://www.bad.example/';
  const lose = (): void => {
    for (const name of fakeBytes.names()) if (name.startsWith('table')) fakeBytes.lose(name);
    renewKnowledge();
  };
  beforeEach(async () => {
    await publish(files, {
      serial: 3,
      entries: ['bad.example domain danger asks-code 2026-11-20'],
      corrections: [{ change: 'cancel-url', carrier: 'cn-green-mobile', url: 'https://green.example/new-way' }],
    });
    await updateLists();
    lose();
  });

  it('leaves what the browser stops stopped, and opens it when the person says so', async () => {
    const page = await open('chrome-extension://id/warning.html');
    expect(await onStopped(page.tabId, STOPPED)).toBe(true);
    expect(await readTab(page.tabId)).toMatchObject({ stopped: true, verdict: { level: 'danger', reasons: [{ id: 'listed' }] } });
    expect(rules.session).toEqual([]);
    await letStoppedThrough(page.tabId, 'visit', '2026-11-29');
    expect(await onStopped(page.tabId, STOPPED)).toBe(false);
  });

  it('stops nothing that the browser does not: any page can lead to ours with any address', async () => {
    const page = await open('chrome-extension://id/warning.html');
    expect(await onStopped(page.tabId, 'https://other.example/')).toBe(false);
    expect(await onStopped(page.tabId, 'https://notbad.example/')).toBe(false);
  });

  it('stops no host of the directory', async () => {
    const page = await open('chrome-extension://id/warning.html');
    expect(await onStopped(page.tabId, 'https://www.green.example/')).toBe(false);
  });

  it('corrects and names itself all the same', async () => {
    const { verdict } = await tabState((await open('https://green.example/')).tabId);
    expect(verdict.officialWays[0]?.href).toBe('https://green.example/new-way');
    expect(verdict.listVersion).toBe('2026-11-20-small+3');
  });

  it.each([
    ['the next check', updateLists],
    ['the browser’s start', onBrowserStart],
  ])('is taken anew by %s, though it is no newer', async (_, take) => {
    expect((await tabState((await open('https://bad.example/')).tabId)).verdict.level).toBe('none');
    vi.setSystemTime(NOW.getTime() + 60_000);
    await take();
    expect((await tabState((await open('https://bad.example/')).tabId)).verdict.level).toBe('danger');
  });

  it('is said to be damaged until then', async () => {
    expect((await readListStatus()).damaged).toBe(true);
    await updateLists();
    expect((await readListStatus()).damaged).toBe(false);
  });
});

it('a stop that stands is told with the way out that a new list corrects', async () => {
  await updateLists();
  const page = await open('https://elsewhere.example/');
  await onObserved(page, { ...PAGES.danger, title: 'Green Mobile 手机销户 微信：abc_8899' });
  const way = async () => (await readTab(page.tabId))?.told?.view.way.main.href;
  expect(await way()).toBe('https://www.green.example/cancel');
  await publish(files, {
    serial: 4,
    corrections: [{ change: 'cancel-url', carrier: 'cn-green-mobile', url: 'https://green.example/new-way' }],
  });
  await updateLists();
  expect(await way()).toBe('https://green.example/new-way');
});

describe('a page that is open when a new list comes', () => {
  const next = (changes: Parameters<typeof publish>[1]) => publish(files, { serial: 4, ...changes }).then(updateLists);
  beforeEach(async () => {
    await publish(files, { serial: 3, entries: ['was.example host caution reported 2026-11-20'] });
    await updateLists();
    spies.executeScript.mockClear();
  });

  it('and that it lists is stopped', async () => {
    const page = await open('https://bad.example/a?b');
    await next({ entries: ['bad.example domain danger asks-code 2026-11-20'] });
    expect(await addressOf(page.tabId)).toBe(fakeBrowser.runtime.getURL('/warning.html'));
    expect(await readTab(page.tabId)).toMatchObject({ stopped: true, address: 'https://bad.example/a?b', verdict: { level: 'danger' } });
  });

  it('and that it doubts is read', async () => {
    const page = await open('https://doubtful.example/');
    await next({ entries: ['doubtful.example host caution reported 2026-11-20'] });
    expect(injected()).toEqual([`/observe.js ${page.tabId}:0`]);
  });

  it('and that it no longer lists is read', async () => {
    const page = await open('https://was.example/');
    await onObserved(page, PAGES.none);
    spies.executeScript.mockClear();
    await next({ entries: [] });
    expect(injected()).toEqual([`/observe.js ${page.tabId}:0`]);
  });

  it('and that it found in order is read where something was held against it', async () => {
    const page = await open('https://page.example/');
    await onObserved(page, { ...PAGES.caution });
    const quiet = await open('https://quiet.example/');
    spies.executeScript.mockClear();
    await next({ entries: [], allow: ['page.example host 2026-11-20', 'quiet.example host 2026-11-20'] });
    expect(injected()).toEqual([`/observe.js ${page.tabId}:0`]);
    expect(await readTab(quiet.tabId)).toBeNull();
  });

  it('and of which it says nothing new hears nothing', async () => {
    await open('https://elsewhere.example/');
    await onObserved(await open('https://was.example/'), PAGES.none);
    await open('chrome://settings/');
    spies.executeScript.mockClear();
    await next({ entries: ['was.example host caution reported 2026-11-20', 'other.example host danger reported 2026-11-20'] });
    expect(injected()).toEqual([]);
  });
});

it('a signal that the list silences is not heard', async () => {
  await publish(files, {
    serial: 4,
    silenced: ['messenger-in-title', 'listed'],
    entries: ['bad.example domain danger reported 2026-11-20'],
  });
  await updateLists();
  const page = await open('https://elsewhere.example/');
  await onObserved(page, PAGES.danger);
  const ids = (await readTab(page.tabId))?.verdict.reasons.map(({ id }) => id);
  expect(ids).not.toContain('messenger-in-title');
  expect(ids).toContain('asks-sms-code');
  expect((await tabState((await open('https://bad.example/')).tabId)).verdict.level).toBe('danger');
});

it('passes that nobody is let through by any more are purged at start', async () => {
  await updateLists();
  const page = await open('chrome-extension://id/warning.html');
  await onStopped(page.tabId, 'https://www.bad.example/');
  await letStoppedThrough(page.tabId, 'visit', '2026-11-29');
  await onBrowserStart();
  expect(rules.session).toHaveLength(1);
  await fakeBrowser.storage.session.clear();
  await onBrowserStart();
  expect(rules.session).toEqual([]);
});

it('after an update of the extension the list is taken once more, for the browser forgets scripts', async () => {
  await updateLists();
  scripts.registerContentScripts.mockClear();
  await onNewVersion();
  expect(scripts.registerContentScripts).toHaveBeenCalledOnce();
});
