import type { Page } from 'playwright-core';
import type { Session } from '../setup/session.ts';

const LIMIT_MS = 5000;

/** Runs in the page before anything else: notes when the document was ready and when a press on the page's top would hit the banner. */
function watchForNotice(): void {
  const seen: { ready: number; shown: number } = { ready: 0, shown: 0 };
  Reflect.set(window, '__bench', seen);
  document.addEventListener('DOMContentLoaded', () => {
    seen.ready = performance.now();
  });
  const look = (): void => {
    // What is open in our closed root no selector of the page finds; a point in it hits our element, which stands beside the body.
    const hit = document.elementFromPoint(innerWidth / 2, 40);
    if (hit && hit !== document.body && hit.parentElement === document.documentElement) seen.shown = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function serve(page: Page, url: string, html: string): Promise<void> {
  await page.route(/^https?:/, (route) =>
    route.request().url() === url ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort(),
  );
}

/** Milliseconds from DOMContentLoaded to a notice in the page, the worker asleep at the start; NaN where none came. */
export async function noticeDelay(session: Session, url: string, html: string): Promise<number> {
  const { page } = await session.openTab();
  await page.addInitScript(watchForNotice);
  await serve(page, url, html);
  await session.stopWorker();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const seen = await page
    .waitForFunction(
      () => {
        const bench: { ready: number; shown: number } = Reflect.get(window, '__bench');
        return bench.shown > 0 && bench.ready > 0 ? bench : null;
      },
      undefined,
      { timeout: LIMIT_MS },
    )
    .then((handle) => handle.jsonValue())
    .catch(() => null);
  await page.close();
  return seen ? seen.shown - seen.ready : Number.NaN;
}

/** Milliseconds from the bad page's DOMContentLoaded to the first paint of our warning page, the worker asleep at the start. */
export async function takeoverDelay(session: Session, url: string, html: string): Promise<number> {
  const { page } = await session.openTab();
  let ready = 0;
  await page.exposeBinding('__benchReady', (_source, at: number) => {
    ready ||= at;
  });
  await page.addInitScript(() => {
    if (!location.protocol.startsWith('http')) return;
    document.addEventListener('DOMContentLoaded', () => Reflect.get(window, '__benchReady')(performance.timeOrigin + performance.now()));
  });
  await serve(page, url, html);
  await session.stopWorker();
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => null);
  const painted = await page
    .waitForURL((now) => now.protocol === 'chrome-extension:', { timeout: LIMIT_MS })
    .then(() =>
      page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime, undefined, { timeout: LIMIT_MS }),
    )
    .then(() =>
      page.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)),
    )
    .catch(() => Number.NaN);
  await page.close();
  return ready > 0 ? painted - ready : Number.NaN;
}

/** Milliseconds from opening the popup's document to a search field that takes input. */
export async function popupDelay(session: Session): Promise<number> {
  const { page } = await session.openTab();
  await page.addInitScript(() => {
    const look = (): void => {
      const field = document.querySelector('input');
      if (field && !field.disabled) Reflect.set(window, '__benchUsable', performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  const usable = await page
    .waitForFunction(() => Reflect.get(window, '__benchUsable'), undefined, { timeout: LIMIT_MS })
    .then((handle) => handle.jsonValue())
    .catch(() => Number.NaN);
  await page.close();
  return Number(usable);
}

/** Milliseconds from DOMContentLoaded to the verdict in storage, the worker asleep at the start: its cold start and its first judgement, and the reading before. */
export async function coldVerdictDelay(session: Session, url: string, html: string): Promise<number> {
  const { page, tabId } = await session.openTab();
  let ready = 0;
  await page.exposeBinding('__benchReady', (_source, at: number) => {
    ready ||= at;
  });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => Reflect.get(window, '__benchReady')(performance.timeOrigin + performance.now()));
  });
  await serve(page, url, html);
  await session.stopWorker();
  const stored = session.own.evaluate(
    ([key, limit]) =>
      new Promise<number>((resolve) => {
        const listener = (changes: Record<string, chrome.storage.StorageChange>): void => {
          const state: unknown = changes[key]?.newValue;
          if (typeof state === 'object' && state !== null && Reflect.get(state, 'checking') === false)
            done(performance.timeOrigin + performance.now());
        };
        const done = (at: number): void => {
          chrome.storage.session.onChanged.removeListener(listener);
          resolve(at);
        };
        chrome.storage.session.onChanged.addListener(listener);
        setTimeout(() => done(Number.NaN), limit);
      }),
    [`tab:${tabId}`, LIMIT_MS] as const,
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => null);
  const at = await stored;
  await page.close();
  return ready > 0 ? at - ready : Number.NaN;
}
