import { describe, expect, it } from 'vitest';
import { bodyOf, formOfDraft, freshForm, hasPassages, NO_SUBJECT, type Subject, withKind } from '../../../lib/reports/form.ts';
import { body, verdict } from './samples.ts';

const now = new Date(2026, 10, 24, 12);
const url = 'https://yidong-xiaohu.example/guide/2026?u=58213';
const judged: Subject = { url, verdict, draft: null };
const drafted: Subject = { url: body.url, verdict: null, draft: { ...body, words: 'before' } };

describe('the form as it opens', () => {
  it('has what the verdict found ticked, and keeps the query to itself', () => {
    expect(freshForm(judged, 'unsafe')).toMatchObject({ address: url, scope: 'path', wrong: ['messenger', 'pay-first'] });
    expect(bodyOf(judged, freshForm(judged, 'unsafe'), now)?.url).toBe(body.url);
  });
  it('ticks nothing where the warning is wrong', () => {
    expect(freshForm(judged, 'mistake').wrong).toEqual([]);
  });
  it('is as a draft left it', () => {
    expect(formOfDraft({ ...body, words: 'before' })).toMatchObject({ address: body.url, scope: 'path', words: 'before' });
    expect(formOfDraft({ ...body, url: 'https://a.example/' }).scope).toBe('site');
    expect(formOfDraft({ ...body, url: 'https://a.example/b?c' }).scope).toBe('full');
  });
  it('takes other ticks with another kind, and its own back', () => {
    const unsafe = freshForm(judged, 'unsafe');
    const mistake = withKind({ ...unsafe, words: 'kept' }, 'mistake', judged);
    expect(mistake).toMatchObject({ kind: 'mistake', wrong: [], words: 'kept' });
    expect(withKind(mistake, 'unsafe', judged).wrong).toEqual(unsafe.wrong);
  });
});

describe('what the report says of the finding', () => {
  const at = (subject: Subject, address: string) => bodyOf(subject, { ...freshForm(subject, 'unsafe'), address }, now);
  it.each([
    ['the page that was judged', judged, url, 'danger', 2],
    ['another page', judged, 'https://other.example/', 'unknown', 0],
    ['a typed address', NO_SUBJECT, 'other.example', 'unknown', 0],
    ['a draft', drafted, body.url, 'danger', 2],
    ['a draft, moved to another page', drafted, 'https://other.example/', 'unknown', 0],
  ] as const)('%s', (_name, subject, address, level, reasons) => {
    expect([at(subject, address)?.level, at(subject, address)?.reasons.length]).toEqual([level, reasons]);
  });
  it('is nothing without an address', () => {
    expect(bodyOf(NO_SUBJECT, freshForm(NO_SUBJECT, 'unsafe'), now)).toBeNull();
  });
});

it.each([
  ['judged', judged, url, true],
  ['judged, another address', judged, 'https://other.example/', false],
  ['draft without them', drafted, body.url, false],
  ['draft with them', { ...drafted, draft: { ...body, excerpt: 'a passage' } }, body.url, true],
  ['typed', NO_SUBJECT, 'other.example', false],
] as const)('passages to add: %s', (_name, subject, address, some) => {
  expect(hasPassages(subject, { ...freshForm(subject, 'unsafe'), address })).toBe(some);
});
