import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Sites are reached by address, not by name: the page script must see every page to find the few that matter. */
const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/**
 * Data that the compilers (scripts/directory.ts, scripts/words.ts) write and that is read at run time, not bundled: a file for each
 * language of which there are words.
 */
const COMPILED = [
  ...['directory.json', 'notes.json'],
  ...readdirSync(new URL('data/words/', import.meta.url))
    .filter((name) => name.endsWith('.json') && name !== 'messengers.json')
    .map((name) => `words/${name}`),
];

/**
 * What two of our pages share is one file: a page that opens in place of another asks the browser for each file in turn, and fourteen took
 * 100 ms (traced in Chromium 150, 2026-11-29).
 */
const SHARED = { name: 'shared', minShareCount: 2 };

/** WXT writes around an unlisted script what reports its crashes by name: 150 of the 4,500 bytes that may stand in every page, for one call. */
const BARE_PAGE_SCRIPT = {
  name: 'bare-page-script',
  transform: (code: string, id: string): string | null => {
    const script = /^import definition from "(.*\/entrypoints\/page\.ts)";/m.exec(id.includes('unlisted-script-entrypoint') ? code : '');
    return script && `import definition from ${JSON.stringify(script[1])};\ndefinition.main();\n`;
  },
};

/**
 * Each page is a process that has compiled nothing yet: functions read over first and compiled one by one when called took 0.6 ms longer than
 * all at once, which this asks of V8 (from 13.6 on; a comment to others). As the first line, and after the bundler, which drops comments.
 */
const COMPILED_AT_ONCE = {
  name: 'compiled-at-once',
  generateBundle: (_options: unknown, files: Record<string, { code?: string }>): void => {
    const page = files['page.js'];
    if (page) page.code = `//# allFunctionsCalledOnLoad\n${page.code}`;
  },
};

export default defineConfig({
  imports: false,
  ...(process.env.CG_OUT && { outDir: process.env.CG_OUT }),
  modules: ['@wxt-dev/i18n/module'],
  // Else the bundler writes the public suffix list's 70 kB of text at each of its three uses (Rolldown 1.2).
  vite: () => ({ plugins: [BARE_PAGE_SCRIPT, COMPILED_AT_ONCE], build: { rolldownOptions: { optimization: { inlineConst: false } } } }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.some(({ type }) => type === 'popup')) return;
      config.build = {
        ...config.build,
        rolldownOptions: { ...config.build?.rolldownOptions, output: { codeSplitting: { groups: [SHARED] } } },
      };
    },
    'build:publicAssets': (_wxt, assets) => {
      for (const name of COMPILED)
        assets.push({ absoluteSrc: fileURLToPath(new URL(`generated/${name}`, import.meta.url)), relativeDest: name });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(...COMPILED);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', 'alarms', 'declarativeNetRequestWithHostAccess'],
    host_permissions: EVERY_PAGE,
    // The browser's own stop (lib/updates/rules.ts) leads here from any site, and no site may put it into a frame.
    web_accessible_resources: [{ resources: ['warning.html'], matches: EVERY_PAGE }],
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'; frame-ancestors 'none'" },
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed.json' } }),
    incognito: 'split',
    minimum_chrome_version: '126',
    content_scripts: [{ matches: EVERY_PAGE, js: ['page.js'], run_at: 'document_end', all_frames: true, match_origin_as_fallback: true }],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'cancelguard@cancelguard.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
