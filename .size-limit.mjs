import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const out = process.env.CG_OUT ?? '.output';

/** Budgets of DESIGN.md. */
export default [
  { name: 'in every page, minified', path: `${out}/chrome-mv3/page.js`, limit: '10 kB', brotli: false },
  { name: 'in every page, gzip', path: `${out}/chrome-mv3/page.js`, limit: '4.5 kB', gzip: true },
  { name: 'notice put into a page, minified', path: `${out}/chrome-mv3/warn.js`, limit: '20 kB', brotli: false },
  { name: 'whole package, zipped', path: `${out}/cancelguard-${version}-chrome.zip`, limit: '900 kB', brotli: false },
];
