import './fake-browser.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPolicy } from '../../../lib/settings/policy.ts';
import { within } from '../../../lib/settings/within.ts';
import { fakeBrowser } from './fake-browser.ts';

const policyIs = (get: () => Promise<unknown>): void => void vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(get);

afterEach(() => vi.useRealTimers());

describe('what whoever runs this computer has set', () => {
  it.each<[what: string, get: () => Promise<unknown>, desk: string | null]>([
    ['a desk', async () => ({ desk: 'https://desk.example/' }), 'https://desk.example/'],
    ['no desk', async () => ({ desk: '' }), ''],
    ['nothing', async () => ({}), null],
    ['a browser that knows of no policy', () => Promise.reject(new Error('storage manifest not found')), null],
  ])('%s', async (_, get, desk) => {
    policyIs(get);
    expect(await readPolicy()).toEqual({ desk });
  });

  it('a browser that never answers has set nothing', async () => {
    vi.useFakeTimers();
    policyIs(() => new Promise(() => {}));
    const read = readPolicy();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await read).toEqual({ desk: null });
  });
});

describe('within a time', () => {
  it('gives what the work gives, and its failure', async () => {
    expect(await within(50, 'it', Promise.resolve(7))).toBe(7);
    await expect(within(50, 'it', Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('rejects where the work takes longer, and says what did not answer', async () => {
    await expect(within(5, 'the page', new Promise(() => {}))).rejects.toThrow('the page did not answer within 5 ms');
  });
});
