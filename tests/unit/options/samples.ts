import { REPORT_VERSION } from '../../../lib/reports/schema.ts';
import { SETTINGS_VERSION } from '../../../lib/settings/migrations.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import type { Settings } from '../../../lib/settings/types.ts';
import { report } from '../reports/samples.ts';

export const settings = (change: Partial<Settings> = {}): Settings => ({ ...DEFAULTS, ...change });

/** A file as version 1 wrote it, spelled out: what people have on their disks does not change with the code. */
export const fileOf = (change: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    format: 'cancelguard',
    v: 1,
    exported: '2026-11-24T10:00:00.000Z',
    settings: { v: SETTINGS_VERSION, ...settings({ country: 'CN', largeType: true }) },
    reports: [{ v: REPORT_VERSION, report: report() }],
    damaged: [],
    ...change,
  });
