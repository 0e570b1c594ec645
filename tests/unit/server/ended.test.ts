import { afterAll, beforeAll, expect, it } from 'vitest';
import { standingOf } from '../../../server/cases/standing.ts';
import { one } from '../../../server/database/database.ts';
import { forget } from '../../../server/retention.ts';
import { type Browser, joined } from './browser.ts';
import { submission, type TestDesk, testDesk } from './samples.ts';

let test: TestDesk;
let anna: Browser;
beforeAll(async () => {
  test = await testDesk();
  anna = await joined(test, 'Anna', 'reviewer');
}, 60_000);
afterAll(() => test.close());

const NOON = new Date('2027-02-27T12:00:00Z');
it.each([
  ['confirmed', '2027-02-27', 'confirmed'],
  ['confirmed', '2027-02-26', 'ended'],
  ['rejected', null, 'rejected'],
  ['open', null, 'open'],
] as const)('a case that is %s until %s is %s on 27 February', (state, until, standing) => {
  expect(standingOf({ state, listed_until: until && new Date(until) }, NOON)).toBe(standing);
});

it('a listing that has ended says so everywhere, and a new report brings it back to the queue', async () => {
  const report = submission({ url: 'https://ended.example/x', contacts: [] });
  await test.send(report);
  await anna.get('/');
  const { id } = await one<{ id: number }>(test.desk.database, `select id from cases where host = 'ended.example'`);
  await anna.get(`/review/${id}`);
  await anna.post(`/review/${id}/vote`, { choice: 'danger', scope: 'page', reason: 'messenger', note: '', saw: '1' });
  const told = async () => (await test.request(`/api/reports/${report.ticket}`)).json();
  expect(await told()).toMatchObject({ state: 'confirmed', until: '2027-02-27' });
  expect((await anna.get(`/cases/${id}`)).text).toContain('The listing ends on Feb 27, 2027');

  test.later(91 * 24);
  const again = await joined(test, 'Ben', 'reviewer');
  expect(await told()).toMatchObject({ state: 'confirmed', until: '2027-02-27' });
  const shown = (await again.get(`/cases/${id}`)).text;
  expect(shown).toContain('Was confirmed; the listing has ended');
  expect(shown).toContain('The listing ended on Feb 27, 2027');
  expect(shown).not.toMatch(/on the list|The listing ends|\/appeal\?case/);
  expect((await again.get(`/review/${id}`)).text).toContain('Was confirmed; the listing has ended');

  const queue = async () => (await again.get('/?view=all')).text;
  expect(await queue()).not.toContain('ended.example');
  const send = (page: string, from: string) => test.send(submission({ url: `https://${page}`, contacts: [] }), { from });
  for (const page of ['a.example/', 'b.example/', 'c.example/', 'ended.example/x']) await send(page, '10.5.5.5');
  // The network's fourth of the day is held: it moves nothing.
  expect(await queue()).not.toContain('ended.example');
  await send('ended.example/x', '10.6.6.6');
  expect(await queue()).toContain('ended.example');
  await again.get(`/review/${id}`);
  await again.post(`/review/${id}/renew`, {});
  expect(await queue()).not.toContain('ended.example');
  expect(await told()).toMatchObject({ until: '2027-05-29' });
}, 30_000);

it('the salt of a day that is over is deleted, whether or not another report comes', async () => {
  await test.send(submission({ url: 'https://salt.example/' }));
  const days = async () => (await test.desk.database.query('select 1 from salts')).length;
  await forget(test.desk);
  expect(await days()).toBe(1);
  test.later(13);
  await forget(test.desk);
  expect(await days()).toBe(0);
  test.later(-13);
});
