import { browser } from 'wxt/browser';
import { parseRecord, toRecord } from './schema.ts';
import type { Report } from './types.ts';

/** One item per report, so that one bad record never loses the others; drafts apart, so that a draft never replaces a saved report. */
const SAVED = 'report:';
const DRAFT = 'report-draft:';

/** `full`: no room left on this machine; `failed`: storage did not work. Either way nothing was changed. */
export type StoreError = 'full' | 'failed';
export type Stored = { readonly ok: true } | { readonly ok: false; readonly error: StoreError };

/** A record that could not be read: kept as it is, shown, exported and deleted only by the person. */
export interface DamagedRecord {
  readonly key: string;
  readonly raw: unknown;
}

export interface ReportList {
  /** Newest first, drafts among them. */
  readonly reports: readonly Report[];
  readonly damaged: readonly DamagedRecord[];
}

const keyOf = ({ id, state }: Pick<Report, 'id' | 'state'>): string => `${state === 'draft' ? DRAFT : SAVED}${id}`;

async function attempt(work: () => Promise<void>): Promise<Stored> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    console.warn('reports/store:', error);
    return { ok: false, error: /quota|full|space/i.test(String(error)) ? 'full' : 'failed' };
  }
}

/** Keeps a report, or what was deleted a moment ago. A report that leaves the draft state takes its draft along. */
export const keepReport = (report: Report): Promise<Stored> =>
  attempt(async () => {
    await browser.storage.local.set({ [keyOf(report)]: toRecord(report) });
    if (report.state !== 'draft') await browser.storage.local.remove(`${DRAFT}${report.id}`);
  });

/** Keeps several reports and drafts in one write: all of them or none. Unlike keepReport it leaves drafts where they are. */
export const keepReports = (reports: readonly Report[]): Promise<Stored> =>
  attempt(() => browser.storage.local.set(Object.fromEntries(reports.map((report) => [keyOf(report), toRecord(report)]))));

/** Deletes a report or draft for good; keep the value to offer undo. */
export const deleteReport = (report: Pick<Report, 'id' | 'state'>): Promise<Stored> =>
  attempt(() => browser.storage.local.remove(keyOf(report)));

/** Deletes a record that cannot be read; keep the value to offer undo. */
export const deleteDamaged = ({ key }: DamagedRecord): Promise<Stored> => attempt(() => browser.storage.local.remove(key));

/** Puts back, as it was, a record that cannot be read. */
export const keepDamaged = ({ key, raw }: DamagedRecord): Promise<Stored> => attempt(() => browser.storage.local.set({ [key]: raw }));

/** The report or draft of this id; null where there is none or it cannot be read. Rejects where storage fails. */
export async function findReport(id: string, kind: 'draft' | 'saved'): Promise<Report | null> {
  const key = `${kind === 'draft' ? DRAFT : SAVED}${id}`;
  return parseRecord((await browser.storage.local.get(key))[key]);
}

const newestFirst = (a: Report, b: Report): number => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id);

/** All reports and drafts, and the records that could not be read. Rejects where storage fails. */
export async function listReports(): Promise<ReportList> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(SAVED) || key.startsWith(DRAFT));
  const read = all.map(([key, raw]) => ({ key, raw, report: parseRecord(raw) }));
  return {
    reports: read.flatMap(({ report }) => report ?? []).sort(newestFirst),
    damaged: read.filter(({ report }) => !report).map(({ key, raw }) => ({ key, raw })),
  };
}

/** Calls back when a report or draft changes, in whichever page. Gives the function that stops it. */
export function watchReports(onChange: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some((key) => key.startsWith(SAVED) || key.startsWith(DRAFT))) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
