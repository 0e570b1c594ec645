import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixture.ts';
import { spam } from './pages.ts';

const OWN_PAGES = ['popup.html', 'guide.html', 'report.html', 'options.html', 'welcome.html'];

for (const uiLocale of ['en', 'zh-CN', 'zh-TW']) {
  test.describe(`in ${uiLocale}`, () => {
    test.use({ uiLocale });

    for (const path of OWN_PAGES) {
      test(`${path} has no accessibility fault that a machine can find`, async ({ session }) => {
        const { page } = await session.openTab();
        await page.goto(`chrome-extension://${session.extensionId}/${path}`);
        await page.waitForSelector('#root > *');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`),
        ).toEqual([]);
      });
    }

    test('the warning page has none either, and speaks the browser’s language', async ({ site }) => {
      const tab = await site.open(spam.url, spam.html);
      await tab.page.waitForURL(/^chrome-extension:/);
      await tab.page.waitForSelector('h1');
      const { violations } = await new AxeBuilder({ page: tab.page }).analyze();
      expect(violations.map((violation) => violation.id)).toEqual([]);
      await expect(tab.page.locator('html')).toHaveAttribute('lang', uiLocale === 'en' ? /^en/ : /^zh/);
    });
  });
}
