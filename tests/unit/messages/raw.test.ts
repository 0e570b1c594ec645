import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAlive, sendRaw } from '../../../lib/messages/raw.ts';
import { fakeBrowser } from '../settings/fake-browser.ts';

const send = vi.fn<(message: object, answered: () => void) => void>();
const runtime: { id: string | undefined; sendMessage: typeof send; lastError?: { message: string } } = { id: 'own', sendMessage: send };

beforeEach(() => {
  send.mockReset();
  runtime.id = 'own';
  delete runtime.lastError;
  vi.stubGlobal('chrome', { runtime });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a message from a page script', () => {
  it('has the form that the worker’s library reads', () => {
    expect(sendRaw('page:open', { what: 'guide' })).toBe(true);
    expect(send.mock.lastCall?.[0]).toEqual({
      id: expect.any(Number),
      type: 'page:open',
      data: { what: 'guide' },
      timestamp: expect.any(Number),
    });
  });

  it.each([
    ['the extension was updated', () => (runtime.id = undefined)],
    ['there is no extension', () => vi.stubGlobal('chrome', undefined)],
    ['the browser took its interface away', () => vi.stubGlobal('chrome', {})],
  ])('is not sent where %s', (_what, happen) => {
    happen();
    expect([isAlive(), sendRaw('page:gate', {})]).toEqual([false, false]);
    expect(send).not.toHaveBeenCalled();
  });

  it('tells in the log that the worker could not be reached', () => {
    send.mockImplementation((_message, answered) => {
      runtime.lastError = { message: 'Receiving end does not exist' };
      answered();
    });
    expect(sendRaw('page:gate', {})).toBe(true);
    expect(console.warn).toHaveBeenCalledWith('CancelGuard', 'page:gate', 'Receiving end does not exist');
  });

  it('says nothing where it arrived', () => {
    send.mockImplementation((_message, answered) => answered());
    sendRaw('page:gate', {});
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('throws nowhere when the context dies meanwhile', () => {
    send.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(sendRaw('page:gate', {})).toBe(false);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });
});

it('arrives at the library that receives', async () => {
  vi.stubGlobal('chrome', fakeBrowser);
  const { onMessage } = await import('../../../lib/messages/messaging.ts');
  const heard = vi.fn();
  onMessage('page:open', ({ data }) => heard(data));
  sendRaw('page:open', { what: 'official' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ what: 'official' }));
});
