import { test as base, type ConsoleMessage, expect, type WebError } from '@playwright/test';
import type { Level } from '../../lib/verdict/types.ts';
import type { OpenTab, Session } from '../../scripts/setup/session.ts';
import { settledState } from '../../scripts/setup/settle.ts';
import { cleared, type Running, startRunning } from './browsers.ts';

export interface Served {
  readonly html: string | Buffer;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Opens a new tab on the address, answered with the given page; everything else that the tab asks for is refused. */
  open(url: string, served: Served | string): Promise<OpenTab>;
  /** Goes on to another address in the same tab. */
  go(tab: OpenTab, url: string, served: Served | string): Promise<void>;
  /** Answers one more address in that tab: a frame's, or that of a page to go back to. */
  serveAlso(tab: OpenTab, url: string, served: Served | string): Promise<void>;
  /** The level once the tab has come to rest. */
  level(tab: OpenTab): Promise<Level>;
  /** What pages said on their consoles as errors, and exceptions nobody caught. */
  readonly complaints: string[];
}

interface Options {
  /** UI language of the browser: en, zh-CN, zh-TW. */
  uiLocale: string;
  /** A browser of the test's own, for a test that leaves it in no state for the next one. */
  ownBrowser: boolean;
}

interface Fixtures {
  running: Running;
  session: Session;
  site: Site;
  /** Hosts of the pages that the test opened: the browser connects to them ahead of the request that the test answers. */
  visited: Set<string>;
}

/** One browser is started for many tests: starting one takes longer than most of them. */
interface Shared {
  take(uiLocale: string): Promise<Running>;
  /** Gives a browser back; one that cannot be cleared is closed, and the next test starts another. */
  giveBack(running: Running): Promise<void>;
}

function sharing(): Shared & { close(): Promise<void> } {
  let idle: Running | null = null;
  const close = async (): Promise<void> => {
    const last = idle;
    idle = null;
    await last?.close();
  };
  return {
    close,
    take: async (uiLocale) => {
      if (idle?.uiLocale !== uiLocale) await close();
      const running = idle ?? (await startRunning(uiLocale));
      idle = null;
      return running;
    },
    giveBack: async (running) => {
      const clean = await cleared(running).then(
        () => true,
        () => false,
      );
      if (clean) idle = running;
      else await running.close();
    },
  };
}

/** Chromium asks its maker for updates and accounts whatever flags it gets; seen with 156 on 2026-11-24. */
const BROWSER_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|gvt2)\.com$/;

/** Host of what a proxy is asked for: a whole address, or host:port before a secure connection. */
function hostAsked(asked: string): string {
  return new URL(asked.includes('://') ? asked : `https://${asked}`).hostname;
}

function plainServed(served: Served | string): Served {
  return typeof served === 'string' ? { html: served } : served;
}

const bare = (url: string): string => new URL(url).href.split('#', 1)[0] ?? url;

/** What each tab is answered with, by address. */
const served = new WeakMap<OpenTab['page'], Map<string, Served>>();

async function serve(tab: OpenTab, url: string, answer: Served): Promise<void> {
  const known = served.get(tab.page);
  if (known) {
    known.set(bare(url), answer);
    return;
  }
  served.set(tab.page, new Map([[bare(url), answer]]));
  await tab.page.route(/^https?:/, (route) => {
    const found = served.get(tab.page)?.get(bare(route.request().url()));
    if (!found) return route.abort('blockedbyclient');
    return route.fulfill({
      contentType: found.contentType ?? 'text/html; charset=utf-8',
      headers: { ...found.headers },
      body: found.html,
    });
  });
}

export const test = base.extend<Options & Fixtures, { shared: Shared }>({
  uiLocale: ['en', { option: true }],
  ownBrowser: [false, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern
  visited: async ({}, use) => {
    await use(new Set());
  },

  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const shared = sharing();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],

  running: async ({ uiLocale, ownBrowser, shared, visited }, use, info) => {
    const running = ownBrowser ? await startRunning(uiLocale) : await shared.take(uiLocale);
    const before = running.asked.length;
    await use(running);
    // What a failed test left behind is nobody's to clear.
    if (ownBrowser || info.status !== info.expectedStatus) await running.close();
    else await shared.giveBack(running);
    const outside = running.asked.slice(before).filter((asked) => !BROWSER_OWN.test(hostAsked(asked)) && !visited.has(hostAsked(asked)));
    expect(outside, 'requests that left the machine').toEqual([]);
  },

  session: async ({ running }, use) => {
    await use(running.session);
  },

  site: async ({ session, visited }, use) => {
    const complaints: string[] = [];
    const heard = (message: ConsoleMessage): void => {
      // Refused favicons and the like are this test's doing, not the extension's.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
    };
    const thrown = (error: WebError): void => void complaints.push(String(error.error()));
    session.context.on('console', heard).on('weberror', thrown);
    const serveAlso = async (tab: OpenTab, url: string, answer: Served | string): Promise<void> => {
      visited.add(new URL(url).hostname);
      await serve(tab, url, plainServed(answer));
    };
    const go = async (tab: OpenTab, url: string, answer: Served | string): Promise<void> => {
      await serveAlso(tab, url, answer);
      // The extension may move the tab while it loads; Playwright then reports an interrupted navigation.
      await tab.page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => null);
    };
    await use({
      complaints,
      go,
      serveAlso,
      open: async (url, answer) => {
        const tab = await session.openTab();
        await go(tab, url, answer);
        return tab;
      },
      level: async (tab) => (await settledState(session, tab))?.verdict.level ?? 'none',
    });
    session.context.off('console', heard).off('weberror', thrown);
    expect(complaints, 'errors on the consoles of pages').toEqual([]);
  },
});

export { expect };
