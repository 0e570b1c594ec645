import { describe, expect, it } from 'vitest';
import { listingOf } from '../../../lib/updates/listing.ts';
import { hostsOf, taken } from './taking.ts';

const SAID = 'danger asks-code 2026-11-20';

describe('an entry that is left out', () => {
  it.each([
    ['bad-line', 'no entry at all'],
    ['bad-line', ''],
    ['bad-line', 'bad.example'],
    ['bad-line', 'bad.example domain fatal asks-code 2026-11-20'],
    ['bad-line', `https://bad.example/ domain ${SAID}`],
    ['bad-line', `BAD.example host ${SAID}`],
    ['bad-line', `bad.example/ page ${SAID}`],
    ['bad-line', 'bad.example host 2026-11-20'],
    ['official', `green.example domain ${SAID}`],
    ['official', `shop.green.example host ${SAID}`],
    ['official', `green.example/cancel page ${SAID}`],
    ['shared', `free-pages.example domain ${SAID}`],
    ['shared', `blogs.example host ${SAID}`],
    ['too-wide', `co.uk domain ${SAID}`],
    ['too-wide', `com.cn domain ${SAID}`],
    ['too-wide', `github.io domain ${SAID}`],
  ])('%s: %s', async (why, line) => {
    const { dropped, packed, stopped } = await taken({ entries: [line, `other.example domain ${SAID}`] });
    expect(dropped).toEqual({ count: 1, first: [{ line, why }] });
    expect(hostsOf(stopped)).toEqual(['other.example']);
    expect(listingOf(packed, 'https://other.example/')?.level).toBe('danger');
  });

  it('is named up to the twentieth, and counted on', async () => {
    const { dropped } = await taken({ entries: Array.from({ length: 50 }, (_, i) => `bad ${i}`) });
    expect([dropped.count, dropped.first.length]).toEqual([50, 20]);
  });

  it('of the allow list is one as well', async () => {
    const { dropped, counts } = await taken({ allow: [`bad.example domain ${SAID}`, 'good.example host 2026-11-20'] });
    expect([dropped.count, counts.allow]).toEqual([1, 1]);
  });
});

describe('single pages stay possible', () => {
  it.each([
    ['on shared hosting', 'free-pages.example/trap', 'https://free-pages.example/trap'],
    ['of a tenant there', 'tenant.free-pages.example/trap', 'https://tenant.free-pages.example/trap'],
    ['on the part of a carrier’s host that anybody can write', 'green.example/community/t/1', 'https://green.example/community/t/1'],
  ])('%s', async (_name, pattern, address) => {
    const { packed, watched } = await taken({ entries: [`${pattern} page ${SAID}`] });
    expect(listingOf(packed, address)?.level).toBe('danger');
    expect(watched).toEqual([{ pattern, scope: 'page' }]);
  });
});

it('sorts out who has to act: the browser’s stop, the script that looks at addresses, those let through', async () => {
  const { stopped, watched, allowed, counts } = await taken({
    entries: [
      `a.example domain ${SAID}`,
      `b.example host ${SAID}`,
      'c.example host caution reported 2026-11-20',
      `d.example/x page ${SAID}`,
    ],
    allow: ['fine.a.example host 2026-11-20', 'd.example/y page 2026-11-20'],
  });
  expect(hostsOf(stopped)).toEqual(['a.example', 'b.example']);
  expect(watched.map(({ pattern }) => pattern)).toEqual(['c.example', 'd.example/x']);
  expect(allowed).toEqual(['fine.a.example']);
  expect(counts).toEqual({ danger: 3, caution: 1, allow: 2 });
});
