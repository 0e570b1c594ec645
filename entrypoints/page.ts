import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import words from '../generated/gate.json';
import { sendRaw } from '../lib/messages/raw.ts';
import { whenRead } from '../lib/page/frame.ts';
import { makeGate } from '../lib/page/gate.ts';
import { watchPage } from '../lib/page/watch.ts';

declare global {
  interface Document {
    /** https://wicg.github.io/nav-speculation/prerendering.html; where a browser lacks it, an image of that name may stand there. */
    readonly prerendering?: unknown;
  }
}

/** In every page and frame: tells the worker when a page speaks of ending a mobile line, and when it is left. */
export default defineUnlistedScript(() => {
  const events = { onSpeaks: () => void sendRaw('page:gate', {}), onLeft: () => void sendRaw('page:left', {}) };
  const start = (): void => whenRead(window, () => watchPage(window, makeGate(words), events));
  // A page fetched ahead of time is not looked at before the person sees it.
  if (document.prerendering === true) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
