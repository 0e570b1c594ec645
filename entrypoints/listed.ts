import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendRaw } from '../lib/messages/raw.ts';
import { whenShown } from '../lib/page/shown.ts';

/** Registered where the list in force names single pages or doubtful hosts (lib/updates/stops.ts). The worker looks the address up. */
export default defineUnlistedScript(() => {
  whenShown(document, () => void sendRaw('page:listed', {}));
  // As in lib/page/watch.ts: a page can send itself these events; only the browser's own count.
  window.addEventListener('pageshow', (event) => event.isTrusted && event.persisted && sendRaw('page:listed', {}));
  window.addEventListener('pagehide', (event) => event.isTrusted && sendRaw('page:left', {}));
});
