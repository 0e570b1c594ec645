import { dayOf } from '../../lib/reports/draft.ts';
import { keepReports, listReports, type StoreError } from '../../lib/reports/store.ts';
import { changeSettings, getSettings } from '../../lib/settings/items.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { readBackup, writeBackup } from './backup.ts';
import { bringsNothing, type ImportPlan, planImport } from './merge.ts';

/** A file larger than all that this browser lets us keep is none of ours. */
const LARGEST_BYTES = 20_000_000;

/** Everything that is kept here, as a file: its name and its text. Rejects where the reports cannot be read. */
export async function exportAll(settings: Settings, now: Date): Promise<{ readonly name: string; readonly text: string }> {
  return { name: `cancelguard-${dayOf(now)}.json`, text: writeBackup(settings, await listReports(), now) };
}

export type ImportOffer =
  | { readonly ok: true; readonly plan: ImportPlan; readonly exported: string }
  | { readonly ok: false; readonly why: 'bad' | 'future' | 'same' };

/** What a chosen file would change; nothing is changed yet. Rejects where the file or the reports kept here cannot be read. */
export async function offerImport(file: File): Promise<ImportOffer> {
  if (file.size > LARGEST_BYTES) return { ok: false, why: 'bad' };
  const read = readBackup(await file.text());
  if (!read.ok) return read;
  const plan = planImport(read.backup, await getSettings(), (await listReports()).reports);
  return bringsNothing(plan) ? { ok: false, why: 'same' } : { ok: true, plan, exported: read.backup.exported };
}

/** Carries out a plan: all of it or nothing. Gives the failure's name, or null. */
export async function applyImport({ settings, reports }: ImportPlan): Promise<StoreError | null> {
  const before = await getSettings();
  const changed = settings ? await changeSettings(settings) : null;
  if (changed && !changed.ok) return changed.error;
  const kept = await keepReports(reports);
  if (kept.ok) return null;
  if (changed) await changeSettings(before);
  return kept.error;
}
