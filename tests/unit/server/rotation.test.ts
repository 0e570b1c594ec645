import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vote } from '../../../server/cases/decide.ts';
import { checkFolder } from '../../../server/lists/check.ts';
import { mendFiles } from '../../../server/lists/publish.ts';
import { rootKeyFile, rotate } from '../../../server/lists/root.ts';
import { DANGER, type ReviewedDesk, reviewedDesk } from './reviewers.ts';

let test: ReviewedDesk;
beforeEach(async () => {
  test = await reviewedDesk();
  await vote(test.desk, await test.reported('https://trap.example/x'), test.anna, DANGER);
  await test.publishAs(null);
}, 60_000);
afterEach(() => test.close());

async function rotated(leaked: boolean): Promise<void> {
  const rootKeys = [1, 2].map((holder) => rootKeyFile(test.places, holder));
  await rotate(test.places, null, { rootKeys, leaked, replace: [], serial: 1 }, test.desk.now());
}
const check = () => checkFolder(test.places.lists, test.desk.now());

describe('after a new list key, with nothing newly decided, the list is signed anew under the next serial', () => {
  it.each([
    ['publishing, after a leak', true, () => test.publishAs(null)],
    ['publishing', false, () => test.publishAs(null)],
    ['a start of the desk, after a leak', true, () => mendFiles(test.desk)],
  ])('by %s', async (_what, leaked, act) => {
    await rotated(leaked);
    if (leaked) await expect(check()).rejects.toThrow('bad-signature');
    await act();
    expect(await check()).toMatchObject({ serial: 2, root: 2, entries: 1 });
    expect(await test.publishAs(null)).toMatchObject({ done: 'unchanged', serial: 2 });
    expect(await mendFiles(test.desk)).toBe(false);
  });

  it('also where what was decided since waits for a second person', async () => {
    await test.desk.database.query(`insert into silenced (signal) values ('lead-form')`);
    await rotated(true);
    expect(await test.publishAs(null)).toMatchObject({ done: 'needs-second' });
    expect(await check()).toMatchObject({ serial: 2, root: 2, entries: 1 });
    expect(test.list().silenced).toEqual([]);
  });
});

it('a desk whose list key has ended starts all the same where the files are whole', async () => {
  test.later(200 * 24);
  await expect(test.publishAs(null)).rejects.toThrow('ended');
  expect(await mendFiles(test.desk)).toBe(false);
});
