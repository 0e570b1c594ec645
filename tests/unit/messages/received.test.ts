import { beforeEach, describe, expect, it } from 'vitest';
import { calls, forgetCalls, handlers, OWN, PAGE, SEEN, STATE, say, type Type } from './receiver.ts';

beforeEach(forgetCalls);

describe('what may be said', () => {
  it.each<[type: Type, sender: object, data: unknown]>([
    ['page:observed', PAGE, {}],
    ['page:observed', PAGE, { ...SEEN, extra: 1 }],
    ['page:observed', PAGE, { ...SEEN, title: 'x'.repeat(1_301) }],
    ['page:observed', PAGE, { ...SEEN, blocks: [{ text: 'a', zone: 'main', heading: 4 }] }],
    ['page:observed', PAGE, { ...SEEN, links: Array.from({ length: 201 }, () => SEEN.links[0]) }],
    ['page:open', PAGE, { what: 'https://evil.example/' }],
    ['page:open', PAGE, undefined],
    ['page:dismissed', PAGE, null],
    ['own:tab-state', OWN, { tabId: '7' }],
    ['own:tab-state', OWN, { tabId: 7.5 }],
    ['own:recheck', OWN, {}],
    ['own:let-through', OWN, { tabId: 7, scope: 'forever' }],
    ['own:let-through', OWN, { scope: 'visit' }],
    ['own:take-back', OWN, { host: '' }],
    ['own:take-back', OWN, { host: 'x'.repeat(254) }],
  ])('%s is refused with malformed data', async (type, sender, data) => {
    expect((await say(type, data, sender))?.err).toBeDefined();
    // An observation that is none counts as a page that could not be read, never as one with nothing to say.
    expect(calls()).toEqual(type === 'page:observed' ? ['onUnread'] : []);
  });

  it.each(['page:gate', 'page:observed', 'page:unread'] as const)('%s: not of a document on its way out', async (type) => {
    for (const documentLifecycle of ['pending_deletion', 'cached', 'prerender']) await say(type, SEEN, { ...PAGE, documentLifecycle });
    expect(calls()).toEqual([]);
  });

  it('that a document is left may be said on the way out', async () => {
    await say('page:left', {}, { ...PAGE, documentLifecycle: 'pending_deletion' });
    expect(calls()).toEqual(['onLeft']);
  });

  it('of what was observed arrives as it was sent', async () => {
    await say('page:observed', SEEN, PAGE);
    expect(handlers.onObserved.mock.lastCall).toEqual([expect.objectContaining({ tabId: 7 }), SEEN]);
  });

  it('answers go to the one who asked', async () => {
    expect(await say('own:tab-state', { tabId: 7 }, OWN)).toEqual({ res: STATE });
    expect(await say('own:let-through', { tabId: 7, scope: 'visit' }, OWN)).toEqual({ res: { url: 'https://page.example/' } });
    expect(handlers.letThrough).toHaveBeenCalledWith(7, 'visit');
  });

  it.each(['page:gated', 'own:secret', ''])('an unknown message (%s) is nobody’s', async (type) => {
    expect(await say(type, {}, PAGE)).toBeNull();
  });
});

describe('where it comes from', () => {
  it.each([
    ['a frame: the tab’s address is the page’s', { ...PAGE, frameId: 3, url: 'https://inner.example/' }, 'https://page.example/'],
    [
      'the page: its own address, also while the tab has the next one',
      { ...PAGE, tab: { id: 7, url: 'https://next.example/' } },
      'https://page.example/',
    ],
    ['a frame in a tab without an address', { ...PAGE, frameId: 3, tab: { id: 7 } }, 'https://page.example/'],
  ])('%s', async (_what, sender, topUrl) => {
    await say('page:gate', {}, sender);
    expect(handlers.onGate.mock.lastCall).toEqual([expect.objectContaining({ topUrl, url: sender.url, frameId: sender.frameId })]);
  });

  it('a browser without document ids', async () => {
    await say('page:gate', {}, { ...PAGE, documentId: undefined });
    expect(handlers.onGate.mock.lastCall).toEqual([expect.objectContaining({ documentId: null })]);
  });
});
