/**
 * Measures the built extension in Chromium and prints each value beside its limit of DESIGN.md.
 * npm run bench [-- --pages N] [--repeat N] [--no-build] [--directory-only] [--lists-only]      the first of these needs no browser
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { coldVerdictDelay, noticeDelay, popupDelay, takeoverDelay } from './bench/delays.ts';
import { directoryRows } from './bench/directory.ts';
import { judgeRows } from './bench/judge.ts';
import { listRows } from './bench/lists.ts';
import { lookUpRows } from './bench/look-up.ts';
import { ordinaryPages } from './bench/pages.ts';
import { addedScriptTime } from './bench/script-time.ts';
import { median, quantile, type Row, table } from './bench/stats.ts';
import { pageOf, readDemo } from './demo/sites.ts';
import { needBrowser } from './setup/browser.ts';
import { buildTarget, needExtension, outputFolder } from './setup/build.ts';
import { type Session, startSession } from './setup/session.ts';
import { ARTIFACTS, fail, say } from './setup/steps.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '32' },
    repeat: { type: 'string', default: '15' },
    'directory-only': { type: 'boolean', default: false },
    'lists-only': { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const repeat = Number(values.repeat);
// Playwright's listener for the worker's requests has the worker copy all that it loads, 60 ms for a list of 7 MB: nobody's browser does.
process.env['PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK'] = '1';

function sizeRows(folder: string): Row[] {
  const script = readFileSync(join(folder, 'page.js'));
  const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const zip = statSync(join(folder, '..', `cancelguard-${version}-chrome.zip`), { throwIfNoEntry: false });
  return [
    { what: 'injected into every page, minified', value: script.length / 1000, unit: 'kB', limit: 10 },
    { what: 'injected into every page, gzip', value: gzipSync(script, { level: 9 }).length / 1000, unit: 'kB', limit: 4.5 },
    { what: 'whole package, zipped', value: zip ? zip.size / 1000 : Number.NaN, unit: 'kB', limit: 900 },
  ];
}

async function repeated(measure: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  // The first run warms the browser's own caches and does not count.
  for (let round = 0; round <= repeat; round += 1) {
    const value = await measure();
    if (round > 0) found.push(Number.isNaN(value) ? Number.POSITIVE_INFINITY : value);
  }
  return found;
}

function medianAndP95(what: string, found: readonly number[], limits: readonly [number, number | null]): Row[] {
  return [
    { what: `${what}, median of ${found.length}`, value: median(found), unit: 'ms', limit: limits[0] },
    { what: `${what}, p95`, value: quantile(found, 0.95), unit: 'ms', limit: limits[1] },
  ];
}

async function delayRows(session: Session): Promise<Row[]> {
  const { sites } = readDemo();
  const site = (file: string): readonly [Session, string, string] => {
    const found = sites.find((one) => one.file === file) ?? fail(`The demo has no ${file}`);
    return [session, found.url, pageOf(found).toString()];
  };
  say('Measuring how soon a warning is seen …');
  const banner = await repeated(() => noticeDelay(...site('zh/fee-agency.html')));
  const takeover = await repeated(() => takeoverDelay(...site('zh/spam-guide.html')));
  const cold = await repeated(() => coldVerdictDelay(...site('zh/honest-how-to.html')));
  const popup = await repeated(() => popupDelay(session));
  return [
    ...medianAndP95('DOMContentLoaded to banner, worker asleep', banner, [250, 600]),
    ...medianAndP95('DOMContentLoaded to warning page, worker asleep', takeover, [250, 600]),
    ...medianAndP95('DOMContentLoaded to verdict stored, worker asleep', cold, [250, 600]),
    ...medianAndP95('popup usable', popup, [100, null]),
  ];
}

if (values['directory-only']) {
  process.stdout.write(`${table(await directoryRows())}\n`);
  process.exit(0);
}

const browser = await needBrowser({ loadsFolders: true });
const extension = await needExtension({ skip: values['no-build'] });
if (values['lists-only']) {
  const session = await startSession({ browser: browser.path, extension });
  process.stdout.write(`${table([...(await listRows(session).finally(() => session.close())), ...(await lookUpRows())])}\n`);
  process.exit(0);
}
if (!values['no-build']) {
  const packed = await buildTarget('chrome', 'zip');
  if (!packed.ok) fail(packed.output);
}
const pages = ordinaryPages(Number(values.pages));
say(`Measuring script time on ${pages.length} ordinary pages, with and without the extension …`);
const added = await addedScriptTime({ browser: browser.path, extension }, pages);
const times = added.map((one) => one.addedMs);
const largest = Math.max(...added.map((one) => one.size));
const session = await startSession({ browser: browser.path, extension });
const rows: Row[] = [
  ...sizeRows(outputFolder('chrome')),
  { what: `script time added to an unrelated page, median of ${times.length} pages`, value: median(times), unit: 'ms', limit: 1 },
  { what: 'script time added to an unrelated page, p95', value: quantile(times, 0.95), unit: 'ms', limit: 4 },
  {
    what: `script time added to pages of ${largest / 1000} kB, median`,
    value: median(added.filter((one) => one.size === largest).map((one) => one.addedMs)),
    unit: 'ms',
    limit: 4,
  },
  ...(await delayRows(session)),
  ...(await listRows(session).finally(() => session.close())),
  ...(await lookUpRows()),
  ...(await judgeRows()),
  ...(await directoryRows()),
];
process.stdout.write(`${table(rows)}\n`);
mkdirSync(ARTIFACTS, { recursive: true });
writeFileSync(join(ARTIFACTS, 'bench.json'), `${JSON.stringify({ rows, added }, null, 2)}\n`);
