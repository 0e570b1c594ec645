import { expect, test } from './fixture.ts';

test.use({ uiLocale: 'zh-CN' });

const guide = (id: string, anchor = ''): string => `chrome-extension://${id}/guide.html${anchor}`;

test('ticks are kept on this machine, each carrier’s apart, and shown as progress', async ({ session }) => {
  const { page } = await session.openTab();
  await page.goto(guide(session.extensionId, '#cn-china-unicom'));
  const boxes = page.locator('.list input[type=checkbox]');
  await expect(page.locator('progress')).toHaveJSProperty('value', 0);
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await expect(page.locator('progress')).toHaveJSProperty('value', 2);
  await page.reload();
  await expect(page.locator('.list input:checked')).toHaveCount(2);
  await page.goto('about:blank');
  await page.goto(guide(session.extensionId, '#cn-china-mobile'));
  await expect(boxes.first()).toBeVisible();
  await expect(page.locator('.list input:checked')).toHaveCount(0);
});

test('on paper: the official address in full, boxes to tick, nothing to click', async ({ session }) => {
  const { page } = await session.openTab();
  await page.goto(guide(session.extensionId, '#cn-china-unicom'));
  await page.locator('.list').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.way .who')).toBeVisible();
  const printed = await page.locator('.way .btn-main').evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://www.10010.com/');
  await expect(page.getByText('10010', { exact: true }).first()).toBeVisible();
  await expect(page.locator('.list input[type=checkbox]').first()).toBeVisible();
  await expect(page.locator('.tools button:visible, .cases:visible, .top:visible')).toHaveCount(0);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('the general guide holds for any carrier: three cases and moving the number, each with its own order', async ({ session }) => {
  const { page } = await session.openTab();
  await page.goto(guide(session.extensionId));
  const cases = page.locator('.general .cases label');
  await expect(cases).toHaveCount(4);
  const seen = new Set<string>();
  for (const at of [0, 1, 2, 3]) {
    await cases.nth(at).click();
    await expect(page.locator('.list').first()).toBeVisible();
    seen.add((await page.locator('.sec').allInnerTexts()).join('\n'));
  }
  expect(seen.size).toBe(4);
  const esim = [...seen][1] ?? '';
  expect(esim.indexOf('合约')).toBeGreaterThan(-1);
  await expect(page.locator('.help, [class*=help]').first()).toBeVisible();
});
