import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { aptInstall, inPath, isDebian, isRoot, macPlaces, windowsPlaces } from './browser.ts';
import { say } from './steps.ts';

const NAMES = ['firefox-esr', 'firefox'];

function findFirefox(): string | null {
  const chosen = process.env['CANCELGUARD_FIREFOX'];
  const all = [
    ...(chosen ? [chosen] : []),
    ...inPath(NAMES),
    ...NAMES.map((name) => `/usr/lib/${name}/${name}`),
    ...macPlaces('Firefox'),
    ...windowsPlaces('Mozilla Firefox/firefox.exe'),
  ];
  return all.find((path) => existsSync(path)) ?? null;
}

/** Path of a Firefox, installed as Debian's package where that needs no question; null where there is none. CANCELGUARD_FIREFOX names one. */
export async function needFirefox(): Promise<string | null> {
  const found = findFirefox();
  if (found) return found;
  if (!isDebian() || !isRoot()) return null;
  say('Installing Firefox (apt-get) …');
  await aptInstall(['firefox-esr']);
  return findFirefox();
}

export interface FirefoxSession {
  /** Opens a tab on `url` with `html` served there; every other address gets nothing. */
  open(url: string, html: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a headless Firefox with an empty profile and the extension in `folder` loaded. `lang` as Firefox spells it: en-US, zh-CN. */
export async function startFirefox(path: string, folder: string, lang = 'en-US'): Promise<FirefoxSession> {
  const browser: Browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    // By the window: Firefox 140 lacks a command that puppeteer sends when it sets a viewport.
    defaultViewport: null,
    args: ['--width=1280', '--height=885'],
    timeout: 90_000,
    extraPrefsFirefox: { 'intl.accept_languages': lang, 'intl.locale.requested': lang },
  });
  await browser.installExtension(folder);

  const open = async (url: string, html: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const own = request.url() === url;
      void request.respond(own ? { status: 200, contentType: 'text/html; charset=utf-8', body: html } : { status: 404, body: '' });
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };

  return { open, close: () => browser.close() };
}
