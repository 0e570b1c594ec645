import { type Browser, browser } from 'wxt/browser';
import { t } from '../ui/text.ts';
import { gone } from './icon.ts';
import { loadKnowledge } from './knowledge.ts';
import { openFor, openReportOn } from './open.ts';

const MENU = 'report';
const LINK_MENU = 'report-link';
const WEB = ['http://*/*', 'https://*/*'];
/** Wherever a page can be pressed: on marked text, a picture or a field the browser counts the place as that, and no longer as the page. */
const ON_PAGE = ['page', 'selection', 'image', 'video', 'frame', 'editable'] as const;
const OFFICIAL = 'official';

function createMenus(): void {
  browser.contextMenus.create({ id: MENU, title: t('menu.report'), contexts: [...ON_PAGE] });
  browser.contextMenus.create({ id: LINK_MENU, title: t('menu.reportLink'), contexts: ['link'], targetUrlPatterns: WEB });
}

/** After an installation or an update: the menu entries, the script on official hosts, scripts in tabs that were open before; a welcome the first time. */
export async function onInstalled(reason: `${Browser.runtime.OnInstalledReason}`): Promise<void> {
  browser.contextMenus.removeAll(createMenus);
  await Promise.all([registerOfficial(), reachOpenTabs(), reason === 'install' ? welcome() : null]);
}

/** "Report this page" in the page's menu, or the page that a link in it leads to. */
export async function onMenu(info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  if (info.menuItemId === MENU) await openFor(tab.id, 'report');
  if (info.menuItemId === LINK_MENU && info.linkUrl) await openReportOn(info.linkUrl, tab.id);
}

/** Registers the small script that tells the worker of official hosts, natively: no other page pays for the check. */
async function registerOfficial(): Promise<void> {
  const { directory } = await loadKnowledge();
  const matches = directory.domains().map((domain) => `*://*.${domain}/*`);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [OFFICIAL] });
  const script = { id: OFFICIAL, matches, js: ['official.js'], runAt: 'document_start' as const, persistAcrossSessions: true };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Scripts of an earlier version are dead in open tabs, and before the installation there were none. */
async function reachOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB, discarded: false });
  const ids = tabs.flatMap((tab) => tab.id ?? []);
  await Promise.all(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/page.js'] }).catch(gone)),
  );
}

const welcome = (): Promise<unknown> => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
