import { browser } from 'wxt/browser';
import { tendReports } from '../reports/outbox.ts';

export const REPORTS_ALARM = 'reports';
/** The browser's own floor for alarms of packed extensions. */
const SOONEST_MS = 30_000;

async function tend(all: boolean): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const extension = browser.runtime.getManifest().version;
  const next = await tendReports({ fetch: (url, init) => fetch(url, init), now: new Date(), random: Math.random(), extension }, all);
  if (next) await browser.alarms.create(REPORTS_ALARM, { when: Math.max(next.getTime(), Date.now() + SOONEST_MS) });
  else await browser.alarms.clear(REPORTS_ALARM);
}

let running: Promise<void> = Promise.resolve();

/** Sends what waits, and asks after what was sent; one round at a time. `all`: also what is not due yet, because the person asked. Never rejects. */
export function tendOutbox(all: boolean): Promise<void> {
  running = running.then(() => tend(all)).catch((error: unknown) => console.warn('tabs/reports:', error));
  return running;
}
