import { expect, test } from './fixture.ts';
import { agency } from './pages.ts';

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
