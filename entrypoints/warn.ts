import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive, sendRaw } from '../lib/messages/raw.ts';
import { controlsOf } from '../lib/page/controls.ts';
import { Notices } from '../lib/warning/draw/notices.ts';
import { isShowNotice } from '../lib/warning/draw/parse.ts';
import { shadowOf } from '../lib/warning/draw/shadow.ts';

declare global {
  /** Set by the first of several injections into one page: that one stays, and no other listens. */
  var cancelguardNotices: Notices | undefined;
}

function listen(notices: Notices): void {
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== chrome.runtime.id) return;
    if (message?.type === 'notice:show' && isShowNotice(message.data)) {
      notices.show(message.data);
      answer(true);
    } else if (message?.type === 'notice:hide') {
      notices.hide();
      answer(true);
    }
  });
}

export default defineUnlistedScript(() => {
  // Not by its value: an element of the page with this id would be one.
  if (Object.hasOwn(globalThis, 'cancelguardNotices')) return;
  const notices = new Notices({ document, controlsOf, shadowOf, isAlive, tell: sendRaw });
  globalThis.cancelguardNotices = notices;
  listen(notices);
});
