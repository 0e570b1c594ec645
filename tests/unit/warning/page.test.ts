import { describe, expect, it } from 'vitest';
import { leaveFor } from '../../../entrypoints/warning/leave.ts';
import { listDay } from '../../../entrypoints/warning/list-day.ts';
import { stopOf } from '../../../entrypoints/warning/stop.ts';
import type { Level } from '../../../lib/verdict/types.ts';
import { verdict } from './fakes.ts';

it.each([
  [1, { to: '/guide.html' }],
  [2, { to: '/guide.html' }],
  [3, { back: -2 }],
  [50, { back: -2 }],
])('with %d entries leaving goes to %o', (entries, how) => {
  expect(leaveFor(entries, '/guide.html')).toEqual(how);
});

it.each([
  [1, { to: '/guide.html' }],
  [2, { back: -1 }],
  [3, { back: -1 }],
])('with %d entries leaving a page that never loaded goes to %o', (entries, how) => {
  expect(leaveFor(entries, '/guide.html', true)).toEqual(how);
});

describe('what is known of a stop', () => {
  const state = (level: Level) => ({ verdict: verdict({ level }), checking: false, letThrough: null });
  it.each<[Level, string]>([
    ['danger', 'stopped'],
    ['caution', 'lost'],
    ['unknown', 'lost'],
    ['none', 'lost'],
    ['official', 'lost'],
  ])('%s: %s', (level, kind) => {
    expect(stopOf(7, state(level)).kind).toBe(kind);
  });
  it('no answer is no finding', () => {
    expect(stopOf(7, null)).toEqual({ kind: 'silent' });
  });
});

it.each([
  ['2026-11-20-3f2a9c1b', 'en', 'Nov 20, 2026'],
  ['2026-11-20', 'zh-Hans', '2026年11月20日'],
  ['', 'en', null],
  ['bundled', 'en', null],
  ['2026-99-99-x', 'en', null],
])('list %j in %s is of %j', (version, lang, day) => {
  expect(listDay(version, lang)).toBe(day);
});
