import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../../server/appeals/outcome.ts';
import { undo, vote } from '../../../server/cases/decide.ts';
import type { Person } from '../../../server/cases/types.ts';
import { one } from '../../../server/database/database.ts';
import { appealed } from './appealed.ts';
import { DANGER, type ReviewedDesk, reviewedDesk } from './reviewers.ts';

let test: ReviewedDesk;
beforeAll(async () => {
  test = await reviewedDesk({ twoPersons: true });
}, 60_000);
afterAll(() => test.close());

async function listed(host: string): Promise<number> {
  const id = await test.reported(`https://${host}/x`);
  for (const person of [test.anna, test.ben]) await vote(test.desk, id, person, { ...DANGER, scope: 'host' });
  return id;
}
/** What the list of the next hour says of a host: its level, "allowed", or nothing. */
async function said(host: string): Promise<string | undefined> {
  await test.publishAs(null);
  const { entries, allow } = test.list();
  return allow.some((line) => line.startsWith(host)) ? 'allowed' : entries.find((line) => line.startsWith(host))?.split(' ')[2];
}
const withoutBen = async (work: () => Promise<void>): Promise<void> => {
  await test.desk.database.query('update people set disabled = now() where id = $1', [test.ben.id]);
  await work();
  await test.desk.database.query('update people set disabled = null where id = $1', [test.ben.id]);
};

describe('where two must agree, one alone', () => {
  it('takes no decision back', async () => {
    const id = await listed('kept.example');
    for (let again = 0; again < 2; again++) expect(await undo(test.desk, id, test.anna, '')).toBe('waits-for-second');
    expect(await said('kept.example')).toBe('danger');
    expect(await undo(test.desk, id, test.ben, '')).toBe('undone');
    expect(await said('kept.example')).toBeUndefined();
    expect(await undo(test.desk, id, test.ben, '')).toBeNull();
  });

  it('nor with somebody whose account was disabled since', async () => {
    const id = await listed('disabled.example');
    await undo(test.desk, id, test.ben, '');
    await withoutBen(async () => expect(await undo(test.desk, id, test.anna, '')).toBe('waits-for-second'));
  });

  it('nor, after a new decision, with who asked before it', async () => {
    const id = await listed('anew.example');
    for (const person of [test.cleo, test.ben]) await undo(test.desk, id, person, '');
    for (const person of [test.anna, test.ben]) await vote(test.desk, id, person, DANGER);
    expect(await undo(test.desk, id, test.anna, '')).toBe('waits-for-second');
  });

  const upheld = (key: string, person: Person) => decide(test.desk, key, person, 'upheld', 'It only informs.');

  it('decides no appeal', async () => {
    const id = await listed('appealed.example');
    const key = await appealed(test, id);
    for (let again = 0; again < 2; again++) expect(await upheld(key, test.anna)).toBe('waits-for-second');
    expect(await decide(test.desk, key, test.ben, 'refused', 'It asks for money.')).toBe('waits-for-second');
    expect(await said('appealed.example')).toBe('danger');
    expect(await upheld(key, test.cleo)).toBe('decided');
    expect(await one(test.desk.database, 'select state, deciders from cases where id = $1', [id])).toEqual({
      state: 'allowed',
      deciders: 2,
    });
    expect(await said('appealed.example')).toBe('allowed');
    expect(await upheld(key, test.ben)).toBeNull();
  });

  it('decides none with somebody whose account was disabled since', async () => {
    const key = await appealed(test, await listed('alone.example'));
    await upheld(key, test.ben);
    await withoutBen(async () => expect(await upheld(key, test.anna)).toBe('waits-for-second'));
  });
});
