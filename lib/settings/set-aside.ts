import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { SettingsProblem } from './migrations.ts';

/** A stored value that this version could not take, kept for the person and for a newer version. */
export interface SetAside {
  readonly why: SettingsProblem;
  /** ISO 8601 date and time. */
  readonly at: string;
  readonly value: unknown;
}

const KEEP = 5;
const item = storage.defineItem<unknown>('local:settings-set-aside');
const listSchema = z.array(z.object({ why: z.enum(['bad', 'future']), at: z.string(), value: z.unknown() }));

/** What was set aside, newest first. Empty where nothing was. */
export async function readSetAside(): Promise<readonly SetAside[]> {
  return listSchema.safeParse(await item.getValue()).data ?? [];
}

/** Keeps `value` beside the settings. The last five are kept; rejects where storage fails, so that nothing is overwritten unsaved. */
export async function setAside(value: unknown, why: SettingsProblem, now: Date): Promise<void> {
  const before = await readSetAside();
  await item.setValue([{ why, at: now.toISOString(), value }, ...before].slice(0, KEEP));
}

/** Forgets what was set aside, once the person has seen or saved it. */
export const forgetSetAside = (): Promise<void> => item.removeValue();
