import type { Page } from '@playwright/test';
import { openPopup } from '../../scripts/setup/popup.ts';
import type { Session } from '../../scripts/setup/session.ts';
import { expect, type Site, test } from './fixture.ts';
import { noticeText } from './notice.ts';
import { agency, howTo, lookAlike } from './pages.ts';

const LEVELS = [
  ['caution', agency],
  ['info', howTo],
] as const;
const AGENCY = new URL(agency.url).host;

async function openOptions(session: Session): Promise<Page> {
  const { page } = await session.openTab();
  await page.goto(`chrome-extension://${session.extensionId}/options.html`);
  return page;
}

/** What of ours stands in a page of the level given, opened anew; empty where the person is not warned. */
async function noticeOn(site: Site, page: { url: string; html: string }, level: string): Promise<string> {
  const tab = await site.open(page.url, page.html);
  expect(await site.level(tab)).toBe(level);
  const notice = await noticeText(tab.page);
  await tab.page.close();
  return notice;
}

/** The hosts on the list in the options, as they are shown. */
const listed = (options: Page) => options.locator('section', { has: options.locator('#sites') }).locator('li .host');

async function addSite(options: Page, typed: string): Promise<void> {
  await options.getByRole('textbox', { name: 'Do not warn on a site' }).fill(typed);
  await options.getByRole('button', { name: 'Add', exact: true }).click();
}

test.describe('“Do not warn on this site” in the popup', () => {
  for (const [level, page] of LEVELS)
    test(`takes down the notice on a page of level ${level}; the level stands, and the site gets no other`, async ({ site, session }) => {
      const about = await site.open(page.url, page.html);
      await expect.poll(() => noticeText(about.page)).not.toBe('');
      const popup = await openPopup(session, about);
      await popup.getByRole('button', { name: 'Do not warn on this site' }).click();
      await expect(popup.getByText('You asked not to be warned on this site.')).toBeVisible();
      await expect(popup.getByRole('button', { name: 'Do not warn on this site' })).toHaveCount(0);
      await expect(popup.locator('.st')).toHaveClass(new RegExp(`is-${level}`));
      expect(await noticeText(about.page)).toBe('');
      expect(await noticeOn(site, page, level)).toBe('');
    });

  test('is taken back there, and the banner stands in the page again at once', async ({ site, session }) => {
    const about = await site.open(agency.url, agency.html);
    expect(await site.level(about)).toBe('caution');
    const popup = await openPopup(session, about);
    await popup.getByRole('button', { name: 'Do not warn on this site' }).click();
    await popup.getByRole('button', { name: 'Warn again' }).click();
    await expect(popup.getByRole('button', { name: 'Do not warn on this site' })).toBeVisible();
    await about.page.bringToFront();
    await expect.poll(() => noticeText(about.page)).toContain('fficial way');
    await expect(listed(await openOptions(session))).toHaveCount(0);
  });

  test('puts the site on the list in the options, and taking it off there has it warned on again', async ({ site, session }) => {
    const about = await site.open(agency.url, agency.html);
    expect(await site.level(about)).toBe('caution');
    const popup = await openPopup(session, about);
    await popup.getByRole('button', { name: 'Do not warn on this site' }).click();
    await expect(popup.getByText('You asked not to be warned on this site.')).toBeVisible();
    const options = await openOptions(session);
    await expect(listed(options)).toHaveText([AGENCY]);
    await options.getByRole('button', { name: `Warn again: ${AGENCY}` }).click();
    await expect(options.getByText(`${AGENCY} is checked again.`)).toBeVisible();
    await expect(listed(options)).toHaveCount(0);
    expect(await noticeOn(site, agency, 'caution')).toContain('fficial way');
  });
});

test.describe('the list in the options', () => {
  for (const [level, page] of LEVELS)
    test(`takes a site: its pages of level ${level} get no notice, with or without “www.”, a neighbour’s do`, async ({ site, session }) => {
      const { host } = new URL(page.url);
      const options = await openOptions(session);
      await addSite(options, `${page.url}?from=mail`);
      await expect(options.getByText(`${host} is no longer warned on.`)).toBeVisible();
      await expect(listed(options)).toHaveText([host]);
      await expect(options.getByText(/Not warned on since/)).toBeVisible();
      const bare = host.replace('www.', '');
      expect(await noticeOn(site, page, level)).toBe('');
      expect(await noticeOn(site, { ...page, url: page.url.replace(host, host === bare ? `www.${bare}` : bare) }, level)).toBe('');
      expect(await noticeOn(site, { ...page, url: page.url.replace(host, `shop.${bare}`) }, level)).toContain('fficial way');
    });

  test('gives a site up, and “Undo” puts it back with its day', async ({ site, session }) => {
    const options = await openOptions(session);
    await addSite(options, AGENCY);
    const since = await options.getByText(/Not warned on since/).textContent();
    await options.getByRole('button', { name: `Warn again: ${AGENCY}` }).click();
    await expect(listed(options)).toHaveCount(0);
    await expect(options.getByText('You have let no site through for good.')).toBeVisible();
    await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
    await options.keyboard.press('Enter');
    await expect(listed(options)).toHaveText([AGENCY]);
    await expect(options.getByText(since ?? 'no day')).toBeVisible();
    expect(await noticeOn(site, agency, 'caution')).toBe('');
  });

  test('says why it does not take what names no site, or one it has', async ({ session }) => {
    const options = await openOptions(session);
    await addSite(options, AGENCY);
    await expect(listed(options)).toHaveText([AGENCY]);
    for (const [typed, said] of [
      ['co.uk', 'This is no address of one site.'],
      [agency.url, 'This site is on the list already.'],
      ['not a site', 'This is no address of one site.'],
    ] as const) {
      await addSite(options, typed);
      await expect(options.getByText(said), typed).toBeVisible();
      await expect(listed(options), typed).toHaveText([AGENCY]);
    }
  });

  test('does not keep a dangerous page of the site from being stopped', async ({ site, session }) => {
    await addSite(await openOptions(session), lookAlike.url);
    const { page } = await site.open(lookAlike.url, lookAlike.html);
    await page.waitForURL(/^chrome-extension:.*warning\.html$/);
  });
});
