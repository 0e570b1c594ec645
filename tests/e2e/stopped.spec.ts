import { openPopup } from '../../scripts/setup/popup.ts';
import { expect, test } from './fixture.ts';
import { lookAlike, spam } from './pages.ts';

test('a page that sends people to a messenger account is replaced by our own page, with its reasons and the way out', async ({ site }) => {
  const { page } = await site.open(lookAlike.url, lookAlike.html);
  await page.waitForURL(/^chrome-extension:.*warning\.html$/);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('h1')).toContainText('Verizon');
  await expect(page.locator('.host', { hasText: new URL(lookAlike.url).host }).first()).toBeVisible();
  expect(await page.locator('.seen li').count()).toBeGreaterThan(1);
  await expect(page.locator('.way a.btn-main')).toHaveAttribute('href', /^https:\/\/www\.verizon\.com\//);
});

test('the popup on our page names the site that was stopped', async ({ site, session }) => {
  const tab = await site.open(lookAlike.url, lookAlike.html);
  await tab.page.waitForURL(/warning\.html$/);
  const popup = await openPopup(session, tab);
  await expect(popup.locator('.host').first()).toHaveText(new URL(lookAlike.url).host);
});

test('the stopped page is opened again only when the person says so, for this visit', async ({ site, session }) => {
  const tab = await site.open(`${lookAlike.url}?from=search#top`, lookAlike.html);
  await tab.page.waitForURL(/warning\.html$/);
  await tab.page.locator('details', { hasText: 'Open this page anyway' }).locator('summary').click();
  await tab.page.getByRole('button', { name: 'Open this page' }).click();
  await expect.poll(() => tab.page.url()).toBe(`${lookAlike.url}?from=search#top`);
  expect(await site.level(tab)).toBe('danger');
  expect(tab.page.url()).toContain(lookAlike.url);
  const again = await session.openTab();
  await site.go(again, lookAlike.url, lookAlike.html);
  expect(await site.level(again)).toBe('danger');
  expect(again.page.url()).toBe(lookAlike.url);
});

test('“always for this site” is kept in the options and can be taken back there', async ({ site, session }) => {
  const { page } = await site.open(lookAlike.url, lookAlike.html);
  await page.waitForURL(/warning\.html$/);
  await page.locator('details', { hasText: 'Open this page anyway' }).locator('summary').click();
  await page.getByRole('radio', { name: /Always for this site/ }).check();
  await page.getByRole('button', { name: 'Open this page' }).click();
  await expect.poll(() => page.url()).toBe(lookAlike.url);
  const { page: options } = await session.openTab();
  await options.goto(`chrome-extension://${session.extensionId}/options.html`);
  await options.getByRole('button', { name: `Warn again: ${new URL(lookAlike.url).host}` }).click();
  const third = await session.openTab();
  await site.go(third, lookAlike.url, lookAlike.html);
  await third.page.waitForURL(/warning\.html$/);
});

test('going back from our page does not land on the stopped one', async ({ site, session }) => {
  const tab = await session.openTab();
  await site.go(tab, 'https://www.search-somewhere.com/?q=sim', '<!doctype html><title>Results</title><p>ten results</p>');
  await site.go(tab, spam.url, spam.html);
  await tab.page.waitForURL(/warning\.html$/);
  await tab.page.waitForSelector('h1');
  await site.serveAlso(tab, 'https://www.search-somewhere.com/?q=sim', '<!doctype html><title>Results</title><p>ten results</p>');
  await tab.page.getByRole('button', { name: 'Go back' }).first().click();
  await expect.poll(() => tab.page.url()).toBe('https://www.search-somewhere.com/?q=sim');
});

test('our page still knows what it stopped after the worker was killed', async ({ site, session }) => {
  const { page } = await site.open(spam.url, spam.html);
  await page.waitForURL(/warning\.html$/);
  await session.stopWorker();
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.seen li').first()).toBeVisible();
});

test('our page cannot be put into a frame of a site', async ({ site, session }) => {
  const url = 'https://www.framing-site.com/';
  const { page } = await site.open(
    url,
    `<!doctype html><title>f</title><iframe src="chrome-extension://${session.extensionId}/warning.html"></iframe>`,
  );
  const frame = page.frames().find((one) => one !== page.mainFrame());
  expect(frame?.url() ?? '').not.toContain('warning.html');
  // The browser says on the console that it refused.
  site.complaints.length = 0;
});
