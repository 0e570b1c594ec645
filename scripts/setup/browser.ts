import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { fail, ROOT, runNode, runProgram, say } from './steps.ts';

export interface Browser {
  readonly path: string;
  readonly name: 'Chromium' | 'Edge' | 'Chrome';
  /** Chrome since 137 ignores --load-extension (release notes of May 2025); Chromium and Edge heed it. */
  readonly loadsFolders: boolean;
}

const DEBIAN_PACKAGES = ['chromium'];
const CJK_FONTS = 'fonts-noto-cjk';

/** Where programs of these names would stand in PATH, the project’s own left out. */
export function inPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .filter((folder) => !folder.includes('node_modules'));
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

export function windowsPlaces(tail: string): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = process.env[name];
    return base ? [join(base, tail)] : [];
  });
}

export function macPlaces(app: string): string[] {
  return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', app));
}

/** Where browsers stand on Linux, macOS and Windows, best first. */
function places(): { paths: string[]; name: Browser['name']; loadsFolders: boolean }[] {
  return [
    { name: 'Chromium', loadsFolders: true, paths: inPath(['chromium', 'chromium-browser']) },
    { name: 'Chromium', loadsFolders: true, paths: [chromium.executablePath()] },
    { name: 'Chromium', loadsFolders: true, paths: [...macPlaces('Chromium'), ...windowsPlaces('Chromium/Application/chrome.exe')] },
    {
      name: 'Edge',
      loadsFolders: true,
      paths: [
        ...inPath(['microsoft-edge', 'microsoft-edge-stable']),
        ...macPlaces('Microsoft Edge'),
        ...windowsPlaces('Microsoft/Edge/Application/msedge.exe'),
      ],
    },
    {
      name: 'Chrome',
      loadsFolders: false,
      paths: [
        ...inPath(['google-chrome', 'google-chrome-stable']),
        ...macPlaces('Google Chrome'),
        ...windowsPlaces('Google/Chrome/Application/chrome.exe'),
      ],
    },
  ];
}

/** The best browser on this machine that can load the extension, or null. CANCELGUARD_BROWSER names one by path. */
export function findBrowser(): Browser | null {
  const chosen = process.env['CANCELGUARD_BROWSER'];
  if (chosen)
    return existsSync(chosen)
      ? { path: chosen, name: 'Chromium', loadsFolders: true }
      : fail(`CANCELGUARD_BROWSER: no such file: ${chosen}`);
  for (const { paths, name, loadsFolders } of places()) {
    const path = paths.find((candidate) => existsSync(candidate));
    if (path) return { path, name, loadsFolders };
  }
  return null;
}

export function isDebian(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Installs Debian packages without a question; needs root. False where that failed, after its last lines were shown. */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-qq'], { env });
  const done = await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  if (!done.ok) process.stderr.write(done.output.split('\n').slice(-8).join('\n'));
  return done.ok;
}

/** Puts a browser on the machine where that needs no question: Debian's package for root, else Playwright's own download. */
async function installBrowser(): Promise<void> {
  if (isDebian() && isRoot()) {
    say('Installing Chromium (apt-get) …');
    if (await aptInstall(DEBIAN_PACKAGES)) return;
  }
  say('Fetching a Chromium for this project (Playwright) …');
  const done = await runNode('node_modules/playwright-core/cli.js', ['install', 'chromium']);
  if (!done.ok) say(`That did not work: ${done.output.trim().split('\n').at(-1) ?? ''}`);
}

/** Finds a browser, installs one where there is none. Ends the script with advice where neither works. `headlessTests` wants one that takes --load-extension. */
export async function needBrowser(options: { loadsFolders: boolean }): Promise<Browser> {
  const good = (browser: Browser | null): browser is Browser => browser !== null && (browser.loadsFolders || !options.loadsFolders);
  const found = findBrowser();
  if (good(found)) return found;
  await installBrowser();
  const installed = findBrowser();
  if (good(installed)) return installed;
  return fail(
    `No browser that can load the extension was found. Install Chromium, or load the folder ${join(ROOT, '.output/chrome-mv3')} by hand: chrome://extensions → Developer mode → Load unpacked.`,
  );
}

/** Pictures of Chinese pages need a Chinese font; root on Debian gets one, others are told. */
export async function needChineseFonts(): Promise<void> {
  if (process.platform !== 'linux') return;
  const listed = await runProgram('fc-list', [':lang=zh']);
  if (listed.ok && listed.output.trim() !== '') return;
  if (isDebian() && isRoot()) {
    say('Installing Chinese fonts (apt-get) …');
    if (await aptInstall([CJK_FONTS])) return;
  }
  say(`No Chinese font on this machine: Chinese text in pictures will be boxes (Debian: apt install ${CJK_FONTS}).`);
}
