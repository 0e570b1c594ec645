import { describe, expect, it } from 'vitest';
import { deskAnswerSchema, submissionSchema } from '../../../lib/reports/schema.ts';

const BODY = {
  kind: 'unsafe',
  url: 'https://fast-close.example/guide',
  wrong: ['messenger'],
  level: 'caution',
  carrierId: 'cn-china-mobile',
  reasons: [{ id: 'messenger-as-route', evidence: ['Telegram @fast_close'] }],
  contacts: ['telegram:fast_close'],
  words: '',
  excerpt: null,
  listVersion: '2026-11-29',
  day: '2026-11-29',
};
const GOOD = { v: 1, ticket: '0123456789abcdef0123456789abcdef', extension: '0.1.0', body: BODY };

describe('what is sent to a desk', () => {
  it('is the report as shown, its ticket and the version', () => {
    expect(submissionSchema.parse(GOOD)).toEqual(GOOD);
  });

  it.each([
    ['a field nobody saw', { ...GOOD, browser: 'x' }],
    ['a field nobody saw in the body', { ...GOOD, body: { ...BODY, screen: '1920' } }],
    ['a field nobody saw in a reason', { ...GOOD, body: { ...BODY, reasons: [{ id: 'listed', evidence: [], html: '<b>' }] } }],
    ['the page’s id for a ticket', { ...GOOD, ticket: '0123456789abcdef0123' }],
    ['credentials in the address', { ...GOOD, body: { ...BODY, url: 'https://me:secret@fast-close.example/' } }],
    ['a script for an address', { ...GOOD, body: { ...BODY, url: 'javascript:alert(1)' } }],
    ['too many words', { ...GOOD, body: { ...BODY, words: 'x'.repeat(501) } }],
  ])('is refused with %s', (_what, wrong) => {
    expect(submissionSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('what a desk answers', () => {
  const answer = { v: 1, ticket: GOOD.ticket, state: 'confirmed', decided: '2026-11-30', reviewers: 2, page: '/cases/7' };
  it.each([
    [answer, true],
    [{ ...answer, page: '//elsewhere.example' }, false],
    [{ ...answer, page: 'https://elsewhere.example' }, false],
    [{ ...answer, state: 'queued' }, false],
  ])('%o', (value, good) => {
    expect(deskAnswerSchema.safeParse(value).success).toBe(good);
  });
});
