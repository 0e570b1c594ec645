import type { Page } from 'playwright-core';
import type { OpenTab, Session } from './session.ts';

/**
 * Opens the popup's own document in a tab and makes it speak of another tab, as it does when it hangs from the toolbar:
 * a real popup closes as soon as a test looks away.
 */
export async function openPopup(session: Session, about: OpenTab): Promise<Page> {
  const { page } = await session.openTab();
  await page.addInitScript((tabId) => {
    const real = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (async (wanted: chrome.tabs.QueryInfo) =>
      wanted.active ? [await chrome.tabs.get(tabId)] : real(wanted)) as typeof chrome.tabs.query;
  }, about.tabId);
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  return page;
}
