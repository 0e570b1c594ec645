import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type SessionOptions, startBrowser } from '../setup/session.ts';
import type { BenchPage } from './pages.ts';
import { median } from './stats.ts';

/** How long after load a page is watched: the page script reads in idle time. */
const WATCH_MS = 700;
const ROUNDS = 3;

export interface Added {
  readonly size: number;
  readonly addedMs: number;
}

async function openMeasured(context: BrowserContext): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // The thread's own time: the clock also counts what other processes take of two cores, many times as much.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp };
}

/** What a script costs. Chromium counts apart what it compiles before the first line runs, else a script compiled at once would look cheaper than it is. */
const COUNTED = ['ScriptDuration', 'V8CompileDuration'];

/** Milliseconds of processor time that script took for the page's frame, content scripts and compiling included (CDP Performance.getMetrics). */
async function scriptMs(context: BrowserContext, target: BenchPage): Promise<number> {
  const { page, cdp } = await openMeasured(context);
  await page.route('**/*', (route) =>
    route.request().url() === target.url ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: target.html }) : route.abort(),
  );
  await page.goto(target.url, { waitUntil: 'load' });
  await page.waitForTimeout(WATCH_MS);
  const { metrics } = await cdp.send('Performance.getMetrics');
  await page.close();
  const seconds = COUNTED.map((name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return seconds.reduce((sum, one) => sum + one, 0) * 1000;
}

/** Script time that the extension adds to each page: median with it less median without it, visits taken in turn on the same machine. */
export async function addedScriptTime(
  options: SessionOptions & { readonly extension: string },
  pages: readonly BenchPage[],
): Promise<Added[]> {
  const bare = await startBrowser({ ...options, extension: null });
  const loaded = await startBrowser(options);
  const added: Added[] = [];
  // One visit that does not count: the first page of a browser compiles what later ones find in the cache.
  for (const { context } of [bare, loaded]) if (pages[0]) await scriptMs(context, pages[0]);
  for (const page of pages) {
    const without: number[] = [];
    const having: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      without.push(await scriptMs(bare.context, page));
      having.push(await scriptMs(loaded.context, page));
    }
    added.push({ size: page.size, addedMs: median(having) - median(without) });
  }
  await bare.close();
  await loaded.close();
  return added;
}
