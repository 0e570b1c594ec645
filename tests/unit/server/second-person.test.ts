import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { undo, vote } from '../../../server/cases/decide.ts';
import type { Person } from '../../../server/cases/types.ts';
import { log } from '../../../server/log.ts';
import { DANGER, type ReviewedDesk, reviewedDesk } from './reviewers.ts';

type Name = 'anna' | 'ben' | 'cleo' | 'desk';
let test: ReviewedDesk;
beforeAll(async () => {
  test = await reviewedDesk();
}, 60_000);
afterAll(() => test.close());

const as = (name: Name): Person | null => (name === 'desk' ? null : test[name]);
const doneBy = async (name: Name, reverts?: number) => (await test.publishAs(as(name), reverts)).done;

async function silenced({ name }: Person, signal: string): Promise<void> {
  await test.desk.database.query('insert into silenced (signal) values ($1)', [signal]);
  await log(test.desk.database, { actor: name, action: 'signal-silenced', detail: { signal } }, test.desk.now());
}

async function listedBy(person: Person, count: number, name: string): Promise<number[]> {
  const ids = [];
  for (let i = 0; i < count; i++) {
    const id = await test.reported(`https://${name}-${i}.example/x`);
    await vote(test.desk, id, person, { ...DANGER, scope: 'host' });
    ids.push(id);
  }
  return ids;
}

/** Publishes whatever waits, so that each test begins with a list that says what was decided. */
async function settled(): Promise<void> {
  for (const name of ['desk', 'anna', 'ben', 'cleo'] as const) await doneBy(name);
}

describe('the second person for what Anna decided is somebody else, whoever asked first', () => {
  const ASKED: readonly (readonly [Name, readonly (readonly [Name, string])[]])[] = [
    [
      'desk',
      [
        ['anna', 'needs-second'],
        ['desk', 'needs-second'],
        ['ben', 'published'],
      ],
    ],
    [
      'ben',
      [
        ['anna', 'needs-second'],
        ['ben', 'published'],
      ],
    ],
    [
      'anna',
      [
        ['anna', 'needs-second'],
        ['cleo', 'published'],
      ],
    ],
  ];

  it.each(ASKED)('a signal silenced, asked by %s', async (asks, then) => {
    await settled();
    await silenced(test.anna, `misfires-${asks}`);
    expect(await doneBy(asks)).toBe('needs-second');
    for (const [name, done] of then) expect([name, await doneBy(name)]).toEqual([name, done]);
  });

  it('an allowed page let go', async () => {
    const id = await test.reported('https://let-go.example/x');
    await vote(test.desk, id, test.ben, { ...DANGER, choice: 'allow' });
    await settled();
    await undo(test.desk, id, test.anna, '');
    expect(await doneBy('desk')).toBe('needs-second');
    expect(await doneBy('anna')).toBe('needs-second');
    expect(await doneBy('ben')).toBe('published');
  });

  it('many listings, and many taken back', async () => {
    await settled();
    const ids = await listedBy(test.anna, 51, 'many');
    for (const name of ['desk', 'anna'] as const) expect(await doneBy(name)).toBe('needs-second');
    expect(await doneBy('ben')).toBe('published');
    for (const id of ids) await undo(test.desk, id, test.ben, '');
    for (const name of ['desk', 'ben'] as const) expect(await doneBy(name)).toBe('needs-second');
    expect(await doneBy('anna')).toBe('published');
  }, 60_000);

  it('where several decided, any but the only one', async () => {
    await settled();
    await listedBy(test.anna, 50, 'several');
    await listedBy(test.ben, 1, 'one-more');
    expect(await doneBy('desk')).toBe('needs-second');
    expect(await doneBy('anna')).toBe('published');
  }, 60_000);

  it('where nearly all is one’s own, somebody else', async () => {
    await settled();
    test.later(25);
    await listedBy(test.anna, 51, 'own');
    await listedBy(test.ben, 1, 'and-one');
    for (const name of ['desk', 'anna', 'anna'] as const) expect(await doneBy(name)).toBe('needs-second');
    expect(await doneBy('ben')).toBe('published');
  }, 60_000);

  it('in small steps of a day too', async () => {
    await settled();
    test.later(25);
    await listedBy(test.anna, 45, 'first-step');
    expect(await doneBy('anna')).toBe('published');
    await listedBy(test.anna, 45, 'second-step');
    expect(await doneBy('anna')).toBe('needs-second');
    expect(await doneBy('ben')).toBe('published');
  }, 60_000);
});

describe('where no person decided', () => {
  it('an old list comes back only when two ask for it', async () => {
    await settled();
    const { serial } = test.list();
    await silenced(test.anna, 'heard-again');
    await settled();
    expect(test.list().serial).toBeGreaterThan(serial);
    await test.desk.database.query('delete from silenced');
    await settled();
    for (const [name, done] of [
      ['desk', 'needs-second'],
      ['anna', 'needs-second'],
      ['anna', 'needs-second'],
      ['ben', 'published'],
    ] as const)
      expect([name, await doneBy(name, serial + 1)]).toEqual([name, done]);
  });
});
