import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from '../settings/fake-browser.ts';
import { calls, forgetCalls, handlers, MESSAGES, OWN, PAGE, say } from './receiver.ts';

const OWN_ID = fakeBrowser.runtime.id;
beforeEach(forgetCalls);

const types = Object.entries(MESSAGES).map(([type, [data, handler]]) => [type, data, handler] as const);
const fromPages = types.filter(([type]) => type.startsWith('page:'));
const fromOwn = types.filter(([type]) => type.startsWith('own:'));

describe('who may say what', () => {
  it.each(fromPages)('%s: a script of ours in a page', async (type, data, handler) => {
    expect((await say(type, data, PAGE))?.err).toBeUndefined();
    expect(calls()).toEqual([handler]);
    expect(handlers[handler].mock.lastCall?.at(0)).toEqual({
      tabId: 7,
      frameId: 0,
      url: 'https://page.example/',
      topUrl: 'https://page.example/',
      documentId: 'D1',
    });
  });

  it.each(fromOwn)('%s: one of our own pages', async (type, data, handler) => {
    expect((await say(type, data, OWN))?.err).toBeUndefined();
    expect(calls()).toEqual([handler]);
  });

  const nobody: readonly (readonly [string, object])[] = [
    ['one of our own pages', { ...OWN, tab: { id: 7 }, frameId: 0 }],
    ['another extension', { ...PAGE, id: 'another-extension' }],
    ['somebody without an id', { ...PAGE, id: undefined }],
    ['a script outside any tab', { ...PAGE, tab: undefined }],
    ['a tab without a number', { ...PAGE, tab: {} }],
    ['a frame without a number', { ...PAGE, frameId: undefined }],
    ['a page without an address', { ...PAGE, url: undefined }],
  ];
  it.each(fromPages.flatMap(([type, data]) => nobody.map(([who, sender]) => [type, who, data, sender] as const)))(
    '%s is refused from %s',
    async (type, _who, data, sender) => {
      expect((await say(type, data, sender))?.err?.message).toBe('messages: not from a page script');
      expect(calls()).toEqual([]);
    },
  );

  const strangers: readonly (readonly [string, object])[] = [
    ['a script in a page', PAGE],
    ['a page whose address begins alike', { id: OWN_ID, url: `https://page.example/?${OWN.url}` }],
    ['another extension', { id: 'another', url: OWN.url }],
    ['another extension’s page', { id: OWN_ID, url: 'chrome-extension://another/popup.html' }],
    ['nobody', {}],
  ];
  it.each(fromOwn.flatMap(([type, data]) => strangers.map(([who, sender]) => [type, who, data, sender] as const)))(
    '%s is refused from %s',
    async (type, _who, data, sender) => {
      expect((await say(type, data, sender))?.err?.message).toBe('messages: not from one of our pages');
      expect(calls()).toEqual([]);
    },
  );
});
