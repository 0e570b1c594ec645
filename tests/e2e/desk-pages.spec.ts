import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { type RunningDesk, startDesk } from '../../scripts/setup/desk.ts';
import { submission } from '../unit/server/samples.ts';

const AXE = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
let desk: RunningDesk;
let browser: Browser;
let origin = '';
const data = mkdtempSync(join(tmpdir(), 'cancelguard-desk-pages-'));

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await startDesk({ DESK_DATA: data });
  // Passkeys want a name, not a number.
  origin = desk.address.replace('127.0.0.1', 'localhost');
  const executablePath = process.env['CANCELGUARD_BROWSER'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
test.afterAll(async () => {
  await browser.close();
  await desk.end();
  rmSync(data, { recursive: true, force: true });
});

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(AXE).analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('a desk is joined, reviewed on and signed into with a passkey, within WCAG AA in both languages', async () => {
  test.setTimeout(180_000);
  const report = submission({ url: 'https://fast-close.example/guide', excerpt: '先付加急费 68 元', words: 'It was the first advert.' });
  const sent = await fetch(`${desk.address}/api/reports/${report.ticket}`, { method: 'PUT', body: JSON.stringify(report) });
  expect(sent.status).toBe(200);

  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await expect.poll(() => desk.said()).toContain('/join?invitation=');
  const link = /\S+\/join\?invitation=[0-9a-f]{64}/.exec(desk.said())?.[0] ?? '';
  await page.goto(link.replace(desk.address, origin));
  const secret = ((await page.locator('.code').textContent()) ?? '').replaceAll(' ', '');
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('Name').fill('Anna');
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByLabel('Six-digit code').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('link', { name: /fast_close/ }).click();

  for (const lang of ['zh', 'en'])
    for (const path of ['/review/1', '/appeals', '/publishing', '/log', '/people', '/account', '/appeal', '/cases/1']) {
      await page.goto(`${origin}${path}?lang=${lang}`);
      expect(await faults(page)).toEqual([]);
    }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${origin}/review/1`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } });
  await page.goto(`${origin}/account`);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Saved.');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('heading', { name: '1 group waiting' })).toBeVisible();

  await page.goto(`${origin}/review/1`);
  await page.getByRole('button', { name: 'Danger', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Decided.');
  expect(await (await fetch(`${desk.address}/api/reports/${report.ticket}`)).json()).toMatchObject({ state: 'confirmed', reviewers: 1 });
  expect(errors).toEqual([]);
});
