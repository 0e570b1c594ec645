import type { Page } from 'playwright-core';
import { demoSites, serveDemo } from '../demo/serve.ts';
import { keepSettings } from '../setup/own-side.ts';
import { openPopup } from '../setup/popup.ts';
import type { OpenTab, Session } from '../setup/session.ts';
import { settledState } from '../setup/settle.ts';

export type Lang = 'zh' | 'en';

export interface Surface {
  readonly name: string;
  readonly widths: readonly number[];
  /** Pictures of our own pages show all of their length; a notice in a page is shown where it stands. */
  readonly fullPage: boolean;
  /** Gives the page to picture, settled. */
  open(session: Session, lang: Lang): Promise<Page>;
}

const ALL_WIDTHS = [1280, 390, 320];
const POPUP_WIDTHS = [360, 320];
const SETTLE = { quietMs: 1500, limitMs: 8000 };

async function visit(session: Session, lang: Lang, name: string): Promise<OpenTab> {
  const site = demoSites.find((one) => one.file === `${lang}/${name}.html`);
  if (!site) throw new Error(`The demo has no ${lang}/${name}`);
  const tab = await session.openTab();
  await serveDemo(tab.page, lang, 'refuse');
  await tab.page.goto(site.url, { waitUntil: 'domcontentloaded' }).catch(() => null);
  await settledState(session, tab, SETTLE);
  await tab.page.waitForLoadState('load').catch(() => undefined);
  return tab;
}

const visited = (demo: string) => async (session: Session, lang: Lang) => (await visit(session, lang, demo)).page;

const own = (path: string) => async (session: Session) => {
  const { page } = await session.openTab();
  await page.goto(`chrome-extension://${session.extensionId}/${path}`, { waitUntil: 'networkidle' });
  return page;
};

const popupOn =
  (demo: string, then?: (page: Page, lang: Lang) => Promise<void>) =>
  async (session: Session, lang: Lang): Promise<Page> => {
    const about = await visit(session, lang, demo);
    const page = await openPopup(session, about);
    await page.waitForSelector('main, header, #root > *');
    if (then) await then(page, lang);
    return page;
  };

async function search(page: Page, words: string): Promise<void> {
  await page.locator('input').first().fill(words);
  await page.waitForTimeout(300);
}

/** The options page, whole: which desk there is takes the browser a moment longer. */
async function options(session: Session): Promise<Page> {
  const page = await own('options.html')(session);
  await page.waitForSelector('#desk');
  return page;
}

/** The options of somebody who let one site through and is not warned on two. */
async function optionsWithSites(session: Session): Promise<Page> {
  await keepSettings(session, {
    allowedSites: [
      { host: 'fieldnotes-daily.net', since: '2026-11-28', upTo: 'caution' },
      { host: 'www.shengxin-paotui.com', since: '2026-11-14', upTo: 'caution' },
      { host: 'www.prepaid-answers-hub.com', since: '2026-10-03' },
    ],
  });
  return options(session);
}

async function reportOn(session: Session, lang: Lang): Promise<Page> {
  const about = await visit(session, lang, 'fee-agency');
  return own(`report.html?tab=${about.tabId}`)(session);
}

/** The popup with one carrier's way, found by its name. */
const carrierInPopup = (name: string) =>
  popupOn('unrelated', async (page) => {
    await search(page, name);
    await page.locator('.row').first().click();
    await page.waitForTimeout(300);
  });

/** The three cases that differ most: a card in China, an eSIM in Japan, moving a number in Britain. */
const THREE_CASES: readonly Surface[] = [
  { name: '16-case-sim-china', widths: ALL_WIDTHS, fullPage: true, open: own('guide.html?case=sim#cn-china-unicom') },
  { name: '17-case-esim-japan', widths: ALL_WIDTHS, fullPage: true, open: own('guide.html?case=esim#jp-docomo') },
  { name: '18-case-move-britain', widths: ALL_WIDTHS, fullPage: true, open: own('guide.html?case=move#gb-ee') },
  { name: '19-case-popup-china', widths: POPUP_WIDTHS, fullPage: false, open: carrierInPopup('zglt') },
  { name: '20-case-popup-japan', widths: POPUP_WIDTHS, fullPage: false, open: carrierInPopup('docomo') },
  { name: '21-case-popup-britain', widths: POPUP_WIDTHS, fullPage: false, open: carrierInPopup('ee.co.uk') },
  {
    name: '22-case-popup-countries',
    widths: POPUP_WIDTHS,
    fullPage: false,
    open: popupOn('unrelated', (page) => page.locator('.ctry').click()),
  },
];

/** Every surface of the product, in the order in which a person meets it. */
export const SURFACES: readonly Surface[] = [
  { name: '01-warning-messenger', widths: ALL_WIDTHS, fullPage: true, open: visited('spam-guide') },
  { name: '02-warning-look-alike', widths: ALL_WIDTHS, fullPage: true, open: visited('look-alike') },
  { name: '03-banner', widths: ALL_WIDTHS, fullPage: false, open: visited('fee-agency') },
  { name: '04-note', widths: ALL_WIDTHS, fullPage: false, open: visited('honest-how-to') },
  { name: '05-popup-none', widths: POPUP_WIDTHS, fullPage: false, open: popupOn('unrelated') },
  { name: '06-popup-info', widths: POPUP_WIDTHS, fullPage: false, open: popupOn('honest-how-to') },
  { name: '07-popup-caution', widths: POPUP_WIDTHS, fullPage: false, open: popupOn('fee-agency') },
  { name: '08-popup-danger', widths: POPUP_WIDTHS, fullPage: false, open: popupOn('look-alike') },
  { name: '09-popup-official', widths: POPUP_WIDTHS, fullPage: false, open: popupOn('official') },
  {
    name: '10-popup-search',
    widths: POPUP_WIDTHS,
    fullPage: false,
    open: popupOn('unrelated', (page, lang) => search(page, lang === 'zh' ? '移动' : 'voda')),
  },
  { name: '11-popup-empty', widths: POPUP_WIDTHS, fullPage: false, open: popupOn('unrelated', (page) => search(page, 'qzxqzx')) },
  {
    name: '12-guide',
    widths: ALL_WIDTHS,
    fullPage: true,
    open: (session, lang) => own(`guide.html?carrier=${lang === 'zh' ? 'cn-china-mobile' : 'us-verizon'}`)(session),
  },
  { name: '13-report', widths: ALL_WIDTHS, fullPage: true, open: reportOn },
  { name: '14-options', widths: ALL_WIDTHS, fullPage: true, open: options },
  { name: '15-welcome', widths: ALL_WIDTHS, fullPage: true, open: own('welcome.html') },
  ...THREE_CASES,
  { name: '23-options-sites', widths: ALL_WIDTHS, fullPage: true, open: optionsWithSites },
];
