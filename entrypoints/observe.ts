import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import words from '../generated/gate.json';
import { sendRaw } from '../lib/messages/raw.ts';
import { makeGate } from '../lib/page/gate.ts';
import { observe } from '../lib/page/observe.ts';
import { shadowOf } from '../lib/warning/draw/shadow.ts';

/** Closed roots too; not our own notice, which would be read as the page's words. Not by its value: see warn.ts. */
const isOurs = (element: Element): boolean =>
  Object.hasOwn(globalThis, 'cancelguardNotices') && globalThis.cancelguardNotices?.holds(element) === true;
const seenInto = (element: Element): ShadowRoot | null => (isOurs(element) ? null : shadowOf(element));

/** Reads the page once and tells the worker what is there. Put in again each time the page is to be read again. */
export default defineUnlistedScript(() => {
  try {
    sendRaw('page:observed', observe(document, window, { telling: makeGate(words).speaks, shadowOf: seenInto }));
  } catch (error) {
    sendRaw('page:unread', {});
    throw error;
  }
});
