import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from '../setup/browser.ts';
import { type Session, startSession } from '../setup/session.ts';
import { settledState } from '../setup/settle.ts';
import { ARTIFACTS, ROOT, say } from '../setup/steps.ts';
import { demoSites, serveDemo } from './serve.ts';
import type { DemoSite } from './sites.ts';

const PICTURES = join(ARTIFACTS, 'demo');

/** The picture is taken once our page, or our notice, stands. */
async function settledLook(page: Page, level: string): Promise<void> {
  if (level === 'danger') await page.waitForSelector('h1').catch(() => undefined);
  await page.waitForTimeout(600);
}

async function showSite(session: Session, site: DemoSite): Promise<boolean> {
  const { page, tabId } = await session.openTab();
  await serveDemo(page, site.lang, 'refuse');
  // Moving the tab to the warning page interrupts the navigation: that is the point.
  await page.goto(site.url, { waitUntil: 'domcontentloaded' }).catch(() => null);
  const state = await settledState(session, { page, tabId }, { quietMs: 2500, limitMs: 15_000 });
  const level = state?.verdict.level ?? 'none';
  const reasons = state?.verdict.reasons.map((reason) => reason.id).join(', ') || 'no reasons';
  const picture = join(PICTURES, site.file.replace('/', '-').replace('.html', '.png'));
  await settledLook(page, level);
  await page.screenshot({ path: picture });
  process.stdout.write(`${level.padEnd(9)} ${site.url}  (${reasons})  ${relative(ROOT, picture)}\n`);
  await page.close();
  return level === site.expected;
}

/** The demo without a screen: visits every page, prints what the extension said and leaves a picture of each. Gives the number of surprises. */
export async function demoHeadless(browser: Browser, extension: string): Promise<number> {
  mkdirSync(PICTURES, { recursive: true });
  say('No display here: visiting the demo pages without one …');
  let surprises = 0;
  for (const [lang, locale] of [
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const) {
    const session = await startSession({ browser: browser.path, extension, locale });
    for (const site of demoSites.filter((one) => one.lang === lang)) {
      if (!(await showSite(session, site))) surprises += 1;
    }
    await session.close();
  }
  return surprises;
}
