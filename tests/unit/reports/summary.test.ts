import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../lib/reports/summary.ts';
import type { Post, Report, ReportState, Wrong } from '../../../lib/reports/types.ts';
import { LOCALES, translator } from '../warning/fakes.ts';
import { body, report } from './samples.ts';

const now = new Date('2026-11-30T12:00:00Z');
const en = { t: translator('en'), lang: 'en', now, desk: false };
const zh = { t: translator('zh_CN'), lang: 'zh-Hans', now, desk: false };
const withBody = (change: Partial<Report['body']>) => report({ body: { ...body, ...change } });

it.each<[ReportState, string, string]>([
  ['draft', 'continue', 'continue'],
  ['saved', 'hand withdraw', 'withdraw'],
  ['queued', 'hand withdraw', 'withdraw'],
  ['sent', 'hand withdraw', 'withdraw'],
  ['received', 'hand withdraw', 'withdraw'],
  ['confirmed', 'hand', ''],
  ['rejected', 'hand', ''],
  ['withdrawn', 'restore', 'restore'],
])('%s: %s; on a mistake: %s', (state, unsafe, mistake) => {
  const actions = (kind: Report['body']['kind']) => summaryOf({ ...withBody({ kind }), state }, en).actions.join(' ');
  expect([actions('unsafe'), actions('mistake')]).toEqual([unsafe, mistake]);
});

describe('what was ticked', () => {
  it.each<[readonly Wrong[], string, string]>([
    [[], 'Nov 24 · nothing ticked', '11月24日，没有勾选'],
    [['messenger'], 'Nov 24 · Sends you to a messenger contact', '11月24日，要加Telegram、微信办理'],
    [
      ['messenger', 'pay-first', 'asks-id'],
      'Nov 24 · Sends you to a messenger contact and 2 more',
      '11月24日，要加Telegram、微信办理等3项',
    ],
  ])('%j', (wrong, english, chinese) => {
    const one = withBody({ wrong });
    expect([summaryOf(one, en).meta, summaryOf(one, zh).meta]).toEqual([english, chinese]);
  });

  it('names the year where it is another', () => {
    expect(summaryOf(withBody({ day: '2025-10-28', wrong: [] }), en).meta).toBe('Oct 28, 2025 · nothing ticked');
  });
});

it.each([
  ['https://a.example/', 'a.example'],
  ['https://a.example/b/', 'a.example/b'],
  ['http://a.example/b', 'http://a.example/b'],
])('%s reads as %s', (url, page) => {
  expect(summaryOf(withBody({ url }), en).page).toBe(page);
});

it.each(LOCALES)('every state has its words, %s', (file, lang) => {
  const states: readonly ReportState[] = ['draft', 'saved', 'queued', 'sent', 'received', 'confirmed', 'rejected', 'withdrawn'];
  const said = states.map((state) => summaryOf(report({ state }), { t: translator(file), lang, now, desk: true }));
  expect(said.filter(({ state, hint }) => state === '' || hint === '')).toEqual([]);
});

describe('with a report desk', () => {
  const post: Post = {
    desk: 'https://desk.example',
    ticket: 'a'.repeat(32),
    tries: 0,
    next: '',
    takeBack: false,
    refused: null,
    decided: null,
    page: null,
  };
  const said = (change: Partial<Report>) => summaryOf(report({ post, ...change }), { ...en, desk: true });

  it('a report kept here can be sent, one on its way not again', () => {
    expect(said({ state: 'saved' }).actions).toEqual(['send', 'hand', 'withdraw']);
    expect(said({ state: 'received' }).actions).toEqual(['hand', 'withdraw']);
  });

  it.each<[string, Partial<Report>]>([
    ['The report desk did not accept it; it is only on this computer', { state: 'saved', post: { ...post, refused: 'invalid' } }],
    ['The report desk is told as soon as there is a connection', { state: 'withdrawn', post: { ...post, takeBack: true } }],
    ['People who use this desk’s list are now warned.', { state: 'confirmed' }],
    ['The page is no longer warned on', { state: 'confirmed', body: { ...body, kind: 'mistake' } }],
    ['Reviewers found the warning in order', { state: 'rejected', body: { ...body, kind: 'mistake' } }],
  ])('%s', (hint, change) => {
    expect(said(change).hint).toBe(hint);
  });

  it.each<[string, ReportState, Partial<Post>, string | null]>([
    ['confirmed', 'confirmed', { page: '/cases/7' }, 'https://desk.example/cases/7'],
    ['not taken up', 'rejected', { page: '/cases/7' }, 'https://desk.example/cases/7'],
    ['undecided', 'received', {}, null],
    ['decided once and taken back since', 'withdrawn', { page: '/cases/7' }, null],
    ['a page on another host', 'confirmed', { page: '//evil.example/x' }, null],
    ['a desk that is no web address', 'confirmed', { desk: 'javascript:alert(1)', page: '/cases/7' }, null],
  ])('the case’s public page of one that is %s', (_what, state, change, href) => {
    expect(said({ state, post: { ...post, ...change } }).casePage).toBe(href);
  });

  it.each([
    ['2026-11-29', 'Confirmed; the listing has ended'],
    ['2026-11-30', 'Confirmed, on the list'],
    [null, 'Confirmed, on the list'],
  ])('listed until %s reads on 30 November: %s', (until, state) => {
    expect(said({ state: 'confirmed', post: { ...post, until } }).state).toBe(state);
  });
});
