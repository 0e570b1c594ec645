import type { Page } from '@playwright/test';
import type { Session } from '../../scripts/setup/session.ts';
import { expect, type Site, test } from './fixture.ts';
import { noticeText } from './notice.ts';
import { agency, howTo, lookAlike } from './pages.ts';

async function own(session: Session, path: string): Promise<Page> {
  const { page } = await session.openTab();
  await page.goto(`chrome-extension://${session.extensionId}/${path}`);
  return page;
}

/** Everything that is kept of the person, on this machine and for this session. */
const kept = (session: Session): Promise<Record<string, unknown>> =>
  session.own.evaluate(async () => ({ ...(await chrome.storage.local.get(null)), ...(await chrome.storage.session.get(null)) }));

const keptText = async (session: Session): Promise<string> => JSON.stringify(await kept(session));

async function setOptions(session: Session): Promise<void> {
  const options = await own(session, 'options.html');
  await options.getByRole('radio', { name: /^Quiet ./ }).click();
  await options.getByRole('textbox', { name: 'Do not warn on a site' }).fill(howTo.url);
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => keptText(session)).toMatch(/quiet.*fieldnotes|fieldnotes.*quiet/);
  await options.close();
}

async function letThrough(site: Site): Promise<void> {
  const { page } = await site.open(lookAlike.url, lookAlike.html);
  await page.waitForURL(/warning\.html$/);
  await page.locator('details', { hasText: 'Open this page anyway' }).locator('summary').click();
  await page.getByRole('button', { name: 'Open this page' }).click();
  await expect.poll(() => page.url()).toBe(lookAlike.url);
  await page.close();
}

/** The report page on a tab, with words in it that were kept as a draft. */
async function drafted(session: Session, tabId: number, words: string): Promise<Page> {
  const report = await own(session, `report.html?tab=${tabId}&kind=unsafe`);
  await report.getByRole('textbox').last().fill(words);
  await expect(report.getByText('Draft kept on this computer.')).toBeVisible();
  return report;
}

/** A saved report, and a page whose notice was shown. */
async function reported(site: Site, session: Session): Promise<void> {
  const about = await site.open(agency.url, agency.html);
  expect(await site.level(about)).toBe('caution');
  await expect.poll(() => noticeText(about.page)).toContain('CancelGuard');
  const report = await drafted(session, about.tabId, 'they asked for money');
  await report.getByRole('button', { name: 'Save report on this computer' }).click();
  await expect(report.getByText('Saved on this computer. Nothing was sent.')).toBeVisible();
  await report.close();
  await about.page.close();
}

async function ticked(session: Session): Promise<void> {
  const guide = await own(session, 'guide.html#us-verizon');
  await guide.locator('.list input[type=checkbox]').first().check();
  await expect.poll(() => keptText(session)).toContain('guide-ticks');
  await guide.close();
}

/** The options page with the question open. */
async function asked(session: Session): Promise<{ options: Page; question: ReturnType<Page['getByRole']> }> {
  const options = await own(session, 'options.html');
  await options.getByRole('button', { name: 'Erase', exact: true }).click();
  return { options, question: options.getByRole('region', { name: 'This erases, for good:' }) };
}

async function erase(session: Session): Promise<Page> {
  const { options, question } = await asked(session);
  await question.getByRole('button', { name: 'Erase all of this' }).click();
  await expect(options.getByText('Your data was erased.')).toBeVisible();
  await expect(question).toHaveCount(0);
  return options;
}

test('the question names what goes, with its number, and “Keep it” and Escape leave everything', async ({ site, session }) => {
  await setOptions(session);
  await reported(site, session);
  const before = await kept(session);
  const { options, question } = await asked(session);
  await expect(question.getByRole('listitem')).toHaveText([
    'your options, country, and report desk with its list',
    '1 site you let through, and this session’s',
    '1 report or draft',
    'the ticks in the guides',
  ]);
  await expect(question).toBeFocused();
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(question).toHaveCount(0);
  await expect(options.getByRole('button', { name: 'Erase', exact: true })).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(question).toBeFocused();
  await options.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  expect(await kept(session)).toEqual(before);
});

test('reports, settings, sites, ticks and what the session remembers are gone, and everything is as on the first day', async ({
  site,
  session,
}) => {
  await setOptions(session);
  await letThrough(site);
  await reported(site, session);
  await ticked(session);
  const options = await erase(session);
  expect(await kept(session)).toEqual({});

  await expect(options.getByRole('radio', { name: /^Standard ./ })).toBeChecked();
  await expect(options.getByText('You have let no site through for good.')).toBeVisible();
  const mine = await own(session, 'report.html#mine');
  await expect(mine.locator('#mine')).not.toContainText(new URL(agency.url).host);
  const guide = await own(session, 'guide.html#us-verizon');
  await expect(guide.locator('.list input[type=checkbox]').first()).toBeVisible();
  await expect(guide.locator('.list input:checked')).toHaveCount(0);

  const banner = await site.open(agency.url, agency.html);
  await expect.poll(() => noticeText(banner.page)).toContain('CancelGuard');
  const note = await site.open(howTo.url, howTo.html);
  await expect.poll(() => noticeText(note.page)).toContain('CancelGuard');
  const { page } = await site.open(lookAlike.url, lookAlike.html);
  await page.waitForURL(/warning\.html$/);
});

test('a draft does not come back when the page it was written in is left', async ({ site, session }) => {
  const about = await site.open(agency.url, agency.html);
  expect(await site.level(about)).toBe('caution');
  const report = await drafted(session, about.tabId, 'not finished');
  await erase(session);
  await expect(report.getByText('Draft kept on this computer.')).toHaveCount(0);
  await report.goto('about:blank');
  await report.waitForTimeout(500);
  expect(await keptText(session)).not.toContain('not finished');
});
