import { expect, test } from './fixture.ts';
import { focusedInNotice, noticeText, panelsOf, pointInNotice, pressInNotice, spokenInNotice } from './notice.ts';
import { heard, inject, listen, show, tell } from './notice-drive.ts';
import { BANNER, CAUTION, INFO, NOTE, plain, URL_OF_ALL } from './notice-pages.ts';

test('a banner says what was found, and its main button asks the worker for the official way', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await listen(session);
  expect(await show(session, tab, BANNER)).toBe(true);
  const [banner, ...others] = await panelsOf(tab.page);
  expect(others).toEqual([]);
  expect(banner).toMatchObject({ kind: 'banner', within: true });
  expect(banner?.text).toContain('and it offers to cancel for a fee');
  expect(banner?.text).not.toContain('|');
  await pressInNotice(tab.page, /Open the official way/);
  await expect.poll(() => heard(session)).toEqual([{ type: 'page:open', data: { what: 'official' } }]);
});

test('injected twice, it draws once and speaks once', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await listen(session);
  await show(session, tab, BANNER);
  await show(session, tab, BANNER);
  await inject(session, tab);
  expect(await panelsOf(tab.page)).toHaveLength(1);
  await pressInNotice(tab.page, /Dismiss/);
  await expect.poll(() => heard(session)).toEqual([{ type: 'page:dismissed', data: {} }]);
});

test('an element of the page with our flag’s name does not keep the script out', async ({ site, session }) => {
  const tab = await site.open(
    URL_OF_ALL,
    plain('<div id="cancelguardNotices"></div><img name="documentElement"><form name="addEventListener"></form>'),
  );
  expect(await show(session, tab, BANNER)).toBe(true);
  expect(await panelsOf(tab.page)).toHaveLength(1);
});

test('what was dismissed stays away in this page, and a worse finding is shown all the same', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await show(session, tab, BANNER);
  await pressInNotice(tab.page, /Dismiss/);
  expect(await panelsOf(tab.page)).toEqual([]);
  expect(await show(session, tab, { ...BANNER, repeat: true })).toBe(true);
  await tab.page.waitForTimeout(1500);
  expect(await panelsOf(tab.page)).toEqual([]);
  await show(session, tab, { view: { ...CAUTION, level: 'danger', title: 'It asks for the code' }, repeat: false });
  expect((await panelsOf(tab.page))[0]?.text).toContain('It asks for the code');
});

