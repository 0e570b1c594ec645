import * as z from 'zod/mini';
import { parseRecord, REPORT_VERSION, reportSchema, toRecord } from '../../lib/reports/schema.ts';
import type { DamagedRecord, ReportList } from '../../lib/reports/store.ts';
import type { Report } from '../../lib/reports/types.ts';
import { parseStored, toStored } from '../../lib/settings/migrations.ts';
import type { Settings } from '../../lib/settings/types.ts';

/** Raise when the frame of the file changes; settings and reports carry versions of their own. */
const BACKUP_VERSION = 1;

/** What a file of ours holds. `settings` is null in a file of reports alone (report page). */
export interface Backup {
  /** ISO 8601 date and time of the export, as the file says. */
  readonly exported: string;
  readonly settings: Settings | null;
  readonly reports: readonly Report[];
  /** Records that were unreadable when they were exported and still are. */
  readonly unreadable: number;
}

/** `bad`: not written by us, or damaged; `future`: written by a newer version. */
export type BackupRead = { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly why: 'bad' | 'future' };

/** The second is the file that the report page saves (lib/reports/export.ts). */
const FORMATS = ['cancelguard', 'cancelguard-reports'] as const;
const versionedSchema = z.object({ v: z.number().check(z.int(), z.minimum(1)) });
const frameSchema = z.extend(versionedSchema, { format: z.enum(FORMATS) });
const exported = z.string();
const damaged = z.array(z.object({ key: z.string(), raw: z.unknown() }));
const wholeSchema = z.object({ exported, settings: z.record(z.string(), z.unknown()), reports: z.array(z.unknown()), damaged });
const reportsSchema = z.object({ exported, reports: z.array(reportSchema), damaged });

/** Settings, reports and the records that could not be read, as one JSON document. Ends with a line break. */
export function writeBackup(settings: Settings, { reports, damaged }: ReportList, now: Date): string {
  const file = {
    format: FORMATS[0],
    v: BACKUP_VERSION,
    exported: now.toISOString(),
    settings: toStored(settings),
    reports: reports.map(toRecord),
    damaged,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const isNewer = (raw: unknown, than: number): boolean => (versionedSchema.safeParse(raw).data?.v ?? 0) > than;
const refused = (why: 'bad' | 'future'): BackupRead => ({ ok: false, why });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Records that an older version could not read may be readable by now. */
function withDamaged(base: Omit<Backup, 'unreadable'>, damaged: readonly DamagedRecord[]): BackupRead {
  const saved = damaged.flatMap(({ raw }) => parseRecord(raw) ?? []);
  return { ok: true, backup: { ...base, reports: [...base.reports, ...saved], unreadable: damaged.length - saved.length } };
}

function fromWhole(raw: unknown): BackupRead {
  const file = wholeSchema.safeParse(raw).data;
  if (!file) return refused('bad');
  const { settings, problem } = parseStored(file.settings);
  if (problem) return refused(problem);
  if (file.reports.some((record) => isNewer(record, REPORT_VERSION))) return refused('future');
  const reports = file.reports.flatMap((record) => parseRecord(record) ?? []);
  if (reports.length < file.reports.length) return refused('bad');
  return withDamaged({ exported: file.exported, settings, reports }, file.damaged);
}

function fromReports(raw: unknown): BackupRead {
  const file = reportsSchema.safeParse(raw).data;
  return file ? withDamaged({ exported: file.exported, settings: null, reports: file.reports }, file.damaged) : refused('bad');
}

/**
 * Reads a file that this or an older version exported: all of it, or a named refusal. A file is never taken in part, but
 * for the records that it itself marks as unreadable.
 */
export function readBackup(text: string): BackupRead {
  const raw = parseJson(text);
  const frame = frameSchema.safeParse(raw).data;
  if (!frame) return refused('bad');
  if (frame.v > BACKUP_VERSION) return refused('future');
  return frame.format === FORMATS[0] ? fromWhole(raw) : fromReports(raw);
}
