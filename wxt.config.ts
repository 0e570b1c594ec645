import { defineConfig } from 'wxt';

/** Sites are reached by address, not by name: the page script must see every page to find the few that matter. */
const EVERY_PAGE = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  ...(process.env.CG_OUT && { outDir: process.env.CG_OUT }),
  modules: ['@wxt-dev/i18n/module'],
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', 'alarms'],
    host_permissions: EVERY_PAGE,
    incognito: 'split',
    minimum_chrome_version: '116',
    content_scripts: [{ matches: EVERY_PAGE, js: ['page.js'], run_at: 'document_end', all_frames: true, match_about_blank: false }],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'cancelguard@cancelguard.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
