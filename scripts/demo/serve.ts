import type { BrowserContext, Page } from 'playwright-core';
import { type DemoSite, pageOf, readDemo } from './sites.ts';
import { startPage } from './start-page.ts';

const demo = readDemo();

/** What the demo answers for an address, or null where it has nothing under it. */
function answerFor(url: string, first: 'en' | 'zh'): string | Buffer | null {
  if (url === demo.start) return startPage(demo.sites, first);
  const site = demo.sites.find((one) => one.url === url);
  return site ? pageOf(site) : null;
}

/**
 * Answers the demo's addresses in a whole window or in one tab. `others` says what becomes of all other requests: people who follow an
 * official link in the demo want to arrive ('allow'); a run without a person stays on this machine ('refuse').
 */
export async function serveDemo(where: BrowserContext | Page, first: 'en' | 'zh', others: 'allow' | 'refuse'): Promise<void> {
  await where.route(/^https?:/, (route) => {
    const url = route.request().url().split('#', 1)[0] ?? '';
    const body = answerFor(url, first);
    if (body !== null) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    return others === 'allow' ? route.continue() : route.abort('blockedbyclient');
  });
}

export const startAddress: string = demo.start;
export const demoSites: readonly DemoSite[] = demo.sites;
