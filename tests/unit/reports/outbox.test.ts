// Before the room under test: it takes `browser` from the global object when it loads.
import '../settings/fake-browser.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tendReports } from '../../../lib/reports/outbox.ts';
import { queued, takenBack } from '../../../lib/reports/post.ts';
import { parseRecord } from '../../../lib/reports/schema.ts';
import { deleteReport, findReport, keepReport, listReports } from '../../../lib/reports/store.ts';
import type { Report } from '../../../lib/reports/types.ts';
import { fakeBrowser } from '../settings/fake-browser.ts';
import { FakeDesk } from './fake-desk.ts';
import { report } from './samples.ts';

const START = Date.parse('2026-11-29T12:00:00Z');
let desk: FakeDesk;
let now: Date;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  desk = new FakeDesk();
  now = new Date(START);
});

const one = (n: number): Report =>
  queued(report({ id: String(n).padStart(20, '0') }), 'https://desk.example', String(n).padStart(32, '0'), new Date(START));
const round = (all = false) => tendReports({ fetch: desk.fetch, now, random: 0.5, extension: '0.1.0' }, all);
const states = async () => (await listReports()).reports.map(({ state }) => state).sort();

it('sends what waits and says when to come again', async () => {
  await keepReport(one(1));
  await keepReport(one(2));
  await keepReport(report());
  expect(await round()).toEqual(new Date(START + 6 * 3_600_000));
  expect(await states()).toEqual(['received', 'received', 'saved']);
  desk.decide('2'.padStart(32, '0'), 'confirmed');
  expect(desk.asked).toHaveLength(2);
  await round();
  expect(desk.asked).toHaveLength(2);
  await round(true);
  expect(await states()).toEqual(['confirmed', 'received', 'saved']);
});

it('has nothing to come back for without a report', async () => {
  await keepReport(report());
  expect(await round()).toBeNull();
});

describe('what happens while the desk is asked', () => {
  const meanwhile = async (act: () => Promise<unknown>) => {
    await keepReport(one(1));
    const { fetch } = desk;
    await tendReports({ fetch: (url, init) => act().then(() => fetch(url, init)), now, random: 0.5, extension: '0.1.0' }, false);
  };
  const present = () => findReport('1'.padStart(20, '0'), 'saved');

  it('a worker that ends there leaves it marked as sent, and the next one sends it again', async () => {
    await meanwhile(async () => {
      expect((await present())?.state).toBe('sent');
    });
    await keepReport({ ...one(1), state: 'sent' });
    await round();
    expect([(await present())?.state, desk.reports.size]).toEqual(['received', 1]);
  });

  it('taken back stays taken back, and the desk is told', async () => {
    await meanwhile(async () => keepReport(takenBack((await present()) ?? report(), now)));
    expect(await present()).toMatchObject({ state: 'withdrawn', post: { takeBack: true } });
    await round();
    expect(desk.reports.get('1'.padStart(32, '0'))?.state).toBe('withdrawn');
  });

  it('deleted stays deleted', async () => {
    await meanwhile(() => deleteReport({ id: '1'.padStart(20, '0'), state: 'saved' }));
    expect(await present()).toBeNull();
  });

  it('storage that is full loses nothing', async () => {
    await keepReport(one(1));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await round();
    vi.restoreAllMocks();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect((await present())?.state).toBe('queued');
    await round();
    expect([(await present())?.state, desk.reports.size]).toEqual(['received', 1]);
  });
});

it('no run of troubles loses a report or counts it twice', async () => {
  const trouble = fc.constantFrom('down', 'lost', 'page', 'too-many', 'unavailable', 'fine', 'full', 'dies' as const);
  await fc.assert(
    fc.asyncProperty(fc.array(trouble, { maxLength: 15 }), fc.integer({ min: 1, max: 4 }), async (run, count) => {
      fakeBrowser.reset();
      desk = new FakeDesk();
      now = new Date(START);
      for (let n = 1; n <= count; n++) await keepReport(one(n));
      for (const what of run) {
        now = new Date(now.getTime() + 7 * 3_600_000);
        if (what === 'full') vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
        else if (what === 'dies')
          for (const kept of (await listReports()).reports) if (kept.state === 'queued') await keepReport({ ...kept, state: 'sent' });
        if (what !== 'fine' && what !== 'full' && what !== 'dies') desk.trouble = [what];
        await round();
      }
      now = new Date(now.getTime() + 48 * 3_600_000);
      desk.trouble = [];
      await round();
      expect(await states()).toEqual(Array.from({ length: count }, () => 'received'));
      expect(desk.reports.size).toBe(count);
    }),
    { numRuns: 80 },
  );
});

it('records of the versions before are read', () => {
  expect(parseRecord({ v: 1, report: report() })).toEqual(report());
  for (const v of [2, 3]) expect(parseRecord({ v, report: one(1) })).toEqual(one(1));
  const ending = { ...one(1), post: { ...one(1).post, until: '2027-02-27' } };
  expect(parseRecord({ v: 3, report: ending })).toEqual(ending);
  expect(parseRecord({ v: 2, report: { ...one(1), post: { desk: 'x' } } })).toBeNull();
});
