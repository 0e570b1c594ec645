import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { needBrowser } from '../../scripts/setup/browser.ts';
import { openPopup } from '../../scripts/setup/popup.ts';
import { mayHavePostgres, startPostgres } from '../../scripts/setup/postgres.ts';
import { type OpenTab, type Session, startBrowser } from '../../scripts/setup/session.ts';
import { test as base, expect, type Site } from './fixture.ts';
import { type RealDesk, startRealDesk } from './real-desk.ts';

const BAD = 'https://www.ordinary-looking.example/sale?item=5';
const PAGE = '<!doctype html><title>Garden chairs</title><h1>Garden chairs</h1><p>Nothing about lines.</p>';

/** Where the desk keeps what it knows. */
const STORAGES = ['embedded', 'postgres'] as const;

interface Fixtures {
  storage: (typeof STORAGES)[number];
  realDesk: RealDesk;
  /** A browser without the extension, for the desk's people and the site's owner. */
  deskPage: Page;
}

const test = base.extend<Fixtures>({
  ownBrowser: true,
  storage: ['embedded', { option: true }],
  realDesk: async ({ running, storage }, use) => {
    const postgres = storage === 'postgres' ? await startPostgres() : null;
    const desk = await startRealDesk(postgres?.url);
    running.open.add(desk.origin);
    await use(desk);
    await desk.close();
    await postgres?.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern
  deskPage: async ({}, use) => {
    const { path } = await needBrowser({ loadsFolders: true });
    const { context, close } = await startBrowser({ browser: path, extension: null });
    await use(await context.newPage());
    await close();
  },
});

async function options(session: Session): Promise<Page> {
  const { page } = await session.openTab();
  await page.goto(`chrome-extension://${session.extensionId}/options.html`);
  return page;
}

async function chooseDesk(session: Session, desk: RealDesk): Promise<void> {
  const page = await options(session);
  await page.getByRole('textbox', { name: 'Report desk' }).fill(desk.address);
  await page.getByRole('button', { name: 'Use this desk' }).click();
  await expect(page.getByText('Reports and lists now go by')).toBeVisible();
  await page.close();
}

async function report(site: Site, session: Session): Promise<void> {
  const about = await site.open(BAD, PAGE);
  expect(await site.level(about)).toBe('none');
  const { page } = await session.openTab();
  await page.goto(`chrome-extension://${session.extensionId}/report.html?tab=${about.tabId}&kind=unsafe`);
  await page.getByRole('checkbox', { name: /code/ }).check();
  await page.getByRole('button', { name: /^Send report to/ }).click();
  await expect(page.locator('#mine')).toContainText('Waiting for review');
  await page.close();
  await about.page.close();
}

async function join(page: Page, { invitation }: RealDesk): Promise<void> {
  await page.goto(invitation);
  const secret = ((await page.locator('.code').first().textContent()) ?? '').replaceAll(' ', '');
  await page.locator('[name=name]').fill('Anna');
  await page.locator('[name=password]').fill('correct horse battery');
  await page.locator('[name=code]').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.getByRole('button', { name: /account|join/i }).click();
}

async function confirm(page: Page, desk: RealDesk): Promise<void> {
  await page.goto(`${desk.origin}/review/1`);
  await expect(page.locator('#main')).toContainText('ordinary-looking');
  await page.locator('[name=scope][value=domain]').check();
  await page.locator('[name=saw]').check();
  await page.locator('[name=choice][value=danger]').click();
  await page.waitForURL(/said=/);
}

async function publish(page: Page, desk: RealDesk): Promise<void> {
  await page.goto(`${desk.origin}/publishing`);
  await page.locator('form[action="/publishing/publish"]:not(:has([name=reverts])) button').click();
  await page.waitForURL(/said=published/);
}

async function checkNow(session: Session, serial: number): Promise<void> {
  const page = await options(session);
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.locator('main')).toContainText(`List ${serial} of`);
  await page.close();
}

/** Warning page and popup both lead the site's owner to the desk's grounds. */
async function ownersLink(session: Session, { origin }: RealDesk, stopped: OpenTab): Promise<void> {
  const popup = await openPopup(session, stopped);
  for (const page of [stopped.page, popup]) {
    const link = page.getByRole('link', { name: 'See what the report desk decided' });
    await expect(link).toHaveAttribute('href', `${origin}/site?host=${new URL(BAD).host}`);
  }
  await popup.close();
}

async function stateOfMine(session: Session, state: string): Promise<void> {
  const { page } = await session.openTab();
  await page.goto(`chrome-extension://${session.extensionId}/report.html#mine`);
  await expect(page.locator('#mine')).toContainText(state);
  await page.close();
}

async function appeal(page: Page, desk: RealDesk): Promise<void> {
  await page.goto(`${desk.origin}/appeal?case=1`);
  await page.locator('[name=statement]').fill('We sell garden chairs.');
  await page.locator('form[action="/appeal"] button').click();
  await page.waitForURL(/\/appeal\/[0-9a-f]{40}$/);
  const said = (await page.locator('p', { hasText: '_cancelguard.' }).textContent()) ?? '';
  const record = /_cancelguard\.\S+/.exec(said)?.[0] ?? '';
  desk.records.set(`TXT ${record}`, (await page.locator('.code').nth(1).textContent()) ?? '');
  await page.locator('form[action$="/prove"] button').click();
  await page.waitForURL(/\/appeal\/[0-9a-f]{40}$/);
  await page.goto(`${desk.origin}/appeals`);
  await page.locator('[name=grounds]').fill('The shop sells chairs; the report was wrong.');
  await page.locator('[name=outcome][value=upheld]').click();
  await page.waitForURL(/said=decided/);
}

async function loop({
  site,
  session,
  realDesk,
  deskPage,
}: {
  site: Site;
  session: Session;
  realDesk: RealDesk;
  deskPage: Page;
}): Promise<void> {
  test.setTimeout(180_000);
  await chooseDesk(session, realDesk);
  await report(site, session);
  await join(deskPage, realDesk);
  await confirm(deskPage, realDesk);
  await publish(deskPage, realDesk);
  await checkNow(session, 1);
  const stopped = await site.open(BAD, PAGE);
  await stopped.page.waitForURL(/warning\.html#/);
  await expect(stopped.page.locator('.seen')).toContainText('It was reported, and a review confirmed it');
  expect(await site.level(stopped)).toBe('danger');
  await ownersLink(session, realDesk, stopped);
  await stateOfMine(session, 'Confirmed, on the list');
  await stopped.page.close();

  await appeal(deskPage, realDesk);
  await publish(deskPage, realDesk);
  await checkNow(session, 2);
  const open = await site.open(BAD, PAGE);
  expect(open.page.url()).toBe(BAD);
  expect(await site.level(open)).toBe('none');
}

for (const storage of STORAGES)
  test.describe(`with the desk's files ${storage}`, () => {
    test.use({ storage });
    test.skip(storage === 'postgres' && !mayHavePostgres(), 'no PostgreSQL here, and none to be installed');
    test('a report becomes a decision, a signed list and a stop; an appeal that is upheld takes it away', ({
      site,
      session,
      realDesk,
      deskPage,
    }) => loop({ site, session, realDesk, deskPage }));
  });
