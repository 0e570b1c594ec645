import words from '../generated/gate.json';
import { sendRaw } from '../lib/messages/raw.ts';
import { whenRead } from '../lib/page/frame.ts';
import { makeGate } from '../lib/page/gate.ts';
import { whenShown } from '../lib/page/shown.ts';
import { watchPage } from '../lib/page/watch.ts';

const events = { onSpeaks: () => sendRaw('page:gate', {}), onLeft: () => sendRaw('page:left', {}) };

/**
 * In every page and frame: tells the worker when a page speaks of ending a mobile line, and when it is left. The definition as
 * defineUnlistedScript would give it: its 60 bytes are room for words (2026-11-30).
 */
export default { main: (): void => whenShown(document, () => whenRead(window, () => watchPage(window, makeGate(words), events))) };
