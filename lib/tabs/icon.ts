import { browser } from 'wxt/browser';
import { t } from '../ui/text.ts';
import type { Level } from '../verdict/types.ts';
import { badgeFor } from '../warning/badge.ts';

/** Shows a level on the tab's toolbar icon. A tab that is gone by now is nobody's loss. */
export async function showIcon(tabId: number, level: Level | null): Promise<void> {
  const { icon, title } = badgeFor(level, t);
  const action = browser.action;
  await Promise.all([action.setIcon({ tabId, path: { ...icon } }), action.setTitle({ tabId, title })]).catch((error: unknown) =>
    gone(error),
  );
}

/** Tabs close while the worker thinks; everything else is worth a line in the log. */
export function gone(error: unknown): void {
  if (!/No tab with id|Invalid tab ID|frame with ID|Frame with ID|no such tab|was removed|tab was closed/i.test(String(error)))
    console.warn('tabs:', error);
}
