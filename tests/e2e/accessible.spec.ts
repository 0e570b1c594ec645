import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openPopup } from '../../scripts/setup/popup.ts';
import { expect, test } from './fixture.ts';
import { agency, howTo, lookAlike, spam, unrelated } from './pages.ts';

const OWN_PAGES = [
  'popup.html',
  'guide.html',
  'guide.html#cn-china-mobile',
  'report.html',
  'report.html#mine',
  'options.html',
  'welcome.html',
];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const uiLocale of ['en', 'zh-CN', 'zh-TW']) {
  test.describe(`in ${uiLocale}`, () => {
    test.use({ uiLocale });
    test.setTimeout(240_000);

    test('our own pages have no accessibility fault that a machine can find', async ({ session }) => {
      const { page } = await session.openTab();
      for (const path of OWN_PAGES) {
        await test.step(path, async () => {
          await page.goto('about:blank');
          await page.goto(`chrome-extension://${session.extensionId}/${path}`);
          await page.waitForSelector('#root > *');
          expect(await faults(page), path).toEqual([]);
        });
      }
    });

    test('the warning page has none either, and speaks the browser’s language', async ({ site }) => {
      const tab = await site.open(spam.url, spam.html);
      await tab.page.waitForURL(/^chrome-extension:/);
      await tab.page.waitForSelector('h1');
      expect(await faults(tab.page)).toEqual([]);
      await expect(tab.page.locator('html')).toHaveAttribute('lang', uiLocale === 'en' ? /^en/ : /^zh/);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`nor has the popup, ${colorScheme} and 320 px wide, where nothing sticks out`, async ({ site, session }) => {
        for (const { url, html } of [unrelated, howTo, agency, lookAlike]) {
          const popup = await openPopup(session, await site.open(url, html));
          await popup.emulateMedia({ colorScheme });
          await popup.setViewportSize({ width: 320, height: 600 });
          await popup.waitForSelector('.st.is-none, .st .seen');
          expect(await faults(popup), url).toEqual([]);
          expect(await popup.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(320);
        }
      });
    }
  });
}
