import { storage } from 'wxt/utils/storage';
import { NO_TICKS, parseTicks, type Ticks, toStoredTicks } from './ticks.ts';

const item = storage.defineItem<unknown>('local:guide-ticks');

/** The ticks kept on this machine. Never rejects: where storage fails there are none, and the log says so. */
export async function readTicks(): Promise<Ticks> {
  try {
    return parseTicks(await item.getValue());
  } catch (error) {
    console.warn('guide/ticks-store: reading failed', error);
    return NO_TICKS;
  }
}

/** Keeps the ticks. Gives false where storage fails; never rejects. */
export async function writeTicks(ticks: Ticks): Promise<boolean> {
  try {
    await item.setValue(toStoredTicks(ticks));
    return true;
  } catch (error) {
    console.warn('guide/ticks-store: writing failed', error);
    return false;
  }
}

/** Calls back with the ticks after every change, from whichever page it came. Gives the function that stops it. */
export const watchTicks = (onChange: (ticks: Ticks) => void): (() => void) => item.watch((raw) => onChange(parseTicks(raw)));
