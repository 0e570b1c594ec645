import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingOf, NO_LIST } from '../../../lib/updates/listing.ts';
import { taken } from './taking.ts';

const BAD = 'danger asks-code 2026-11-20';

const { packed } = await taken({
  entries: [
    `bad.example domain ${BAD}`,
    `one.example host ${BAD}`,
    'doubtful.example host caution reported 2026-11-21',
    `forum.example/t/91 page ${BAD}`,
    `big.example domain ${BAD}`,
    `open.example/trap page ${BAD}`,
  ],
  allow: ['good.big.example host 2026-11-22', 'open.example host 2026-11-22', 'bad.example/fine page 2026-11-22'],
});

describe('what an entry covers', () => {
  it.each([
    ['https://bad.example/', 'danger'],
    ['http://a.b.bad.example:8080/x?y#z', 'danger'],
    ['https://bad.example./', 'danger'],
    ['https://BAD.example/', 'danger'],
    ['https://notbad.example/', null],
    ['https://bad.example.net/', null],
    ['https://one.example/any/page', 'danger'],
    ['https://www.one.example/', 'danger'],
    ['https://sub.one.example/', null],
    ['https://doubtful.example/', 'caution'],
    ['https://forum.example/t/91', 'danger'],
    ['https://forum.example/t/91/', 'danger'],
    ['https://forum.example/t/91/reply/3?page=2', 'danger'],
    ['https://www.forum.example/t/91', 'danger'],
    ['https://forum.example/t/911', null],
    ['https://forum.example/t/9', null],
    ['https://forum.example/T/91', null],
    ['https://forum.example/', null],
    ['https://x.big.example/', 'danger'],
    ['https://good.big.example/', 'allow'],
    ['https://open.example/', 'allow'],
    ['https://open.example/trap/here', 'danger'],
    ['https://bad.example/fine', 'allow'],
    ['about:blank', null],
    ['not an address', null],
  ])('%s: %s', (address, level) => {
    expect(listingOf(packed, address)?.level ?? null).toBe(level);
  });

  it('says why and since when', () => {
    expect(listingOf(packed, 'https://bad.example/')).toEqual({
      level: 'danger',
      scope: 'domain',
      reason: 'asks-code',
      since: '2026-11-20',
    });
  });

  it('of a list that contradicts itself the graver word counts', async () => {
    const both = await taken({
      entries: [`two.example host ${BAD}`, 'two.example host caution reported 2026-11-01'],
      allow: ['two.example host 2026-11-02'],
    });
    expect(listingOf(both.packed, 'https://two.example/')?.level).toBe('danger');
  });

  it('nothing is listed without a list', () => {
    expect(listingOf(NO_LIST, 'https://bad.example/')).toBeNull();
  });
});

const host = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?(\.[a-z]([a-z0-9-]{0,8}[a-z0-9])?){1,3}$/).map((name) => `${name}.example`);

it('finds every host that it took and no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(host, { minLength: 1, maxLength: 60 }), fc.array(host, { maxLength: 60 }), async (listed, others) => {
      const { packed } = await taken({ entries: listed.map((one) => `${one} domain ${BAD}`) });
      for (const one of listed) expect(listingOf(packed, `https://x.${one}/p`)?.level).toBe('danger');
      for (const one of others) {
        const covered = listed.some((domain) => one === domain || one.endsWith(`.${domain}`));
        expect(listingOf(packed, `https://${one}/`) !== null).toBe(covered);
      }
    }),
  );
});
