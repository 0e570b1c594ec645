import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { outputFolder } from '../../scripts/setup/build.ts';
import { type FirefoxSession, needFirefox, startFirefox } from '../../scripts/setup/firefox.ts';
import { agency, demo, howTo, late, lookAlike, official, spam, unrelated } from './pages.ts';

type Surface = 'stopped' | 'banner' | 'note' | 'nothing';

/** What a person sees of us in the page. Our element stands beside the page's body; a point in a notice hits it, whatever its root hides. */
function surfaceOf(page: Page): Promise<Surface> {
  return page.evaluate(() => {
    if (location.protocol === 'moz-extension:') return 'stopped';
    const hits = (x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && hit !== document.body && hit.parentElement === document.documentElement;
    };
    if (hits(innerWidth / 2, 40)) return 'banner';
    return hits(innerWidth - 200, innerHeight - 60) ? 'note' : 'nothing';
  });
}

const SEEN: readonly (readonly [string, { readonly url: string; readonly html: string }, Surface])[] = [
  ['a spam guide in Chinese', spam, 'stopped'],
  ['a spam guide that a script writes late', { url: 'https://www.kahao-baike.com/late', html: late(800) }, 'stopped'],
  ['a form that asks for what a carrier’s page asks for', lookAlike, 'stopped'],
  ['an agency that takes a fee', agency, 'banner'],
  ['an honest guide', howTo, 'note'],
  ['a carrier’s own page', official, 'nothing'],
  ['a page about something else', unrelated, 'nothing'],
  ['a page about something else, in Chinese', demo('zh', 'unrelated'), 'nothing'],
];

test.describe('in Firefox', () => {
  test.describe.configure({ mode: 'serial', retries: 0 });
  test.setTimeout(120_000);
  let firefox: FirefoxSession;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    const path = await needFirefox();
    test.skip(path === null, 'no Firefox on this machine');
    firefox = await startFirefox(path ?? '', outputFolder('firefox'));
  });
  test.afterAll(() => firefox?.close());

  for (const [name, { url, html }, surface] of SEEN) {
    test(`${name}: ${surface}`, async () => {
      const page = await firefox.open(url, html);
      // What stays silent has to stay so for as long as the others need to speak.
      if (surface === 'nothing') await new Promise((resolve) => setTimeout(resolve, 3000));
      await expect.poll(() => surfaceOf(page).catch(() => null), { timeout: 20_000 }).toBe(surface);
      if (surface === 'stopped')
        await expect.poll(() => page.evaluate(() => document.querySelector('h1')?.textContent ?? '')).toMatch(/not/);
      await page.close();
    });
  }
});
