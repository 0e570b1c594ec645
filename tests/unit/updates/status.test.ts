// Before the room under test: it takes `browser` from the global object when it loads.
import '../settings/fake-browser.ts';
import { expect, it } from 'vitest';
import { isOld, type ListStatus } from '../../../lib/updates/status.ts';

const NOBODY: ListStatus = { desk: null, byPolicy: false, list: null, state: null, damaged: false };
const until = (expires: string): ListStatus => ({
  ...NOBODY,
  list: {
    v: 2,
    desk: 'https://desk.example',
    serial: 1,
    issued: '2026-11-16T12:00:00Z',
    taken: '2026-11-16T13:00:00Z',
    expires,
    etag: null,
    base: null,
    prints: '',
    reasons: [],
    counts: { danger: 0, caution: 0, allow: 0 },
    dropped: { count: 0, first: [] },
    unwatched: 0,
    silenced: [],
    corrections: [],
  },
});

it.each([
  ['none', NOBODY, false],
  ['one that runs out in a second', until('2026-11-30T12:00:01Z'), false],
  ['one that runs out now', until('2026-11-30T12:00:00Z'), true],
  ['one that ran out yesterday', until('2026-11-29T12:00:00Z'), true],
])('a list has run out from its last moment on: %s', (_, status, expected) => {
  expect(isOld(status, new Date('2026-11-30T12:00:00Z'))).toBe(expected);
});
