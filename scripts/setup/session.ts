import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { TabState } from '../../lib/messages/contract.ts';

export interface SessionOptions {
  readonly browser: string;
  /** Folder of the built extension; null starts the same browser without one. */
  readonly extension: string | null;
  /** UI language of the browser, as Chrome spells it: en, zh-CN, zh-TW. */
  readonly locale?: string;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Port of a local server that answers for every host name; without it no host name resolves. */
  readonly port?: number;
  readonly args?: readonly string[];
  /** The welcome tab that opens after the installation: closed unless it is what the caller came for. */
  readonly welcome?: 'keep' | 'close' | 'none';
  /** Folder of the browser's profile, kept when it closes; without it an empty one that goes with it. */
  readonly profile?: string;
}

export interface OpenTab {
  readonly page: Page;
  readonly tabId: number;
}

/** A browser with its own empty profile and the extension loaded. */
export interface Session {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A page of the extension's own origin, through which its storage and tabs can be asked without waking the worker. */
  readonly own: Page;
  openTab(windowId?: number): Promise<OpenTab>;
  openWindow(): Promise<number>;
  /** What the worker has written down about a tab; null before it has said anything. */
  tabState(tabId: number): Promise<TabState | null>;
  /** Stops the worker as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** Quiet, offline but for what the caller serves, and without the throttling of hidden tabs. */
function browserArgs(options: SessionOptions): string[] {
  const hosts = options.port ? `MAP * 127.0.0.1:${options.port}` : 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return [
    ...(options.headless === false ? [] : ['--headless=new', '--disable-gpu', '--hide-scrollbars']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${options.locale ?? 'en'}`,
    `--host-resolver-rules=${hosts}`,
    ...(options.extension ? [`--load-extension=${options.extension}`, `--disable-extensions-except=${options.extension}`] : []),
    ...(options.args ?? []),
  ];
}

/** Where people who set the browser to a language mostly sit: pages are told both, and the person's country is guessed from them. */
const HOME: Readonly<Record<string, { readonly locale: string; readonly timezoneId: string }>> = {
  'zh-CN': { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
  'zh-TW': { locale: 'zh-TW', timezoneId: 'Asia/Taipei' },
};

/** Chromium on Linux takes its language from the environment; elsewhere from --lang. */
function localeEnv(locale: string): Record<string, string> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return { ...env, LANGUAGE: locale.replace('-', '_') };
}

/** A profile in which an unpacked extension may load itself again: without developer mode Chromium switches it off then. */
function emptyProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'cancelguard-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  return profile;
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0];
  return worker ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/** Starts a browser with an empty profile. `extension: null` gives a context with no extension side (own and tab calls throw). */
export async function startBrowser(options: SessionOptions): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profile = options.profile ?? emptyProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    headless: false,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: browserArgs(options),
    env: localeEnv(options.locale ?? 'en'),
    // Else Playwright tells pages that the person reads English in the United States.
    ...HOME[options.locale ?? 'en'],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, close };
}

/** Waits for the welcome tab, the last thing an installation does, and closes it. */
async function closeWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url() === `chrome-extension://${extensionId}/welcome.html`;
  for (let tries = 0; tries < 100; tries += 1) {
    const welcome = context.pages().find(isWelcome);
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the welcome tab did not open after the installation');
}

/** Starts a browser with the extension and an own page to ask it through. */
export async function startSession(options: SessionOptions & { readonly extension: string }): Promise<Session> {
  const { context, close } = await startBrowser(options);
  const extensionId = new URL((await firstWorker(context)).url()).host;
  const own = await context.newPage();
  // A file, not one of our screens: it has the extension's rights and runs nothing of its own.
  await own.goto(`chrome-extension://${extensionId}/manifest.json`);
  if (options.welcome === undefined || options.welcome === 'close') await closeWelcome(context, extensionId);

  // The browser announces new pages without saying who asked: one request at a time, or two callers swap tabs.
  let turn: Promise<unknown> = Promise.resolve();
  const opened = <T>(ask: () => Promise<T>): Promise<{ page: Page; answer: T }> => {
    const mine = turn.then(async () => {
      const [page, answer] = await Promise.all([context.waitForEvent('page', { timeout: 15_000 }), ask()]);
      return { page, answer };
    });
    turn = mine.catch(() => undefined);
    return mine;
  };

  const openTab = async (windowId?: number): Promise<OpenTab> => {
    const { page, answer } = await opened(() =>
      own.evaluate(
        async (inWindow) =>
          (await chrome.tabs.create({ url: 'about:blank', active: true, ...(inWindow !== null && { windowId: inWindow }) })).id,
        windowId ?? null,
      ),
    );
    if (answer === undefined) throw new Error('the browser gave the tab no id');
    return { page, tabId: answer };
  };

  const openWindow = async (): Promise<number> =>
    (await opened(() => own.evaluate(async () => (await chrome.windows.create({ url: 'about:blank' }))?.id ?? -1))).answer;

  return {
    context,
    extensionId,
    own,
    openTab,
    openWindow,
    tabState: (tabId) =>
      own.evaluate(async (key) => (await chrome.storage.session.get(key))[key] ?? null, `tab:${tabId}`) as Promise<TabState | null>,
    stopWorker: () => stopWorker(context, own, extensionId),
    worker: () => firstWorker(context),
    close,
  };
}

async function stopWorker(context: BrowserContext, own: Page, extensionId: string): Promise<void> {
  const cdp = await context.newCDPSession(own);
  const stopped = new Promise<void>((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter((version) => version.scriptURL.includes(extensionId));
      if (ours.length > 0 && ours.every((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, 3000))]);
  await cdp.detach();
}
