import { storage } from 'wxt/utils/storage';
import { type Level, rankOf } from '../verdict/types.ts';

/** Host → worst level a notice was shown for since the browser started: a repeat does not nag. */
const shown = storage.defineItem<Readonly<Record<string, Level>>>('session:shown', { fallback: {} });

/** Whether this site had a notice at least as grave already. */
export async function wasShown(host: string, level: Level): Promise<boolean> {
  const before = (await shown.getValue())[host];
  return before !== undefined && rankOf(before) >= rankOf(level);
}

/** Remembers that it has one now. */
export async function noteShown(host: string, level: Level): Promise<void> {
  if (!(await wasShown(host, level))) await shown.setValue({ ...(await shown.getValue()), [host]: level });
}
