import { createServer } from 'node:http';
import { test as base, expect } from '@playwright/test';
import type { Level } from '../../lib/verdict/types.ts';
import { needBrowser } from '../../scripts/setup/browser.ts';
import { outputFolder } from '../../scripts/setup/build.ts';
import { type OpenTab, type Session, startSession } from '../../scripts/setup/session.ts';
import { settledState } from '../../scripts/setup/settle.ts';

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
}

interface Fixtures {
  session: Session;
  site: Site;
  /** Hosts of the pages that the test opened: the browser connects to them ahead of the request that the test answers. */
  visited: Set<string>;
}

/** Chromium asks its maker for updates and accounts whatever flags it gets; seen with 156 on 2026-11-24. */
const BROWSER_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|gvt2)\.com$/;

/** Host of what a proxy is asked for: a whole address, or host:port before a secure connection. */
function hostAsked(asked: string): string {
  return new URL(asked.includes('://') ? asked : `https://${asked}`).hostname;
}

/** A proxy that writes down what it is asked for and gives nothing. */
async function recorder(): Promise<{ port: number; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser that closes meanwhile resets the connection; nothing of the test hangs on it.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, asked, close: () => server.close() };
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

export const test = base.extend<Options & Fixtures>({
  uiLocale: ['en', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern
  visited: async ({}, use) => {
    await use(new Set());
  },

  session: async ({ uiLocale, visited }, use) => {
    const browser = await needBrowser({ loadsFolders: true });
    const proxy = await recorder();
    const session = await startSession({
      browser: browser.path,
      extension: outputFolder('chrome'),
      locale: uiLocale,
      args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
    });
    await use(session);
    await session.close();
    proxy.close();
    const outside = proxy.asked.filter((asked) => !BROWSER_OWN.test(hostAsked(asked)) && !visited.has(hostAsked(asked)));
    expect(outside, 'requests that left the machine').toEqual([]);
  },

  site: async ({ session, visited }, use) => {
    const complaints: string[] = [];
    session.context.on('console', (message) => {
      // Refused favicons and the like are this test's doing, not the extension's.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
    });
    session.context.on('weberror', (error) => complaints.push(String(error.error())));
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
    expect(complaints, 'errors on the consoles of pages').toEqual([]);
  },
});

export { expect };
