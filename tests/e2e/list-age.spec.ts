import { openPopup } from '../../scripts/setup/popup.ts';
import type { Session } from '../../scripts/setup/session.ts';
import { unrelated } from './pages.ts';
import { chooseDesk, expect, test } from './with-desk.ts';

/** Has the list that is kept run out at this moment, as time does. */
async function expireAt(session: Session, moment: Date): Promise<void> {
  await session.own.evaluate(async (expires) => {
    const { 'updates:list': list } = await chrome.storage.local.get('updates:list');
    if (typeof list !== 'object' || list === null) throw new Error('no list is kept');
    await chrome.storage.local.set({ 'updates:list': { ...list, expires } });
  }, moment.toISOString());
}

const MINUTE_MS = 60_000;
const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * MINUTE_MS);

for (const [uiLocale, said, link] of [
  ['en', 'The list of confirmed pages has run out.', 'See the options'],
  ['zh-CN', '已核实的网页名单已经过期。', '查看设置'],
] as const)
  test.describe(`the popup in ${uiLocale}`, () => {
    test.use({ uiLocale });

    test(`says “${said}” once the list has run out, and not before`, async ({ site, session, desk }) => {
      const popup = await openPopup(session, await site.open(unrelated.url, unrelated.html));
      const aged = popup.locator('.aged');
      await expect(popup.getByRole('searchbox')).toBeVisible();
      await expect(aged, 'without a list').toHaveCount(0);
      await desk.publish({ serial: 1 });
      await chooseDesk(session, desk.address);
      await expireAt(session, inMinutes(5));
      await popup.reload();
      await expect(popup.getByRole('searchbox')).toBeVisible();
      // The list's age is read after the first paint.
      await popup.waitForTimeout(1000);
      await expect(aged, 'with a list in force').toHaveCount(0);
      await expireAt(session, inMinutes(-1));
      await expect(aged).toContainText(said);
      await popup.reload();
      await expect(aged).toContainText(said);
      const [options] = await Promise.all([session.context.waitForEvent('page'), aged.getByRole('link', { name: link }).click()]);
      await options.waitForURL(/options\.html#lists$/);
    });
  });