test('a newer notice takes the place of the older one; notice:hide takes all away', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await show(session, tab, NOTE);
  expect((await panelsOf(tab.page)).map(({ kind }) => kind)).toEqual(['note']);
  await show(session, tab, BANNER);
  expect((await panelsOf(tab.page)).map(({ kind }) => kind)).toEqual(['banner']);
  expect(await tell(session, tab, 'notice:hide', {})).toBe(true);
  expect(await noticeText(tab.page)).toBe('');
  expect(await tab.page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('the form of one line is 60 px tall; narrow windows have the banner at the bottom edge', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await show(session, tab, { ...BANNER, repeat: true });
  const [wide] = await panelsOf(tab.page);
  expect(Math.round((wide?.bottom ?? 0) - (wide?.top ?? 0))).toBe(60);
  expect(wide?.top).toBe(12);
  await tab.page.setViewportSize({ width: 390, height: 700 });
  const [narrow] = await panelsOf(tab.page);
  expect(narrow).toMatchObject({ left: 0, right: 390, bottom: 700, within: true });
});

test('zoomed to 200 % and 400 % the banner leaves most of the page to see, and nothing is cut off', async ({ site, session }) => {
  for (const [width, height] of [
    [640, 400],
    [320, 256],
  ] as const) {
    const tab = await site.open(URL_OF_ALL, plain());
    await tab.page.setViewportSize({ width, height });
    await show(session, tab, BANNER);
    const [banner] = await panelsOf(tab.page);
    expect(banner?.within).toBe(true);
    expect(((banner?.bottom ?? height) - (banner?.top ?? 0)) / height).toBeLessThan(0.4);
    const { x, y } = await pointInNotice(tab.page, /fficial way/);
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('the note goes after 12 seconds, waits under the pointer, and stays for a screen reader and the keyboard', async ({
  site,
  session,
}) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await tab.page.mouse.move(10, 10);
  await show(session, tab, NOTE);
  const [note] = await panelsOf(tab.page);
  await tab.page.mouse.move(note?.left ?? 0, ((note?.top ?? 0) + (note?.bottom ?? 0)) / 2 + 1);
  await tab.page.mouse.move((note?.left ?? 0) + 20, ((note?.top ?? 0) + (note?.bottom ?? 0)) / 2);
  await tab.page.waitForTimeout(13_000);
  expect((await panelsOf(tab.page))[0]?.within).toBe(true);
  await tab.page.mouse.move(10, 10);
  await expect.poll(async () => (await panelsOf(tab.page))[0]?.within, { timeout: 16_000 }).toBe(false);
  expect(await spokenInNotice(tab.page)).toContain('heading This is not the carrier’s page');
  await tab.page.keyboard.press('Shift+Tab');
  expect(await focusedInNotice(tab.page)).toBe('Close');
  expect((await panelsOf(tab.page))[0]?.within).toBe(true);
});

test('keyboard: the banner follows the page’s own controls; Escape closes it only from inside and gives the focus back', async ({
  site,
  session,
}) => {
  const tab = await site.open(
    URL_OF_ALL,
    plain('<script>addEventListener("keydown", (e) => { if (e.key === "Escape") document.title = "page heard Escape"; });</script>'),
  );
  await listen(session);
  await show(session, tab, BANNER);
  await tab.page.focus('#own');
  await tab.page.keyboard.press('Escape');
  expect(await tab.page.title()).toBe('page heard Escape');
  expect(await panelsOf(tab.page)).toHaveLength(1);
  await tab.page.evaluate(() => {
    document.title = 'Recipes';
  });
  await tab.page.keyboard.press('Tab');
  expect(await focusedInNotice(tab.page)).toBe('Open the official way');
  await tab.page.keyboard.press('Tab');
  expect(await focusedInNotice(tab.page)).toBe('Call 10086');
  await tab.page.keyboard.press('Tab');
  expect(await focusedInNotice(tab.page)).toBe('Dismiss');
  await tab.page.keyboard.press('Escape');
  expect(await panelsOf(tab.page)).toEqual([]);
  expect(await tab.page.title()).toBe('Recipes');
  expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('own');
  await expect.poll(() => heard(session)).toEqual([{ type: 'page:dismissed', data: {} }]);
});

test('a change of words alone keeps the focus where it was', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await show(session, tab, BANNER);
  await tab.page.keyboard.press('Shift+Tab');
  expect(await focusedInNotice(tab.page)).toBe('Dismiss');
  await show(session, tab, { view: { ...CAUTION, title: 'It asks for money first' }, repeat: false });
  expect((await panelsOf(tab.page))[0]?.text).toContain('It asks for money first');
  expect(await focusedInNotice(tab.page)).toBe('Dismiss');
});

test('a screen reader is told once what was found, and meets a named region with named buttons', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await show(session, tab, BANNER);
  await expect
    .poll(() => spokenInNotice(tab.page))
    .toContain('StaticText This is not China Mobile’s page, and it offers to cancel for a fee They could keep the money.');
  const spoken = await spokenInNotice(tab.page);
  for (const part of ['region CancelGuard', 'button Open the official way', 'link Call 10086', 'button Dismiss'])
    expect(spoken).toContain(part);
  expect(spoken.join()).not.toContain('image');
});

test('a malformed message is not drawn and not answered', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await inject(session, tab);
  const answer = await tell(session, tab, 'notice:show', { view: { ...INFO, fields: null }, repeat: false }).catch(() => 'nobody answered');
  expect(answer ?? 'nobody answered').toBe('nobody answered');
  expect(await panelsOf(tab.page)).toEqual([]);
});

test.describe('an update', () => {
  test.use({ ownBrowser: true });

  test('once the extension was updated, the notice goes: nobody would hear its buttons', async ({ site, session }) => {
    const tab = await site.open(URL_OF_ALL, plain());
    await show(session, tab, BANNER);
    expect(await panelsOf(tab.page)).toHaveLength(1);
    await session.own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(() => panelsOf(tab.page)).toEqual([]);
  });
});
