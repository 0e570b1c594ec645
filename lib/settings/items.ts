import { storage } from 'wxt/utils/storage';
import { parseStored, type SettingsProblem, toStored } from './migrations.ts';
import { DEFAULTS } from './schema.ts';
import { setAside } from './set-aside.ts';
import type { Settings } from './types.ts';

export { DEFAULTS };

/**
 * The one stored item, typed `unknown` because what comes out has passed no schema yet: use readSettings and changeSettings.
 * WXT's own `version` and `migrations` are not used: they keep the version under a second key, run when the module loads,
 * and on a failed or missing step hand out the unmigrated value (seen in @wxt-dev/storage, November 2026).
 */
export const settingsItem = storage.defineItem<unknown>('local:settings');

export interface SettingsRead {
  readonly settings: Settings;
  /** `unreadable`: storage itself failed; `bad` and `future`: the value was set aside. */
  readonly problem: SettingsProblem | 'unreadable' | null;
}

export type SettingsChange = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly error: 'full' | 'failed' };

// One writer at a time over all our pages and the worker; without the Web Locks API (tests) the call runs at once.
const alone = async <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? await navigator.locks.request('cancelguard-settings', work) : await work();

async function mendStored(): Promise<Settings> {
  const raw = await settingsItem.getValue();
  const { settings, problem } = parseStored(raw);
  if (problem) {
    await setAside(raw, problem, new Date());
    await settingsItem.setValue(toStored(settings));
  }
  return settings;
}

/** Reads the settings. Never rejects: a bad or future value is set aside (set-aside.ts) and the defaults stand in, and are written. */
export async function readSettings(): Promise<SettingsRead> {
  try {
    const read = parseStored(await settingsItem.getValue());
    if (read.problem) await alone(mendStored).catch((error: unknown) => console.warn('settings/items: could not set aside', error));
    return read;
  } catch (error) {
    console.warn('settings/items: reading failed', error);
    return { settings: DEFAULTS, problem: 'unreadable' };
  }
}

/** The settings alone, for callers who have no use for the problem. Never rejects. */
export const getSettings = async (): Promise<Settings> => (await readSettings()).settings;

/**
 * Changes some settings, or all by a function of the present ones; one writer at a time. Gives the settings as written, or
 * `full` (no room left) or `failed`, and then nothing was changed.
 */
export async function changeSettings(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<SettingsChange> {
  try {
    return await alone(async () => {
      const now = await mendStored();
      const settings = { ...now, ...(typeof change === 'function' ? change(now) : change) };
      await settingsItem.setValue(toStored(settings));
      return { ok: true, settings };
    });
  } catch (error) {
    console.warn('settings/items: writing failed', error);
    return { ok: false, error: /quota/i.test(String(error)) ? 'full' : 'failed' };
  }
}

/** Calls back with the settings after every change, from whichever context it came. Gives the function that stops it. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) =>
  settingsItem.watch((raw) => onChange(parseStored(raw).settings));
