// Imported before the rooms under test: @wxt-dev/browser takes `browser` from the global object when it loads.
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

export { fakeBrowser };
