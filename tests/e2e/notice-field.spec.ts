import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { focusedInNotice, panelsOf, pressInNotice, type SeenPanel, spokenInNotice } from './notice.ts';
import { heard, listen, show } from './notice-drive.ts';
import { BANNER, FORM, plain, URL_OF_ALL, WITH_FIELDS } from './notice-pages.ts';

async function fieldNotice(page: Page): Promise<SeenPanel | undefined> {
  return (await panelsOf(page)).find(({ kind }) => kind === 'field');
}

const boxOf = (page: Page, selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());
const active = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

test('it stands beside the form when the person enters the field, says why, and leaves the focus in the field', async ({
  site,
  session,
}) => {
  const tab = await site.open(URL_OF_ALL, FORM);
  await show(session, tab, WITH_FIELDS);
  await tab.page.focus('#number');
  expect(await fieldNotice(tab.page)).toBeUndefined();
  await tab.page.focus('#code');
  const notice = await fieldNotice(tab.page);
  expect(notice).toMatchObject({ within: true });
  expect(notice?.text).toContain('Do not enter the code yet');
  const [form, field] = [await boxOf(tab.page, 'form'), await boxOf(tab.page, '#code')];
  expect(notice?.left).toBeGreaterThan(form.right);
  expect((notice?.top ?? 0) <= field.top && (notice?.bottom ?? 0) >= field.bottom).toBe(true);
  expect(await active(tab.page)).toBe('code');
  const spoken = await spokenInNotice(tab.page);
  expect(spoken).toContain('region Do not enter the code yet');
  expect(spoken.some((part) => part.startsWith('alert'))).toBe(true);
});

test('it follows the field while the page scrolls, and goes when the person goes on', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, FORM);
  await show(session, tab, WITH_FIELDS);
  await tab.page.focus('#code');
  const before = await fieldNotice(tab.page);
  await tab.page.evaluate(() => scrollBy(0, 60));
  await expect.poll(async () => (await fieldNotice(tab.page))?.top).toBeCloseTo((before?.top ?? 0) - 60, 0);
  await tab.page.focus('#after');
  await expect.poll(() => fieldNotice(tab.page)).toBeUndefined();
  await tab.page.focus('#photo');
  expect((await fieldNotice(tab.page))?.text).toContain('Do not attach photos yet');
});

test('in a narrow window it keeps to the window, off the field, and the banner makes room', async ({ site, session }) => {
  for (const [width, height] of [
    [390, 844],
    [320, 568],
  ] as const) {
    const tab = await site.open(URL_OF_ALL, FORM);
    await tab.page.setViewportSize({ width, height });
    await show(session, tab, WITH_FIELDS);
    await tab.page.focus('#code');
    const notice = await fieldNotice(tab.page);
    const field = await boxOf(tab.page, '#code');
    expect(notice?.within).toBe(true);
    expect((notice?.left ?? -1) >= 12 && (notice?.right ?? width) <= width - 12).toBe(true);
    expect((notice?.top ?? -1) >= 12 && (notice?.bottom ?? height) <= height - 12).toBe(true);
    expect((notice?.top ?? 0) >= field.bottom || (notice?.bottom ?? 0) <= field.top).toBe(true);
    expect((await panelsOf(tab.page)).find(({ kind }) => kind === 'banner')?.within).toBe(false);
    await pressInNotice(tab.page, /fill it in anyway/);
    await expect.poll(async () => (await panelsOf(tab.page)).map(({ kind, within }) => `${kind} ${within}`)).toEqual(['banner true']);
  }
});

test('Tab in the field enters it, its last Tab goes on behind the field, Shift+Tab goes back', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, FORM);
  await show(session, tab, WITH_FIELDS);
  await tab.page.focus('#code');
  await tab.page.keyboard.press('Tab');
  expect(await focusedInNotice(tab.page)).toBe('Open the official way');
  await tab.page.keyboard.press('Shift+Tab');
  expect(await active(tab.page)).toBe('code');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Tab');
  expect(await focusedInNotice(tab.page)).toBe('I understand, fill it in anyway');
  await tab.page.keyboard.press('Tab');
  expect(await active(tab.page)).toBe('send');
});

const CLOSINGS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'Escape in the field': (page) => page.keyboard.press('Escape'),
  'Escape in the notice': async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
  },
  'its button': (page) => pressInNotice(page, /fill it in anyway/),
};

test('Escape and its button close it for this field alone, and leave the focus in the field', async ({ site, session }) => {
  for (const [how, act] of Object.entries(CLOSINGS)) {
    await test.step(how, async () => {
      const tab = await site.open(URL_OF_ALL, FORM);
      await show(session, tab, WITH_FIELDS);
      await tab.page.focus('#code');
      expect(await fieldNotice(tab.page)).toBeDefined();
      await act(tab.page);
      await expect.poll(() => fieldNotice(tab.page)).toBeUndefined();
      expect(await active(tab.page)).toBe('code');
      await tab.page.keyboard.type('123');
      expect(await fieldNotice(tab.page)).toBeUndefined();
      expect(await tab.page.inputValue('#code')).toBe('123');
      await tab.page.focus('#photo');
      expect(await fieldNotice(tab.page)).toBeDefined();
      expect((await panelsOf(tab.page)).some(({ kind }) => kind === 'banner')).toBe(true);
    });
  }
});

test('a field that was focused before the verdict is warned of at once', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, FORM);
  await tab.page.focus('#code');
  await show(session, tab, WITH_FIELDS);
  expect(await fieldNotice(tab.page)).toBeDefined();
});

test('its main button asks for the official way; it outlives the banner', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, FORM);
  await listen(session);
  await show(session, tab, WITH_FIELDS);
  await pressInNotice(tab.page, /Dismiss/);
  await tab.page.focus('#code');
  await pressInNotice(tab.page, /Open the official way/);
  await expect
    .poll(() => heard(session))
    .toEqual([
      { type: 'page:dismissed', data: {} },
      { type: 'page:open', data: { what: 'official' } },
    ]);
});

test('a file input that only a label draws is warned of when the label is pressed', async ({ site, session }) => {
  const hidden =
    '<form style="margin:20px"><input><input><label style="display:inline-block;padding:20px;border:1px solid">Upload ID<input type="file" id="photo" style="display:none"></label></form>';
  const tab = await site.open(URL_OF_ALL, plain(hidden));
  await show(session, tab, WITH_FIELDS);
  tab.page.on('filechooser', () => undefined);
  await tab.page.click('label');
  const notice = await fieldNotice(tab.page);
  expect(notice?.text).toContain('Do not attach photos yet');
  const label = await boxOf(tab.page, 'label');
  expect(Math.abs((notice?.top ?? 0) - label.top)).toBeLessThan(200);
});

test('a form in a modal dialog has its notice inside the dialog’s reach', async ({ site, session }) => {
  const tab = await site.open(
    URL_OF_ALL,
    plain('<dialog id="d"><form><input><p><input id="code"></p></form></dialog><script>d.showModal();</script>'),
  );
  await show(session, tab, { ...BANNER, view: { ...WITH_FIELDS.view, fields: WITH_FIELDS.view.fields.slice(0, 1) } });
  await tab.page.focus('#code');
  await expect.poll(async () => (await fieldNotice(tab.page))?.within).toBe(true);
  await pressInNotice(tab.page, /fill it in anyway/);
  await expect.poll(() => fieldNotice(tab.page)).toBeUndefined();
  expect(await active(tab.page)).toBe('code');
});
