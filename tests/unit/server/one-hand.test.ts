import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../../server/appeals/outcome.ts';
import { renew, undo, vote } from '../../../server/cases/decide.ts';
import type { Person } from '../../../server/cases/types.ts';
import { one } from '../../../server/database/database.ts';
import { log } from '../../../server/log.ts';
import { appealed } from './appealed.ts';
import { type Browser, invitedOn, joined } from './browser.ts';
import { DANGER, type ReviewedDesk, reviewedDesk } from './reviewers.ts';

let test: ReviewedDesk;
let page: Browser;
let admin: Person;
let guest: Person;
let guests: Person;
const HOST = { ...DANGER, scope: 'host' } as const;
const named = (name: string): Promise<Person> =>
  one<Person>(test.desk.database, 'select id, name, role from people where name = $1', [name]);

beforeAll(async () => {
  test = await reviewedDesk({ twoPersons: true });
  page = await joined(test, 'Ada', 'admin');
  const second = await invitedOn(test, page, 'Gil', 'admin');
  await invitedOn(test, second, 'Hal', 'reviewer');
  admin = await named('Ada');
  guest = await named('Gil');
  guests = await named('Hal');
}, 60_000);
afterAll(() => test.close());

const listedBy = async (host: string, people: readonly Person[]): Promise<readonly [number, string]> => {
  const id = await test.reported(`https://${host}/x`);
  let done = '';
  for (const person of people) {
    const said = await vote(test.desk, id, person, HOST);
    done = said.ok ? said.done : said.fault;
  }
  return [id, done];
};
const listed = async (host: string): Promise<number> => (await listedBy(host, [test.anna, test.ben]))[0];
const silenced = async ({ name }: Person, signal: string): Promise<void> => {
  await test.desk.database.query('insert into silenced (signal) values ($1)', [signal]);
  await log(test.desk.database, { actor: name, action: 'signal-silenced', detail: { signal } }, test.desk.now());
};

describe('an account and whom it invited from the pages are one person at first', () => {
  const TOGETHER = (): readonly (readonly [string, readonly Person[], string])[] => [
    ['the two', [admin, guest], 'waits-for-second'],
    ['whom the second invited in turn', [admin, guests], 'waits-for-second'],
    ['all three', [admin, guest, guests], 'waits-for-second'],
    ['one of them with anybody else', [test.anna, guest], 'decided'],
  ];

  it('in votes', async () => {
    for (const [what, people, done] of TOGETHER())
      expect([what, (await listedBy(`${people.map(({ id }) => id).join('-')}.example`, people))[1]]).toEqual([what, done]);
  });

  it('in taking a decision back', async () => {
    const id = await listed('taken-back.example');
    for (const person of [admin, guest, guests]) expect(await undo(test.desk, id, person, '')).toBe('waits-for-second');
    expect(await undo(test.desk, id, test.anna, '')).toBe('undone');
  });

  it('in confirming a listing again', async () => {
    const id = await listed('again.example');
    for (const person of [admin, guest]) expect(await renew(test.desk, id, person)).toBe('waits-for-second');
    expect(await renew(test.desk, id, test.anna)).toBe('renewed');
  });

  it('in appeals', async () => {
    const key = await appealed(test, await listed('asked.example'));
    for (const person of [admin, guest]) expect(await decide(test.desk, key, person, 'upheld', '')).toBe('waits-for-second');
    expect(await decide(test.desk, key, test.anna, 'upheld', '')).toBe('decided');
  });

  it('in publishing', async () => {
    for (const person of [null, test.anna, test.ben]) await test.publishAs(person);
    await silenced(guest, 'misfires');
    for (const person of [guest, admin, guests, admin]) expect((await test.publishAs(person)).done).toBe('needs-second');
    expect((await test.publishAs(test.anna)).done).toBe('published');
  });

  it('and the page of people says so, and until when', async () => {
    expect((await page.get('/people')).text).toContain('Gil · administrator · counts as one with Ada until Dec 13, 2026');
  });

  it('until two weeks have passed', async () => {
    test.later(14 * 24 + 1);
    expect((await listedBy('later.example', [admin, guest]))[1]).toBe('decided');
  });
});

it('who is invited at the desk’s own machine counts at once', async () => {
  await joined(test, 'Ina', 'reviewer');
  expect((await listedBy('at-once.example', [admin, await named('Ina')]))[1]).toBe('decided');
});
