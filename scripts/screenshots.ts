/**
 * Pictures every surface of the real extension: languages × themes × widths into artifacts/screenshots, with a contact sheet,
 * and the README's pictures into docs/pictures.
 * npm run screenshots [-- --only TEXT] [--no-build] [--no-readme]
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSheet } from './screenshots/sheet.ts';
import { type Lang, SURFACES, type Surface } from './screenshots/surfaces.ts';
import { needBrowser, needChineseFonts } from './setup/browser.ts';
import { needExtension } from './setup/build.ts';
import { type Session, startSession } from './setup/session.ts';
import { ARTIFACTS, errorText, ROOT, say } from './setup/steps.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, 'no-build': { type: 'boolean', default: false }, 'no-readme': { type: 'boolean', default: false } },
});

const FOLDER = join(ARTIFACTS, 'screenshots');
const HEIGHTS: Readonly<Record<number, number>> = { 1280: 800, 390: 844, 360: 600, 320: 640 };
const LOCALES = { zh: 'zh-CN', en: 'en' } as const;
/** README picture → picture that it is a copy of. */
const README = { 'warning-zh.png': '01-warning-messenger.zh.light.1280.png', 'popup-en.png': '07-popup-caution.en.light.360.png' };

async function pictureSurface(session: Session, surface: Surface, lang: Lang, theme: string): Promise<string[]> {
  const page = await surface.open(session, lang);
  const files: string[] = [];
  for (const width of surface.widths) {
    await page.setViewportSize({ width, height: HEIGHTS[width] ?? 800 });
    await page.waitForTimeout(350);
    const file = join(FOLDER, `${surface.name}.${lang}.${theme}.${width}.png`);
    await page.screenshot({ path: file, fullPage: surface.fullPage });
    files.push(file);
  }
  await page.close();
  return files;
}

const browser = await needBrowser({ loadsFolders: true });
await needChineseFonts();
const extension = await needExtension({ skip: values['no-build'] });
const surfaces = SURFACES.filter((surface) => !values.only || surface.name.includes(values.only));
if (!values.only) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const files: string[] = [];
let failed = 0;
for (const lang of ['zh', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    say(`${lang} ${theme} …`);
    for (const surface of surfaces) {
      // A profile of its own per surface: what was shown before changes what is shown next (a repeat gets the short form).
      const session = await startSession({ browser: browser.path, extension, locale: LOCALES[lang], colorScheme: theme });
      try {
        files.push(...(await pictureSurface(session, surface, lang, theme)));
      } catch (error) {
        failed += 1;
        say(`${surface.name} ${lang} ${theme}: ${errorText(error).split('\n', 1)[0]}`);
      }
      await session.close();
    }
  }
}
say(`${files.length} pictures: ${writeSheet(FOLDER, files.sort())}`);
if (!values['no-readme'] && !values.only && failed === 0) {
  mkdirSync(join(ROOT, 'docs/pictures'), { recursive: true });
  for (const [name, source] of Object.entries(README)) copyFileSync(join(FOLDER, source), join(ROOT, 'docs/pictures', name));
}
process.exitCode = failed > 0 ? 1 : 0;
