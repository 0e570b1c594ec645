import { beforeEach, describe, expect, it } from 'vitest';
import { runErrand } from '../../../lib/reports/errand.ts';
import { drawTicket, isDue, queued, stoodBy, takenBack } from '../../../lib/reports/post.ts';
import type { Report } from '../../../lib/reports/types.ts';
import { FakeDesk } from './fake-desk.ts';
import { body, report } from './samples.ts';

const NOW = new Date('2026-11-29T12:00:00Z');
const TICKET = 'ab'.repeat(16);
const DESK = 'https://desk.example';
let desk: FakeDesk;
beforeEach(() => {
  desk = new FakeDesk();
});

const options = { now: NOW, random: 0.5, extension: '0.1.0' };
const run = (one: Report): Promise<Report> => runErrand(one, { ...options, fetch: desk.fetch });
const fresh = (): Report => queued(report(), DESK, TICKET, NOW);
const minutes = (one: Report): number => (Date.parse(one.post?.next ?? '') - NOW.getTime()) / 60_000;

describe('sending', () => {
  it('a report that waits is received, and asked after later', async () => {
    const after = await run(fresh());
    expect([after.state, minutes(after)]).toEqual(['received', 360]);
    expect(desk.asked).toEqual([`PUT /api/reports/${TICKET}`]);
    expect([isDue(after, NOW), isDue(after, new Date('2026-11-29T18:00:00Z'))]).toEqual([false, true]);
  });

  it('sends what was shown, the number and the version, and nothing else', async () => {
    await run(fresh());
    expect(desk.bodies.map((text) => JSON.parse(text))).toEqual([{ v: 1, ticket: TICKET, extension: '0.1.0', body }]);
  });

  it('an answer that was lost on the way back counts once', async () => {
    desk.trouble = ['lost'];
    const after = await run(await run(fresh()));
    expect([after.state, desk.reports.size]).toEqual(['received', 1]);
  });

  it('without a connection it waits, longer each time, and not for ever', async () => {
    desk.trouble = Array.from({ length: 12 }, () => 'down' as const);
    const waits: number[] = [];
    let one = fresh();
    for (let i = 0; i < 12; i++) {
      one = await run(one);
      waits.push(minutes(one));
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
    expect([one.state, (await run(one)).state]).toEqual(['queued', 'received']);
  });

  it.each(['too-many', 'unavailable', 'page'] as const)('%s is worth another try', async (trouble) => {
    desk.trouble = [trouble];
    expect(await run(fresh())).toMatchObject({ state: 'queued', post: { tries: 1 } });
  });

  it('waits as long as the desk asks for, a day at most', async () => {
    desk.trouble = ['too-many', 'too-many'];
    desk.retryAfter = '7200';
    expect(minutes(await run(fresh()))).toBe(120);
    desk.retryAfter = '999999999';
    expect(minutes(await run(fresh()))).toBe(24 * 60);
  });

  it.each(['invalid', 'too-large', 'conflict'] as const)('%s: it stays here and says why', async (refused) => {
    desk.trouble = [refused];
    expect(await run(fresh())).toMatchObject({ state: 'saved', post: { refused } });
  });

  it('a report that does not fit the contract never leaves', async () => {
    const odd = { ...fresh(), body: { ...body, words: 'x'.repeat(600) } };
    expect(await run(odd)).toMatchObject({ state: 'saved', post: { refused: 'invalid' } });
    expect(desk.asked).toEqual([]);
  });
});

describe('what became of it', () => {
  it.each(['confirmed', 'rejected'] as const)('%s is told, with the case’s page', async (state) => {
    const received = await run(fresh());
    desk.decide(TICKET, state);
    const after = await run(received);
    expect(after).toMatchObject({ state, post: { decided: '2026-11-30', page: '/cases/1' } });
    expect(minutes(after)).toBe(7 * 24 * 60);
    expect(after.post?.until).toBe(state === 'confirmed' ? '2027-02-27' : null);
  });

  it.each([
    ['taken back', 'received', null],
    ['turned round by an appeal', 'rejected', '2026-11-30'],
  ] as const)('a decision that was %s is told too', async (_what, state, decided) => {
    const received = await run(fresh());
    desk.decide(TICKET, 'confirmed');
    const confirmed = await run(received);
    desk.reports.set(TICKET, { v: 1, ticket: TICKET, state, decided, reviewers: decided ? 1 : 0, page: decided && '/cases/1' });
    expect(await run(confirmed)).toMatchObject({ state, post: { decided } });
  });

  it.each([
    ['2026-12-06', true],
    ['2027-05-28', true],
    ['2027-05-30', false],
  ])('a decision of 2026-11-30 that was asked after on %s will be again: %s', async (day, again) => {
    const received = await run(fresh());
    desk.decide(TICKET, 'confirmed');
    const after = await runErrand(received, { ...options, now: new Date(`${day}T12:00:00Z`), fetch: desk.fetch });
    expect(isDue(after, new Date('2030-01-01'))).toBe(again);
    if (!again) expect(await run(after)).toBe(after);
  });

  it('a desk that no longer keeps what it decided on changes nothing, and is not asked again', async () => {
    const received = await run(fresh());
    desk.decide(TICKET, 'rejected');
    const rejected = await run(received);
    desk.reports.clear();
    const after = await run(rejected);
    expect(after).toMatchObject({ state: 'rejected', post: { page: '/cases/1', refused: null } });
    expect(isDue(after, new Date('2030-01-01'))).toBe(false);
  });

  it('a desk that no longer knows it leaves it here', async () => {
    const received = await run(fresh());
    desk.reports.clear();
    expect(await run(received)).toMatchObject({ state: 'saved', post: { refused: 'not-found' } });
  });
});

describe('taking it back', () => {
  it('before it went needs no desk', async () => {
    const back = takenBack(fresh(), NOW);
    expect([back.state, await run(back)]).toEqual(['withdrawn', back]);
    expect(desk.asked).toEqual([]);
  });

  it('afterwards tells the desk, as often as it takes', async () => {
    const back = takenBack(await run(fresh()), NOW);
    desk.trouble = ['down'];
    const waiting = await run(back);
    expect(waiting).toMatchObject({ state: 'withdrawn', post: { takeBack: true, tries: 1 } });
    expect(await run(waiting)).toMatchObject({ state: 'withdrawn', post: { takeBack: false } });
    expect(desk.reports.get(TICKET)?.state).toBe('withdrawn');
  });

  it('comes too late where the desk has decided', async () => {
    const received = await run(fresh());
    desk.decide(TICKET, 'confirmed');
    expect(await run(takenBack(received, NOW))).toMatchObject({ state: 'confirmed', post: { takeBack: false } });
  });

  it('a try that may have arrived is taken back at the desk too', async () => {
    desk.trouble = ['lost'];
    await run(takenBack(await run(fresh()), NOW));
    expect(desk.reports.get(TICKET)?.state).toBe('withdrawn');
  });

  it('and standing by it again while the desk was not told yet leaves it there', async () => {
    const again = stoodBy(takenBack(await run(fresh()), NOW), NOW);
    expect([again.state, (await run(again)).state, desk.reports.size]).toEqual(['queued', 'received', 1]);
    expect(stoodBy({ ...report(), state: 'withdrawn' }, NOW)).toMatchObject({ state: 'saved' });
  });
});

it('draws numbers that nobody can guess', () => {
  const drawn = Array.from({ length: 1000 }, drawTicket);
  expect(new Set(drawn).size).toBe(1000);
  expect(drawn.every((ticket) => /^[0-9a-f]{32}$/.test(ticket))).toBe(true);
});
