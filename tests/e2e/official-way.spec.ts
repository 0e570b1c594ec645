import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CompiledDirectory } from '../../lib/directory/compiled.ts';
import { loadDirectory } from '../../lib/directory/load.ts';
import { nameIn } from '../../lib/directory/names.ts';
import type { Carrier } from '../../lib/directory/types.ts';
import { openPopup } from '../../scripts/setup/popup.ts';
import type { Session } from '../../scripts/setup/session.ts';
import { ROOT } from '../../scripts/setup/steps.ts';
import { expect, test } from './fixture.ts';
import { panelsOf, pressInNotice } from './notice.ts';
import { demo, unrelated } from './pages.ts';

/** The two actions count what the person does after the carrier's name is typed: choose it, open its official page. */

test.use({ uiLocale: 'zh-CN' });

const compiled: CompiledDirectory = JSON.parse(readFileSync(join(ROOT, 'generated/directory.json'), 'utf8'));
const directory = loadDirectory(compiled);

function carrierOf(id: string): Carrier {
  const carrier = directory.carrier(id);
  if (!carrier) throw new Error(`the directory has no ${id}`);
  return carrier;
}

const UNICOM = carrierOf('cn-china-unicom');
const officialPage = (carrier: Carrier): string => carrier.cancelUrl ?? carrier.website ?? '';

/** The demo's page of the kind, about China Unicom in place of China Mobile. */
function asUnicom(html: string): string {
  return html.replaceAll('中国移动', '中国联通').replaceAll('注销手机卡', '注销中国联通手机卡').replaceAll('10086', '10010');
}

/** What a press opens in a new tab; official pages are answered here and never asked of the network. */
async function opened(session: Session, visited: Set<string>, address: string, press: () => Promise<void>): Promise<string> {
  const { host } = new URL(address);
  visited.add(host);
  await session.context.route(`https://${host}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>official</title>' }),
  );
  const [page] = await Promise.all([session.context.waitForEvent('page'), press()]);
  await page.waitForLoadState('domcontentloaded');
  const url = page.url();
  await page.close();
  await session.context.unroute(`https://${host}/**`);
  return url;
}

test('from a page that poses as China Unicom and is stopped, one click leads to China Unicom’s own page', async ({
  site,
  session,
  visited,
}) => {
  const fake = demo('zh', 'look-alike');
  const { page } = await site.open('https://www.10010-xiaohu-banli.com/', asUnicom(fake.html));
  await page.waitForURL(/^chrome-extension:.*warning\.html$/);
  await expect(page.locator('.way .who')).toHaveText('中国联通');
  const link = page.locator(`.way a[href="${officialPage(UNICOM)}"]`);
  await expect(link).toBeVisible();
  expect(await opened(session, visited, officialPage(UNICOM), () => link.click())).toBe(officialPage(UNICOM));
});

test('from a banner about China Unicom, the main button leads to its page, or where there is none to its guide, which has it', async ({
  site,
  session,
  visited,
}) => {
  const agent = demo('zh', 'fee-agency');
  const tab = await site.open('https://www.lianxin-paotui.com/', asUnicom(agent.html));
  expect(await site.level(tab)).toBe('caution');
  expect((await panelsOf(tab.page)).map(({ kind }) => kind)).toEqual(['banner']);
  const [next] = await Promise.all([session.context.waitForEvent('page'), pressInNotice(tab.page, /官方/)]);
  if (UNICOM.cancelUrl) {
    expect(next.url()).toBe(UNICOM.cancelUrl);
    return;
  }
  await next.waitForURL(/guide\.html#cn-china-unicom$/);
  const link = next.locator(`.way a[href="${officialPage(UNICOM)}"]`);
  expect(await opened(session, visited, officialPage(UNICOM), () => link.click())).toBe(officialPage(UNICOM));
});

/** Mulberry32: the same carriers for the same seed, on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function someCarriers(count: number, seed: number): readonly Carrier[] {
  const next = random(seed);
  const all = [...directory.countries(), '001'].flatMap((country) => directory.carriersIn(country));
  return Array.from({ length: count }, () => all.splice(Math.floor(next() * all.length), 1)).flat();
}

/** The row of a carrier among the results: its name and address, under its country. */
const rowOf = (popup: Page, { country, names, domains }: Carrier) =>
  popup
    .locator(`section[aria-labelledby="found-${country}"] .row`)
    .filter({ hasText: nameIn(names, 'zh-CN').text })
    .filter({ hasText: domains[0] ?? '' });

test('from the popup, any of fifty carriers’ official page is two actions away', async ({ site, session, visited }) => {
  test.setTimeout(300_000);
  const seed = Number(process.env['CG_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
  const carriers = someCarriers(50, seed);
  process.stdout.write(`carriers of seed ${seed} (CG_SEED): ${carriers.map(({ id }) => id).join(' ')}\n`);
  const popup = await openPopup(session, await site.open(unrelated.url, unrelated.html));
  const search = popup.locator('.q input');
  for (const carrier of carriers) {
    await test.step(carrier.id, async () => {
      await search.fill(nameIn(carrier.names, 'zh-CN').text);
      await rowOf(popup, carrier).first().click();
      const address = officialPage(carrier);
      const link = popup.locator(`.pop a[href="${address}"]`).first();
      expect(await opened(session, visited, address, () => link.click()), carrier.id).toBe(address);
      await popup.bringToFront();
      await popup.locator('.ph .icon-btn').first().click();
    });
  }
});

test('by keyboard: “/”, the name in pinyin, Enter, and the official page has the focus next', async ({ site, session }) => {
  const popup = await openPopup(session, await site.open(unrelated.url, unrelated.html));
  await popup.locator('.q input').waitFor();
  await popup.locator('body').click({ position: { x: 5, y: 5 } });
  await popup.keyboard.press('/');
  await expect(popup.locator('.q input')).toBeFocused();
  await popup.keyboard.type('zglt');
  await expect(popup.locator('.find [role=status]')).not.toBeEmpty();
  await expect(popup.locator('.row').first()).toContainText('中国联通');
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator('.row').first()).toBeFocused();
  await popup.keyboard.press('ArrowUp');
  await expect(popup.locator('.q input')).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.way .who')).toHaveText('中国联通');
  await popup.keyboard.press('Escape');
  await expect(popup.locator('.q input')).toHaveValue('zglt');
});

test('a second country is kept by one press, comes next in every search, and is removed by hand in the options', async ({
  site,
  session,
}) => {
  const tab = await site.open(unrelated.url, unrelated.html);
  const popup = await openPopup(session, tab);
  const home = ((await popup.locator('.ctry').textContent()) ?? '').trim();
  await popup.locator('.ctry').click();
  await popup.getByRole('button', { name: '同时保留：日本' }).first().click();
  await expect(popup.getByRole('button', { name: '不再保留：日本' }).first()).toBeVisible();
  await popup.locator('.ph .icon-btn').first().click();
  await expect(popup.locator('.rows .row', { hasText: '日本' })).toBeVisible();
  await popup.locator('.q input').fill('mobile');
  const headings = popup.locator('.mid section h3');
  await expect(headings.nth(0)).toHaveText(home);
  await expect(headings.nth(1)).toHaveText('日本');
  const { page: options } = await session.openTab();
  await options.goto(`chrome-extension://${session.extensionId}/options.html`);
  await options.getByRole('button', { name: '移除：日本' }).click();
  await expect(options.getByText('不再保留：日本。')).toBeVisible();
  await expect(options.getByRole('button', { name: '移除：日本' })).toHaveCount(0);
});
