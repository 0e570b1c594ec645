import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Session } from '../../scripts/setup/session.ts';
import { expect, type Site, test } from './fixture.ts';
import { agency } from './pages.ts';
import { chooseDesk, test as withDesk } from './with-desk.ts';

const WORDS = 'asked my mother to pay';

/** Every field of a report on the agency, and no other. */
const BODY = {
  kind: 'unsafe',
  url: agency.url,
  wrong: ['collects-details', 'offers-to-do-it'],
  level: 'caution',
  carrierId: null,
  reasons: [
    { id: 'lead-form', evidence: ['Telephone · Cancel my contract for me'] },
    { id: 'offers-to-do-it', evidence: ['cancel your mobile contract for you'] },
    { id: 'topic-ending-line', evidence: ['cancel your mobile contract'] },
  ],
  contacts: [],
  words: WORDS,
  excerpt: null,
  listVersion: expect.stringMatching(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/),
  day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
};

/** The form on the agency's page, visited under an address that says who the visitor is, with the person's words in it. */
async function filledForm(site: Site, session: Session): Promise<Page> {
  const about = await site.open(`${agency.url}?id=secret42#part`, agency.html);
  expect(await site.level(about)).toBe('caution');
  const { page } = await session.openTab();
  await page.goto(`chrome-extension://${session.extensionId}/report.html?tab=${about.tabId}&kind=unsafe`);
  await page.getByRole('textbox').last().fill(WORDS);
  await expect(page.locator('.send dl')).toContainText(WORDS);
  return page;
}

/** The report as the page shows it to the last character. */
const shownRaw = async (page: Page): Promise<unknown> => JSON.parse((await page.locator('.send .raw pre').textContent()) ?? '');

/** The report as the page shows it to be read: a line for each row. */
const shownRows = (page: Page): Promise<string[]> =>
  page
    .locator('.send dl > div')
    .evaluateAll((rows) => rows.map((row) => `${row.querySelector('dt')?.textContent}: ${row.querySelector('dd')?.textContent}`));

withDesk('to a desk goes what was shown, field by field, and nothing else', async ({ site, session, desk }) => {
  await chooseDesk(session, desk.address);
  const page = await filledForm(site, session);
  const shown = await shownRaw(page);
  expect(shown).toEqual(BODY);
  await page.getByRole('button', { name: /^Send report to/ }).click();
  await expect.poll(() => desk.reports.length).toBe(1);
  const ticket = desk.reports[0]?.path.replace('/api/reports/', '') ?? '';
  expect(ticket).toMatch(/^[0-9a-f]{32}$/);
  const { version } = await session.own.evaluate(() => chrome.runtime.getManifest());
  expect(desk.reports[0]?.body).toEqual({ v: 1, ticket, extension: version, body: shown });
  expect(JSON.stringify(desk.reports)).not.toMatch(/secret42|[?#]/);
});

test('the file of all reports holds each as it was shown', async ({ site, session }) => {
  const page = await filledForm(site, session);
  const shown = await shownRaw(page);
  await page.getByRole('button', { name: 'Save report on this computer' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save all as a file' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^cancelguard-reports-\d{4}-\d{2}-\d{2}\.json$/);
  const file = await readFile(await download.path(), 'utf8');
  const time = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
  const id = expect.stringMatching(/^[0-9a-f]{20}$/);
  expect(JSON.parse(file)).toEqual({
    format: 'cancelguard-reports',
    v: 1,
    exported: time,
    reports: [{ id, state: 'saved', created: time, updated: time, body: shown }],
    damaged: [],
  });
  expect(file).not.toContain('secret42');
});

test('on the clipboard lands every row that was shown', async ({ site, session }) => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await filledForm(site, session);
  const rows = await shownRows(page);
  expect(rows).toContain(`Page: ${agency.url}`);
  expect(rows).toContain(`Your words: ${WORDS}`);
  await page.getByRole('button', { name: 'Save report on this computer' }).click();
  await page.locator('.send').getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('.send').getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(['Report on a page about cancelling a mobile line', '', ...rows].join('\n'));
  await session.context.clearPermissions();
});

test('a report shows exactly what it says, is kept on this machine, and leads to official bodies', async ({ site, session }) => {
  const about = await site.open(`${agency.url}?id=secret42#part`, agency.html);
  expect(await site.level(about)).toBe('caution');
  const { page } = await session.openTab();
  await page.goto(`chrome-extension://${session.extensionId}/report.html?tab=${about.tabId}&kind=unsafe`);
  const preview = page.getByRole('region', { name: 'Everything in your report' });
  await expect(preview).toContainText(agency.url);
  await expect(preview).not.toContainText('secret42');
  await page.getByRole('textbox').last().fill('asked my mother to pay');
  await expect(preview).toContainText('asked my mother to pay');
  await page.getByRole('button', { name: 'Save report on this computer' }).click();
  await expect(page.getByText('Saved on this computer. Nothing was sent.')).toBeVisible();
  const stored = await session.own.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(stored).toContain('asked my mother to pay');
  expect(stored).not.toContain('secret42');
  await session.stopWorker();
  const { page: later } = await session.openTab();
  await later.goto(`chrome-extension://${session.extensionId}/report.html#mine`);
  await expect(later.getByText(new URL(agency.url).host).first()).toBeVisible();
});

test('half a report is kept as a draft and taken up again', async ({ site, session }) => {
  const about = await site.open(agency.url, agency.html);
  expect(await site.level(about)).toBe('caution');
  const address = `chrome-extension://${session.extensionId}/report.html?tab=${about.tabId}&kind=unsafe`;
  const { page } = await session.openTab();
  await page.goto(address);
  await page.getByRole('textbox').last().fill('not finished');
  await expect(page.getByText('Draft kept on this computer.')).toBeVisible();
  await page.close();
  const { page: again } = await session.openTab();
  await again.goto(address);
  await expect(again.getByRole('textbox').last()).toHaveValue('not finished');
});
