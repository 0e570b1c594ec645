// Before the room under test: it takes `browser` from the global object when it loads.
import '../settings/fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toRecord } from '../../../lib/reports/schema.ts';
import { thisMachine } from '../../../lib/reports/sink.ts';
import { mayMove } from '../../../lib/reports/states.ts';
import { deleteDamaged, deleteReport, findReport, keepDamaged, keepReport, listReports, watchReports } from '../../../lib/reports/store.ts';
import { fakeBrowser } from '../settings/fake-browser.ts';
import { report } from './samples.ts';

const { local } = fakeBrowser.storage;
const draft = report({ state: 'draft' });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('keeping', () => {
  it('a draft becomes a saved report and is gone', async () => {
    await keepReport(draft);
    expect(await thisMachine.deliver(draft)).toEqual({ ok: true, state: 'saved' });
    expect((await listReports()).reports).toEqual([report()]);
    expect(await findReport(draft.id, 'draft')).toBeNull();
    expect(await findReport(draft.id, 'saved')).toEqual(report());
  });

  it('a draft never replaces the saved report of the same page', async () => {
    await keepReport(report());
    await keepReport(draft);
    expect(await findReport(draft.id, 'saved')).toEqual(report());
    expect((await listReports()).reports).toHaveLength(2);
  });

  it('the same report twice is one', async () => {
    await thisMachine.deliver(report());
    await thisMachine.deliver(report({ updated: '2026-11-24T09:00:00.000Z' }));
    expect((await listReports()).reports).toEqual([report({ updated: '2026-11-24T09:00:00.000Z' })]);
  });

  it.each([
    ['full', new Error('QUOTA_BYTES quota exceeded')],
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['failed', new Error('IO error')],
  ])('a storage failure has the name %s and loses nothing', async (error, thrown) => {
    await keepReport(draft);
    vi.spyOn(local, 'set').mockRejectedValue(thrown);
    expect(await thisMachine.deliver(draft)).toEqual({ ok: false, error });
    expect((await listReports()).reports).toEqual([draft]);
  });
});

describe('listing', () => {
  it('one bad record does not lose the others, and is kept', async () => {
    const bad = { v: 1, report: { id: 'broken' } };
    const other = report({ id: 'ffffffffffffffffffff', updated: '2026-11-25T00:00:00.000Z' });
    await local.set({ 'report:broken': bad, settings: {}, 'reports-of-others': 1, [`report:${other.id}`]: toRecord(other) });
    await keepReport(report());
    expect(await listReports()).toEqual({ reports: [other, report()], damaged: [{ key: 'report:broken', raw: bad }] });
    await deleteDamaged({ key: 'report:broken', raw: bad });
    expect((await listReports()).damaged).toEqual([]);
    await keepDamaged({ key: 'report:broken', raw: bad });
    expect((await listReports()).damaged).toEqual([{ key: 'report:broken', raw: bad }]);
  });

  it('rejects where storage cannot be read, so that a failure is not shown as an empty list', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
    await expect(listReports()).rejects.toThrow();
  });
});

it('a deleted report comes back by undo as it was', async () => {
  await keepReport(report({ state: 'withdrawn' }));
  const kept = (await listReports()).reports[0] ?? report();
  await deleteReport(kept);
  expect((await listReports()).reports).toEqual([]);
  await keepReport(kept);
  expect((await listReports()).reports).toEqual([report({ state: 'withdrawn' })]);
});

it('tells who watches of reports and drafts only', async () => {
  const heard = vi.fn();
  const stop = watchReports(heard);
  await local.set({ settings: {} });
  expect(heard).not.toHaveBeenCalled();
  await keepReport(draft);
  await deleteReport(draft);
  stop();
  await keepReport(draft);
  expect(heard).toHaveBeenCalledTimes(2);
});

it.each([
  ['saved', 'withdrawn', true],
  ['withdrawn', 'saved', true],
  ['received', 'withdrawn', true],
  ['confirmed', 'withdrawn', false],
  ['withdrawn', 'confirmed', false],
  ['draft', 'sent', false],
] as const)('from %s to %s: %s', (from, to, may) => {
  expect(mayMove(from, to)).toBe(may);
});
