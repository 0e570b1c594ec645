import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registrableDomain } from '../lib/hosts/suffix.ts';
import { receive } from '../lib/messages/receive.ts';
import { letStoppedThrough, tabState, takeBack, unwarnTab } from '../lib/tabs/answer.ts';
import { onDismissed, onFought, onLeft, onListed, onObserved, onStopped } from '../lib/tabs/follow.ts';
import { onInstalled, onMenu } from '../lib/tabs/install.ts';
import { ALARM, onBrowserStart, onNewVersion, updateLists } from '../lib/tabs/lists.ts';
import { openFor } from '../lib/tabs/open.ts';
import { onGate, onOwner, onUnread, readPage } from '../lib/tabs/opened.ts';
import { REPORTS_ALARM, tendOutbox } from '../lib/tabs/reports.ts';
import { inTurn } from '../lib/tabs/state.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The worker: every listener is registered at once, state lives in storage, so that it may be stopped at any moment. */
export default defineBackground(() => {
  receive({
    onGate: (from) => inTurn(from.tabId, () => onGate(from)),
    onOfficial: (from) => inTurn(from.tabId, async () => void (await onOwner(from))),
    onListed: (from) => inTurn(from.tabId, () => onListed(from)),
    onObserved: (from, observation) => inTurn(from.tabId, () => onObserved(from, observation)),
    onUnread: (from) => inTurn(from.tabId, () => onUnread(from)),
    onLeft: (from) => inTurn(from.tabId, () => onLeft(from)),
    onDismissed: (from) => inTurn(from.tabId, () => onDismissed(from)),
    onFought: (from) => inTurn(from.tabId, () => onFought(from)),
    onOpen: (from, what) => openFor(from.tabId, what),
    tabState: (tabId) => tabState(tabId),
    recheck: (tabId) => readPage(tabId),
    letThrough: (tabId, scope) => inTurn(tabId, () => letStoppedThrough(tabId, scope, today())),
    stopped: (tabId, url) => inTurn(tabId, async () => ({ stopped: await onStopped(tabId, url) })),
    update: () => Promise.all([updateLists(), tendOutbox(true)]).then(() => undefined),
    post: () => tendOutbox(true),
    unwarn: (tabId) => inTurn(tabId, () => unwarnTab(tabId, today())),
    takeBack,
    registrable: registrableDomain,
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void onInstalled(reason);
    void onNewVersion();
  });
  browser.runtime.onStartup.addListener(() => {
    void onBrowserStart();
    void tendOutbox(false);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void updateLists();
    if (name === REPORTS_ALARM) void tendOutbox(false);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab));
});
