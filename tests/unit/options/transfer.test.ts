import '../settings/fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { letThroughAgain, takeBack } from '../../../entrypoints/options/take-back.ts';
import { applyImport, exportAll, offerImport } from '../../../entrypoints/options/transfer.ts';
import { keepReport, listReports } from '../../../lib/reports/store.ts';
import { changeSettings, getSettings } from '../../../lib/settings/items.ts';
import { report } from '../reports/samples.ts';
import { fakeBrowser } from '../settings/fake-browser.ts';
import { fileOf, settings } from './samples.ts';

const { local } = fakeBrowser.storage;
const NOW = new Date('2026-11-24T10:00:00Z');
const file = (text: string): File => new File([text], 'x.json');
const planOf = async (text: string) => {
  const offer = await offerImport(file(text));
  if (!offer.ok) throw new Error(offer.why);
  return offer.plan;
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('import', () => {
  it('brings back all that was exported, after everything was lost', async () => {
    const site = { host: 'a.example', since: '2026-11-02' };
    await changeSettings({ country: 'JP', allowedSites: [site] });
    await keepReport(report());
    await keepReport(report({ id: 'ffffffffffffffffffff', state: 'draft' }));
    const before = await local.get(null);
    const { name, text } = await exportAll(await getSettings(), NOW);
    expect(name).toMatch(/^cancelguard-2026-11-2\d\.json$/);
    await local.clear();
    expect(await applyImport(await planOf(text))).toBeNull();
    expect(await local.get(null)).toEqual(before);
  });

  it.each([
    ['bad', 'hello'],
    ['future', fileOf({ v: 2 })],
  ] as const)('a %s file is refused and changes nothing', async (why, text) => {
    await changeSettings({ country: 'JP' });
    const before = await local.get(null);
    expect(await offerImport(file(text))).toEqual({ ok: false, why });
    expect(await local.get(null)).toEqual(before);
  });

  it('changes nothing before it is agreed to', async () => {
    await planOf(fileOf());
    expect(await local.get(null)).toEqual({});
  });

  it('says when everything is here already', async () => {
    await applyImport(await planOf(fileOf()));
    expect(await offerImport(file(fileOf()))).toEqual({ ok: false, why: 'same' });
  });

  it('a draft begun after the export outlives the import of the saved report', async () => {
    const draft = report({ state: 'draft', updated: '2026-12-01T00:00:00.000Z' });
    await keepReport(draft);
    await applyImport(await planOf(fileOf()));
    expect((await listReports()).reports).toEqual([draft, report()]);
  });

  /** Storage that refuses to write keys beginning with `start`. */
  const refuse = (start: string, message: string) => {
    const set = local.set.bind(local) as (items: Record<string, unknown>) => Promise<void>;
    vi.spyOn(local, 'set').mockImplementation((items) =>
      Object.keys(items).some((key) => key.startsWith(start)) ? Promise.reject(new Error(message)) : set(items),
    );
  };

  it.each([
    ['full', 'QUOTA_BYTES quota exceeded'],
    ['failed', 'IO error'],
  ])('is taken back whole where the reports cannot be kept (%s)', async (error, message) => {
    await changeSettings({ country: 'JP' });
    const plan = await planOf(fileOf());
    refuse('report:', message);
    expect(await applyImport(plan)).toBe(error);
    expect(await getSettings()).toEqual(settings({ country: 'JP' }));
    expect((await listReports()).reports).toEqual([]);
  });

  it('stops before the reports where the settings cannot be kept', async () => {
    const plan = await planOf(fileOf());
    refuse('settings', 'IO error');
    expect(await applyImport(plan)).toBe('failed');
    expect(await local.get(null)).toEqual({});
  });
});

describe('taking a site back', () => {
  const site = { host: 'a.example', since: '2026-11-02' };
  const other = { host: 'b.example', since: '2026-11-03' };

  /** The worker as the browser's callback form reaches it; undefined: nobody listens. */
  const workerAnswers = (response: unknown, work: () => Promise<unknown> = async () => undefined) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((...args: unknown[]) => {
      const callback = args.at(-1);
      void work().then(() => typeof callback === 'function' && callback(response));
    });

  it.each([
    ['answers', { res: undefined }],
    ['fails', { err: { message: 'storage' } }],
    ['is not there', undefined],
  ])('asks the worker, and works where it %s', async (_, response) => {
    await changeSettings({ allowedSites: [site, other] });
    const ask = workerAnswers(response);
    expect(await takeBack(site.host)).toMatchObject({ ok: true, settings: { allowedSites: [other] } });
    expect(ask.mock.calls[0]?.[0]).toMatchObject({ type: 'own:take-back', data: { host: site.host } });
  });

  it('writes nothing itself where the worker did it', async () => {
    await changeSettings({ allowedSites: [site, other] });
    workerAnswers({ res: undefined }, () => changeSettings({ allowedSites: [other] }));
    const set = vi.spyOn(local, 'set');
    expect(await takeBack(site.host)).toMatchObject({ ok: true, settings: { allowedSites: [other] } });
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('does not wait for a worker that never answers', async () => {
    await changeSettings({ allowedSites: [site] });
    vi.useFakeTimers();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {});
    const done = takeBack(site.host);
    await vi.advanceTimersByTimeAsync(1500);
    vi.useRealTimers();
    expect(await done).toMatchObject({ ok: true, settings: { allowedSites: [] } });
  });

  it('says so where it could not be kept', async () => {
    await changeSettings({ allowedSites: [site] });
    workerAnswers({ res: undefined });
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await takeBack(site.host)).toEqual({ ok: false, error: 'full' });
    expect((await getSettings()).allowedSites).toEqual([site]);
  });

  it('is undone with its first date, and twice is once', async () => {
    await letThroughAgain(site);
    await letThroughAgain(site);
    expect((await getSettings()).allowedSites).toEqual([site]);
  });
});
