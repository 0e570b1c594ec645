import * as z from 'zod/mini';
import { DEFAULTS, forgivingSettingsSchema, settingsSchema } from './schema.ts';
import type { Settings } from './types.ts';

/** Raise by one with every change of the stored form, add the step below and a sample in tests/data/settings/. */
export const SETTINGS_VERSION = 4;

export type StoredRecord = Readonly<Record<string, unknown>>;

/** Step n takes a record of version n - 1 to version n. Pure; never renamed or removed once released. */
export const MIGRATIONS: Readonly<Record<number, (old: StoredRecord) => StoredRecord>> = {
  // 2026-11-29: people abroad keep several countries.
  2: (old) => ({ ...old, v: 2, otherCountries: [] }),
  // 2026-11-29: a report desk can be set.
  3: (old) => ({ ...old, v: 3, desk: '' }),
  // 2026-11-30: a site can be let through up to a caution; a version that does not know this must not let it through whole.
  4: (old) => ({ ...old, v: 4 }),
};

/** Why a stored value was not taken as it stood. */
export type SettingsProblem = 'bad' | 'future';

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

const recordSchema = z.record(z.string(), z.unknown());
const versionSchema = z.number().check(z.int(), z.minimum(1));

/** Settings in the form that is stored: with their version inside, so that value and version cannot part. */
export const toStored = (settings: Settings): StoredRecord => ({ v: SETTINGS_VERSION, ...settings });

const refused = (problem: SettingsProblem, settings = DEFAULTS): ParsedSettings => ({ settings, problem });

function migrate(record: StoredRecord, from: number, steps: typeof MIGRATIONS, to: number): StoredRecord {
  let now = record;
  for (let version = from + 1; version <= to; version++) {
    const step = steps[version];
    if (!step) throw new Error(`settings: no migration to version ${version}`);
    now = step(now);
  }
  return now;
}

/**
 * Reads what storage holds, whatever it is. Nothing stored gives the defaults without a problem; a version from the
 * future gives the defaults; a damaged value keeps those fields that read well. `steps` and `to` are for tests.
 */
export function parseStored(raw: unknown, steps = MIGRATIONS, to = SETTINGS_VERSION): ParsedSettings {
  if (raw === undefined || raw === null) return { settings: DEFAULTS, problem: null };
  const record = recordSchema.safeParse(raw);
  if (!record.success) return refused('bad');
  const version = versionSchema.safeParse(record.data['v']);
  if (!version.success) return refused('bad', forgivingSettingsSchema.parse(record.data));
  if (version.data > to) return refused('future');
  try {
    const current = migrate(record.data, version.data, steps, to);
    const strict = settingsSchema.safeParse(current);
    return strict.success ? { settings: strict.data, problem: null } : refused('bad', forgivingSettingsSchema.parse(current));
  } catch (error) {
    console.warn('settings/migrations:', error);
    return refused('bad');
  }
}
