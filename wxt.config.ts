import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Sites are reached by address, not by name: the page script must see every page to find the few that matter. */
const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** Data that the compilers (scripts/directory.ts, scripts/words.ts) write and that is read at run time, not bundled. */
const COMPILED = ['directory.json', 'words.json'];

export default defineConfig({
  imports: false,
  ...(process.env.CG_OUT && { outDir: process.env.CG_OUT }),
  modules: ['@wxt-dev/i18n/module'],
  hooks: {
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
    minimum_chrome_version: '116',
    content_scripts: [{ matches: EVERY_PAGE, js: ['page.js'], run_at: 'document_end', all_frames: true, match_origin_as_fallback: true }],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'cancelguard@cancelguard.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
