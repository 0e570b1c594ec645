import { browser } from 'wxt/browser';
import { getSettings } from '../settings/items.ts';
import { within } from '../settings/within.ts';
import { messageLang } from '../ui/lang.ts';
import { t } from '../ui/text.ts';
import type { Verdict } from '../verdict/types.ts';
import { noticeFor } from '../warning/notice.ts';
import type { ShowNotice } from '../warning/types.ts';
import { warningFor } from '../warning/view.ts';
import { gone } from './icon.ts';
import { loadKnowledge } from './knowledge.ts';
import { noteShown, wasShown } from './seen.ts';

/** What a notice for this verdict would say; null where none is due: a quiet level, or a note that the person does not want or has had. */
export async function noticeDue(verdict: Verdict): Promise<ShowNotice | null> {
  const asked = [loadKnowledge(), getSettings(), wasShown(verdict.host, verdict.level)] as const;
  const [{ directory }, settings, repeat] = await Promise.all(asked);
  if (verdict.level === 'info' && (repeat || settings.sensitivity === 'quiet')) return null;
  const view = warningFor(verdict, { directory, t, lang: messageLang(), country: settings.country });
  const notice = noticeFor(verdict, view, { t, theme: settings.theme, largeType: settings.largeType });
  return notice && { view: notice, repeat };
}

/** A page that keeps its thread to itself must not keep the tab's queue as well, ms. */
const PATIENCE = 5_000;

/** Puts the notice into the page. Rejects where the page does not take it. */
export async function showNotice(tabId: number, verdict: Verdict, notice: ShowNotice): Promise<void> {
  await within(PATIENCE, 'the page', browser.scripting.executeScript({ target: { tabId }, files: ['/warn.js'] }));
  await within(PATIENCE, 'the page', browser.tabs.sendMessage(tabId, { type: 'notice:show', data: notice }, { frameId: 0 }));
  await noteShown(verdict.host, verdict.level);
}

/** Takes it away again. */
export const hideNotice = (tabId: number): Promise<void> =>
  browser.tabs.sendMessage(tabId, { type: 'notice:hide', data: {} }, { frameId: 0 }).then(() => undefined, gone);
