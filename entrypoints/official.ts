import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendRaw } from '../lib/messages/raw.ts';

/** On hosts of the directory only, registered by the worker: the browser does the matching, other pages pay nothing. */
export default defineUnlistedScript(() => {
  sendRaw('page:official', {});
  window.addEventListener('pageshow', (event) => event.persisted && sendRaw('page:official', {}));
  window.addEventListener('pagehide', () => void sendRaw('page:left', {}));
});
