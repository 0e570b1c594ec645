import './fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseAll } from '../../../lib/settings/erase.ts';
import { changeSettings, getSettings, readSettings, watchSettings } from '../../../lib/settings/items.ts';
import { SETTINGS_VERSION, toStored } from '../../../lib/settings/migrations.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import { forgetSetAside, readSetAside } from '../../../lib/settings/set-aside.ts';
import { fakeBrowser } from './fake-browser.ts';

const { local, session } = fakeBrowser.storage;
const stored = async () => (await local.get('settings'))['settings'];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('reading', () => {
  it('gives the defaults where nothing is stored, and writes nothing', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULTS, problem: null });
    expect(await local.get(null)).toEqual({});
  });

  it.each([
    ['bad', { v: 1, country: 'CN', theme: 9 }, { ...DEFAULTS, country: 'CN' }],
    ['future', { v: SETTINGS_VERSION + 1, dreams: true }, DEFAULTS],
  ] as const)('sets a %s value aside, once, and writes good settings', async (why, value, settings) => {
    await local.set({ settings: value });
    expect(await readSettings()).toEqual({ settings, problem: why });
    expect(await readSettings()).toEqual({ settings, problem: null });
    expect(await stored()).toEqual(toStored(settings));
    expect(await readSetAside()).toEqual([{ why, at: expect.any(String), value }]);
  });

  it('keeps the last five that were set aside, until they are forgotten', async () => {
    for (let i = 0; i < 7; i++) {
      await local.set({ settings: `broken ${i}` });
      await readSettings();
    }
    expect((await readSetAside()).map((one) => one.value)).toEqual([6, 5, 4, 3, 2].map((i) => `broken ${i}`));
    await forgetSetAside();
    expect(await readSetAside()).toEqual([]);
  });

  it('does not reject where storage fails', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error: corruption'));
    expect(await readSettings()).toEqual({ settings: DEFAULTS, problem: 'unreadable' });
  });

  it('leaves a bad value where it is when it cannot be set aside', async () => {
    await local.set({ settings: { v: 1, country: 'CN' } });
    vi.spyOn(local, 'set').mockRejectedValue(new Error('quota'));
    expect((await readSettings()).settings.country).toBe('CN');
    expect(await stored()).toEqual({ v: 1, country: 'CN' });
  });
});

describe('changing', () => {
  it('keeps what is not changed', async () => {
    await changeSettings({ country: 'JP' });
    await changeSettings((now) => ({ allowedSites: [...now.allowedSites, { host: 'a.example', since: '2026-11-24' }] }));
    expect(await getSettings()).toEqual({ ...DEFAULTS, country: 'JP', allowedSites: [{ host: 'a.example', since: '2026-11-24' }] });
  });

  it.each([
    ['full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['failed', new Error('IO error')],
  ])('says %s and changes nothing', async (error, thrown) => {
    await changeSettings({ theme: 'dark' });
    vi.spyOn(local, 'set').mockRejectedValue(thrown);
    expect(await changeSettings({ theme: 'light' })).toEqual({ ok: false, error });
    expect((await getSettings()).theme).toBe('dark');
  });

  it('does not write defaults over what it could not read', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
    const set = vi.spyOn(local, 'set');
    expect(await changeSettings({ theme: 'light' })).toEqual({ ok: false, error: 'failed' });
    expect(set).not.toHaveBeenCalled();
  });

  it('is heard by who watches, until they stop', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await changeSettings({ largeType: true });
    stop();
    await changeSettings({ largeType: false });
    expect(heard.mock.calls).toEqual([[{ ...DEFAULTS, largeType: true }]]);
  });
});

describe('erasing', () => {
  const filled = async () => {
    await changeSettings({ country: 'CN' });
    await local.set({
      'report:1': {},
      'report-draft': {},
      'checklist:cn-china-mobile': [1],
      'settings-set-aside': [],
      'updates:list': { v: 7 },
      'updates:memory': { v: 1 },
    });
    await session.set({ 'tab:1': {} });
  };

  it('leaves nothing but what keeps an old list from being slipped in', async () => {
    await filled();
    await eraseAll();
    expect(await local.get(null)).toEqual({ 'updates:memory': { v: 1 } });
    expect(await session.get(null)).toEqual({});
    expect(await getSettings()).toEqual(DEFAULTS);
  });

  it('leaves the list of a desk that whoever runs this computer has set', async () => {
    await filled();
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({ desk: 'https://desk.example' }));
    await eraseAll();
    expect(await local.get(null)).toEqual({ 'updates:list': { v: 7 }, 'updates:memory': { v: 1 } });
  });
});
