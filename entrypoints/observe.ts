import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import words from '../generated/gate.json';
import { sendRaw } from '../lib/messages/raw.ts';
import { makeGate } from '../lib/page/gate.ts';
import { observe } from '../lib/page/observe.ts';

/** Reads the page once and tells the worker what is there. Put in again each time the page is to be read again. */
export default defineUnlistedScript(() => {
  try {
    sendRaw('page:observed', observe(document, window, makeGate(words).speaks));
  } catch (error) {
    sendRaw('page:unread', {});
    throw error;
  }
});
