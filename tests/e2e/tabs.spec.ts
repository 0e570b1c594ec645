import { openPopup } from '../../scripts/setup/popup.ts';
import { expect, test } from './fixture.ts';
import { noticeText } from './notice.ts';
import { agency, howTo, lookAlike, official, spam, unrelated } from './pages.ts';

const STRANGE = 'https://www.kahao-baike.com';

test('an info note is shown once a site and visit; a banner comes back in its short form', async ({ site, session }) => {
  const first = await site.open(howTo.url, howTo.html);
  await expect.poll(() => noticeText(first.page)).toContain('CancelGuard');
  const second = await session.openTab();
  await site.go(second, howTo.url, howTo.html);
  expect(await site.level(second)).toBe('info');
  expect(await noticeText(second.page)).toBe('');

  const banner = await site.open(agency.url, agency.html);
  await expect.poll(() => noticeText(banner.page)).toContain('official');
  const full = await noticeText(banner.page);
  const repeat = await session.openTab();
  await site.go(repeat, agency.url, agency.html);
  await expect.poll(() => noticeText(repeat.page)).not.toBe('');
  expect((await noticeText(repeat.page)).length).toBeLessThan(full.length);
});

test('the popup says what the page is, why, and leads to the carrier’s own page in one action', async ({ site, session }) => {
  const about = await site.open(lookAlike.url, lookAlike.html);
  await about.page.waitForURL(/warning\.html$/);
  const popup = await openPopup(session, about);
  await expect(popup.locator('#finding')).toContainText('Verizon');
  const seen = popup.locator('.st .seen q');
  await expect(seen).toHaveCount(3);
  await expect(seen.filter({ hasText: new URL(lookAlike.url).host })).toContainText('verizon.com');
  await expect(seen.filter({ has: popup.locator('mark') }).first()).toBeVisible();
  await expect(popup.locator('.way a.btn-main')).toHaveAttribute('href', /^https:\/\/www\.verizon\.com\//);
});

test('the popup finds a carrier by hotline from the keyboard alone', async ({ site, session }) => {
  const about = await site.open(unrelated.url, unrelated.html);
  const popup = await openPopup(session, about);
  await popup.waitForSelector('input');
  await popup.keyboard.press('/');
  await popup.keyboard.type('10086');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.way')).toContainText('China Mobile');
  await popup.keyboard.press('Escape');
  await expect(popup.locator('input')).toHaveValue('10086');
});

for (const address of ['chrome://version/', 'about:blank']) {
  test(`on ${address} the popup says that the page could not be checked`, async ({ session }) => {
    const about = await session.openTab();
    await about.page.goto(address).catch(() => null);
    const popup = await openPopup(session, about);
    await expect(popup.locator('.st')).toHaveClass(/is-unknown/);
  });
}

test('a large frame speaks for the page that holds it, an advertisement does not', async ({ site, session }) => {
  const frame = `${STRANGE}/inner`;
  const page = (size: string): string =>
    `<!doctype html><title>Portal</title><h1>Portal</h1><iframe src="${frame}" style="${size}"></iframe>`;
  const large = await session.openTab();
  await site.serveAlso(large, frame, spam.html);
  await site.go(large, 'https://www.portal-one.com/', page('width:900px;height:700px'));
  expect(await site.level(large)).toBe('danger');
  const small = await session.openTab();
  await site.serveAlso(small, frame, spam.html);
  await site.go(small, 'https://www.portal-two.com/', page('width:300px;height:250px'));
  expect(await site.level(small)).toBe('none');
});

test('going back to a page in the back/forward cache shows its verdict again', async ({ site, session }) => {
  const tab = await site.open(howTo.url, howTo.html);
  expect(await site.level(tab)).toBe('info');
  await site.go(tab, unrelated.url, unrelated.html);
  expect(await site.level(tab)).toBe('none');
  await site.serveAlso(tab, howTo.url, howTo.html);
  await tab.page.goBack();
  await expect.poll(async () => (await session.tabState(tab.tabId))?.verdict.level, { timeout: 20_000 }).toBe('info');
});

test('an official host is marked without anything in the page', async ({ site }) => {
  const tab = await site.open(official.url, '<!doctype html><title>中国移动</title><p>首页</p>');
  expect(await site.level(tab)).toBe('official');
  expect(await noticeText(tab.page)).toBe('');
});

test.describe('an extension that is loaded again, as an update does', () => {
  test.use({ ownBrowser: true });

  test('reaches the tabs that were open before', async ({ site, session }) => {
    const tab = await site.open(howTo.url, howTo.html);
    expect(await site.level(tab)).toBe('info');
    const { context, extensionId } = session;
    // The page that says it is closed with the rest of the old extension.
    await session.own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    const own = await context.newPage();
    await expect(async () => void (await own.goto(`chrome-extension://${extensionId}/manifest.json`))).toPass({ timeout: 20_000 });
    const state = () =>
      own.evaluate(async (key) => JSON.stringify((await chrome.storage.session.get(key))[key] ?? null), `tab:${tab.tabId}`);
    await expect.poll(state, { timeout: 20_000 }).toContain('"level":"info"');
  });
});
