/**
 * npm run directory -- check-links [--only TEXT] [--out FOLDER]
 * For a maintainer with a network: fetches every link of the directory and writes links.md and links.json into the folder
 * (artifacts/links). A links.json that is there already gives the titles to compare with. Gives 1 where a link is gone or has moved.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../lib/directory/check.ts';
import { ARTIFACTS } from '../setup/steps.ts';
import { checkAll } from './links/check-all.ts';
import { type FetchOptions, fetchLink } from './links/fetch-link.ts';
import { linksOf } from './links/links.ts';
import { progress } from './links/progress.ts';
import { reportJson, reportText, titlesOf } from './links/report.ts';

const PARALLEL = 12;
const DELAY_MS = 1500;
const FETCHING: FetchOptions = {
  fetch,
  timeoutMs: 20_000,
  maxBytes: 128 * 1024,
  agent: 'CancelGuard-link-check/1 (weekly check that official links still work)',
};

interface Options {
  /** Only links of entries whose id holds this. */
  readonly only: string;
  readonly out: string;
  readonly today: string;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs the check and gives the exit code. */
export async function checkLinksCommand(sources: Sources, { only, out, today }: Options): Promise<number> {
  const folder = out || join(ARTIFACTS, 'links');
  const file = join(folder, 'links.json');
  const titles = titlesOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const links = linksOf(sources).filter(({ id }) => id.includes(only));
  const bar = progress(process.stderr, 'links');
  const checked = await checkAll(links, {
    fetchLink: (url) => fetchLink(url, FETCHING),
    parallel: PARALLEL,
    delayMs: DELAY_MS,
    sleep,
    before: (url) => titles.get(url) ?? null,
    onDone: bar.show,
  });
  bar.end();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, reportJson(checked, today));
  const text = reportText(checked, today);
  writeFileSync(join(folder, 'links.md'), text);
  process.stdout.write(text);
  return checked.some(({ outcome }) => outcome === 'gone' || outcome === 'moved') ? 1 : 0;
}
