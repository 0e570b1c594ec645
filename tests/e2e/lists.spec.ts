import { howTo, unrelated } from './pages.ts';
import { chooseDesk, expect, test, updateNow } from './with-desk.ts';

const SAID = 'danger asks-code 2026-11-20';
const BAD = 'https://www.ordinary-looking.example/sale?item=5';
const PAGE = '<!doctype html><title>Garden chairs</title><h1>Garden chairs</h1><p>Nothing about lines.</p>';

test('a page on a listed host is stopped before it loads, with the worker asleep, and says why', async ({ site, session, desk }) => {
  const before = await site.open(BAD, PAGE);
  expect(await site.level(before)).toBe('none');
  await before.page.close();
  await desk.publish({ serial: 1, entries: [`ordinary-looking.example domain ${SAID}`] });
  await chooseDesk(session, desk.address);
  await session.stopWorker();
  const { page } = await site.open(BAD, PAGE);
  await page.waitForURL(/warning\.html#https:/);
  await expect(page.locator('h1')).toContainText('reports about it were confirmed');
  await expect(page.locator('.seen')).toContainText('It was reported, and a review confirmed it');
  expect(await page.title()).not.toContain('Garden');
});

test('“open anyway” opens it, for this session', async ({ site, session, desk }) => {
  await desk.publish({ serial: 1, entries: [`ordinary-looking.example domain ${SAID}`] });
  await chooseDesk(session, desk.address);
  const tab = await site.open(BAD, PAGE);
  await tab.page.waitForURL(/warning\.html/);
  await tab.page.locator('details', { hasText: 'Open this page anyway' }).locator('summary').click();
  await tab.page.getByRole('button', { name: 'Open this page' }).click();
  await expect.poll(() => tab.page.url()).toBe(BAD);
  await expect(tab.page.locator('h1')).toHaveText('Garden chairs');
  const again = await site.open(BAD, PAGE);
  expect(again.page.url()).toBe(BAD);
  const rules = await session.own.evaluate(async () => ({
    session: (await chrome.declarativeNetRequest.getSessionRules()).length,
    dynamic: (await chrome.declarativeNetRequest.getDynamicRules()).length,
  }));
  expect(rules).toEqual({ session: 1, dynamic: 1 });
  const other = await site.open('https://shop.ordinary-looking.example/', PAGE);
  await other.page.waitForURL(/warning\.html/);
});

test('going back from the stop does not skip a page', async ({ site, session, desk, visited }) => {
  visited.add(new URL(BAD).hostname);
  await desk.publish({ serial: 1, entries: [`ordinary-looking.example domain ${SAID}`] });
  await chooseDesk(session, desk.address);
  const from = 'https://www.search-somewhere.com/?q=chairs';
  const tab = await site.open('https://www.first.example/', PAGE);
  await site.go(tab, from, `<!doctype html><title>Results</title><a href="${BAD}">chairs</a>`);
  await tab.page.getByRole('link', { name: 'chairs' }).click();
  await tab.page.waitForURL(/warning\.html/);
  await tab.page.getByRole('button', { name: 'Go back' }).first().click();
  await expect.poll(() => tab.page.url()).toBe(from);
});

test('what lies below a host that is listed alone is opened', async ({ site, session, desk }) => {
  await desk.publish({ serial: 1, entries: [`ordinary-looking.example host ${SAID}`] });
  await chooseDesk(session, desk.address);
  const tab = await site.open('https://blog.ordinary-looking.example/a', PAGE);
  await expect.poll(() => tab.page.url()).toBe('https://blog.ordinary-looking.example/a');
  const bad = await site.open(BAD, PAGE);
  await bad.page.waitForURL(/warning\.html/);
});

test('one listed page on a shared host is stopped, its neighbours are not', async ({ site, session, desk }) => {
  await desk.publish({ serial: 1, entries: [`forum.ordinary-looking.example/t/91 page ${SAID}`] });
  await chooseDesk(session, desk.address);
  const neighbour = await site.open('https://forum.ordinary-looking.example/t/92', PAGE);
  expect(await site.level(neighbour)).toBe('none');
  expect(neighbour.page.url()).toContain('/t/92');
  const bad = await site.open('https://forum.ordinary-looking.example/t/91?page=2', PAGE);
  await bad.page.waitForURL(/warning\.html$/);
  await expect(bad.page.locator('.seen')).toContainText('a review confirmed it');
});

test('a doubtful host gets a banner, a host found in order no warning, and a broken desk changes nothing', async ({
  site,
  session,
  desk,
}) => {
  await desk.publish({
    serial: 1,
    entries: ['doubtful.example host caution reported 2026-11-20', `ordinary-looking.example domain ${SAID}`],
    allow: [`${new URL(howTo.url).hostname} host 2026-11-20`],
  });
  await chooseDesk(session, desk.address);
  const doubtful = await site.open('https://doubtful.example/', PAGE);
  await expect.poll(() => site.level(doubtful)).toBe('caution');
  desk.breakDown(503);
  await updateNow(session);
  desk.breakDown(null);
  await desk.publish({ serial: 0, entries: [] });
  await updateNow(session);
  const bad = await site.open(BAD, PAGE);
  await bad.page.waitForURL(/warning\.html/);
  const quiet = await site.open(unrelated.url, unrelated.html);
  expect(await site.level(quiet)).toBe('none');
});

test('taken off the list, the page opens again', async ({ site, session, desk }) => {
  await desk.publish({ serial: 1, entries: [`ordinary-looking.example domain ${SAID}`] });
  await chooseDesk(session, desk.address);
  await desk.publish({ serial: 2, entries: [] });
  await updateNow(session);
  const tab = await site.open(BAD, PAGE);
  expect(await site.level(tab)).toBe('none');
  expect(tab.page.url()).toBe(BAD);
});

test('without a desk nothing is asked of anybody', async ({ session, desk }) => {
  await chooseDesk(session, '');
  expect(desk.asked).toEqual([]);
  expect(await session.own.evaluate(() => chrome.alarms.getAll())).toEqual([]);
});

test('an erasure takes the desk and its list along: nothing is stopped by it, and only what keeps old lists out stays', async ({
  site,
  session,
  desk,
}) => {
  await desk.publish({ serial: 1, entries: [`ordinary-looking.example domain ${SAID}`] });
  await chooseDesk(session, desk.address);
  const { page: options } = await session.openTab();
  await options.goto(`chrome-extension://${session.extensionId}/options.html`);
  await expect(options.getByText(/^List 1 of/)).toBeVisible();
  await options.getByRole('button', { name: 'Erase', exact: true }).click();
  await options.getByRole('button', { name: 'Erase all of this' }).click();
  await expect(options.getByText('Your data was erased.')).toBeVisible();
  await expect(options.getByText('None: reports stay on this computer, and no list is fetched.')).toBeVisible();
  await expect.poll(() => session.own.evaluate(() => chrome.declarativeNetRequest.getDynamicRules())).toEqual([]);
  expect(await session.own.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))).toEqual(['updates:memory']);
  expect(await session.own.evaluate(() => chrome.alarms.getAll())).toEqual([]);
  const tab = await site.open(BAD, PAGE);
  expect(await site.level(tab)).toBe('none');
  expect(tab.page.url()).toBe(BAD);
});
