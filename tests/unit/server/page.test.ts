import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../server/intake/page.ts';

const long = (bytes: number) => `https://fast.example/${'x'.repeat(bytes)}`;

describe('the page that a report is about', () => {
  it.each([
    ['https://www.fast.example/guide/?a=1', 'fast.example/guide'],
    ['https://fast.example/', 'fast.example'],
    ['https://fast.example/é', 'fast.example/%C3%A9'],
    [`${long(495)}é`, `fast.example/${'x'.repeat(495)}%C3%A9`],
    [long(1000), `fast.example/${'x'.repeat(1000)}`],
    ['mailto:x', undefined],
  ])('%s', (address, page) => expect(pageOf(address)?.page).toBe(page));

  it('is no longer than a database keeps in order, whatever the path', () => {
    expect(pageOf(`https://fast.example/${'é'.repeat(2000)}`)?.page.length).toBe(2048);
  });
});
