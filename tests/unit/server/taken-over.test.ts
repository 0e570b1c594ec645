import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resetPerson } from '../../../server/accounts/reset.ts';
import { disable } from '../../../server/accounts/sessions.ts';
import { join } from '../../../server/accounts/sign-in.ts';
import { renew, undo, vote } from '../../../server/cases/decide.ts';
import { one } from '../../../server/database/database.ts';
import { DANGER, type ReviewedDesk, reviewedDesk } from './reviewers.ts';

let test: ReviewedDesk;
beforeAll(async () => {
  test = await reviewedDesk({ twoPersons: true });
}, 60_000);
afterAll(() => test.close());

const back = () => test.desk.database.query('update people set disabled = null where id = $1', [test.ben.id]);
const lost: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['was disabled', () => disable(test.desk.database, test.ben.id, test.desk.now())],
  ['was set anew', () => resetPerson(test.desk.database, test.ben.name, 'command line', test.desk.now())],
];

describe.each(lost)('what an account wanted that %s, and is back', (what, lose) => {
  const name = what.replaceAll(' ', '-');
  const lostAndBack = async (): Promise<void> => {
    await lose();
    await back();
  };

  it('is no vote', async () => {
    const id = await test.reported(`https://${name}-vote.example/x`);
    await vote(test.desk, id, test.ben, DANGER);
    await lostAndBack();
    expect(await vote(test.desk, id, test.anna, DANGER)).toMatchObject({ done: 'waits-for-second' });
    await vote(test.desk, id, test.cleo, DANGER);
  });

  it('takes no decision back', async () => {
    const id = await test.reported(`https://${name}-undo.example/x`);
    for (const person of [test.anna, test.cleo]) await vote(test.desk, id, person, DANGER);
    await undo(test.desk, id, test.ben, '');
    await lostAndBack();
    expect(await undo(test.desk, id, test.anna, '')).toBe('waits-for-second');
  });

  it('takes away no vote of a decision that stands', async () => {
    const id = await test.reported(`https://${name}-stands.example/x`);
    for (const person of [test.anna, test.ben]) await vote(test.desk, id, person, DANGER);
    await lostAndBack();
    expect(await one(test.desk.database, 'select count(*) as votes from votes where case_id = $1', [id])).toEqual({ votes: 2 });
  });
});

describe('a listing confirmed again', () => {
  it('by one of those who decided it, the other being gone, is still the decision of two', async () => {
    const id = await test.reported('https://renewed.example/x');
    for (const person of [test.anna, test.ben]) await vote(test.desk, id, person, DANGER);
    await disable(test.desk.database, test.ben.id, test.desk.now());
    expect(await renew(test.desk, id, test.anna)).toBe('waits-for-second');
    expect(await one(test.desk.database, 'select deciders from cases where id = $1', [id])).toEqual({ deciders: 2 });
    await back();
  });

  it('by two is not taken back by who comes after one that asked so before', async () => {
    const id = await test.reported('https://asked-before.example/x');
    for (const person of [test.anna, test.ben]) await vote(test.desk, id, person, DANGER);
    await undo(test.desk, id, test.anna, '');
    for (const person of [test.anna, test.ben]) await renew(test.desk, id, person);
    expect(await undo(test.desk, id, test.cleo, '')).toBe('waits-for-second');
  });
});

it.each(['desk', 'Site owner', 'command line'])('nobody is called %s, as the log calls what no person did', async (name) => {
  const { token } = await one<{ token: string }>(
    test.desk.database,
    `insert into invitations (token, role, expires) values (sha256('t'), 'reviewer', now() + interval '1 year')
     on conflict (token) do update set role = excluded.role returning 't' as token`,
  );
  expect(await join(test.desk.database, { invitation: token, name, password: 'x'.repeat(12), code: '1' }, test.desk.now())).toEqual({
    fault: 'name',
  });
});
