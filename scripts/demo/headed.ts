import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { Browser } from '../setup/browser.ts';
import { errorText, fail, say } from '../setup/steps.ts';
import { serveDemo, startAddress } from './serve.ts';

/** Chrome takes unpacked extensions only over the debugging pipe since --load-extension went in version 137. */
async function loadOverPipe(context: BrowserContext, extension: string): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('this browser has no debugging pipe');
  await cdp.send('Extensions.loadUnpacked', { path: extension });
}

/** Opens the demo in a window and stays until the person closes it. */
export async function demoHeaded(browser: Browser, extension: string, first: 'en' | 'zh'): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'cancelguard-demo-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: false,
    viewport: null,
    env: { ...process.env, ...(first === 'zh' && { LANGUAGE: 'zh_CN' }) },
    args: [
      '--no-first-run',
      '--disable-features=Translate',
      ...(first === 'zh' ? ['--lang=zh-CN'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(browser.loadsFolders
        ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]
        : ['--enable-unsafe-extension-debugging']),
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages', '--enable-automation'],
  });
  if (!browser.loadsFolders) {
    await loadOverPipe(context, extension).catch((error: unknown) => {
      fail(
        `${browser.name} would not load the extension (${errorText(error).split('\n', 1)[0]}). By hand: chrome://extensions → Developer mode → Load unpacked → ${extension}`,
      );
    });
  }
  await serveDemo(context, first, 'allow');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(startAddress);
  say(`The demo is open in ${browser.name}. Close its window to end.`);
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}
