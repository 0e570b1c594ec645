import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendRaw } from '../lib/messages/raw.ts';

/** Registered where the list in force names single pages or doubtful hosts (lib/updates/stops.ts). The worker looks the address up. */
export default defineUnlistedScript(() => {
  sendRaw('page:listed', {});
  window.addEventListener('pageshow', (event) => event.persisted && sendRaw('page:listed', {}));
  window.addEventListener('pagehide', () => void sendRaw('page:left', {}));
});
