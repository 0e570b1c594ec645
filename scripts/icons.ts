/**
 * Draws the PNG files in public/icon from the SVG drawings in lib/ui/icons: the six toolbar states in 16, 32 and 48 px, and
 * our mark for the stores and the browser's own lists. Run with Node 24 after a drawing has changed:
 *   node scripts/icons.ts [path of a Chromium]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';

const STATES = ['quiet', 'official', 'caution', 'danger', 'unknown', 'note'];
const STATE_SIZES = [16, 32, 48];
/** Chrome and Firefox show 16 and 48 in their lists, stores 128; 96 px of drawing and the rest air, as the Chrome Web Store asks. */
const MARK_SIZES = [16, 32, 48, 128];
const INK = '#14201D';
const SOURCE = new URL('../lib/ui/icons/', import.meta.url);
const TARGET = new URL('../public/icon/', import.meta.url);

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

/** A white edge of half a unit keeps the ink mark visible on dark lists. */
function withEdge(svg: string): string {
  const edge = svg.replace('<path fill="currentColor"', '<path fill="currentColor" stroke="#fff" stroke-width="1.2" paint-order="stroke"');
  return edge.replaceAll('currentColor', INK).replace('var(--cut,#fff)', '#fff');
}

function mark(svg: string, size: number): string {
  const air = size === 128 ? 'viewBox="-3.4 -3.4 30.8 30.8"' : 'viewBox="1.2 1.2 21.6 21.6"';
  return withEdge(svg).replace('viewBox="0 0 24 24"', air);
}

async function main(executablePath: string): Promise<void> {
  await mkdir(TARGET, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  for (const state of STATES) {
    const svg = await readFile(new URL(`toolbar/${state}.svg`, SOURCE), 'utf8');
    for (const size of STATE_SIZES) await writeFile(new URL(`${state}-${size}.png`, TARGET), await draw(page, svg, size));
  }
  const brand = await readFile(new URL('brand.svg', SOURCE), 'utf8');
  for (const size of MARK_SIZES) await writeFile(new URL(`${size}.png`, TARGET), await draw(page, mark(brand, size), size));
  await browser.close();
}

await main(process.argv[2] ?? '/usr/bin/chromium');
