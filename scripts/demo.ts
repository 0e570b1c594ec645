/**
 * Builds the extension and shows it on the demo pages: in a window where there is a display, else as lines and pictures.
 * npm start [-- --headless] [--lang zh|en] [--no-build]
 */
import { parseArgs } from 'node:util';
import { demoHeaded } from './demo/headed.ts';
import { demoHeadless } from './demo/headless.ts';
import { needBrowser, needChineseFonts } from './setup/browser.ts';
import { needExtension } from './setup/build.ts';
import { say } from './setup/steps.ts';

const { values } = parseArgs({
  options: { headless: { type: 'boolean' }, lang: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
});

function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function firstLanguage(): 'en' | 'zh' {
  const wanted = values.lang ?? process.env['LANG'] ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return wanted.startsWith('zh') ? 'zh' : 'en';
}

const headless = values.headless ?? !hasDisplay();
const browser = await needBrowser({ loadsFolders: headless });
const extension = await needExtension({ skip: values['no-build'] });
if (headless) {
  await needChineseFonts();
  const surprises = await demoHeadless(browser, extension);
  say(surprises === 0 ? 'Every page came out as the demo promises.' : `${surprises} pages came out otherwise than the demo promises.`);
  process.exitCode = surprises === 0 ? 0 : 1;
} else {
  await demoHeaded(browser, extension, firstLanguage());
}
