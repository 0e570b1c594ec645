import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Challenges } from '../../../server/accounts/challenges.ts';
import { join } from '../../../server/accounts/sign-in.ts';
import { Tries } from '../../../server/accounts/tries.ts';
import { Turns } from '../../../server/accounts/turns.ts';
import { type Browser, browser, codeAt, joined, PASSWORD } from './browser.ts';
import { type TestDesk, testDesk } from './samples.ts';

let test: TestDesk;
let anna: Browser;
beforeAll(async () => {
  test = await testDesk();
  anna = await joined(test, 'Anna', 'reviewer');
}, 60_000);
afterAll(() => test.close());

const OWN = '192.0.2.7';
const STRANGER = '198.51.100.7';

describe('wrong tries', () => {
  const tries = (): Tries => new Tries();
  const failing = (at: Tries, count: number, who: (i: number) => { name: string; network: string }, now = 0): void => {
    for (let i = 0; i < count; i++) at.begin(who(i), now);
  };
  const mayTry = (at: Tries, name: string, network: string, now = 0): boolean => at.begin({ name, network }, now) !== null;

  it.each([
    ['five of one name from one network close it there', 5, () => ({ name: 'Anna', network: 'a' }), ['Anna', 'a'], false],
    ['and not from elsewhere', 5, () => ({ name: 'anna', network: 'a' }), ['Anna', 'b'], true],
    ['and no other name there', 5, () => ({ name: 'Anna', network: 'a' }), ['Ben', 'a'], true],
    ['twenty from one network close it for every name', 20, (i: number) => ({ name: `n${i}`, network: 'a' }), ['Ben', 'a'], false],
    ['sixty of one name from everywhere close the name', 60, (i: number) => ({ name: 'Anna', network: `n${i}` }), ['Anna', 'z'], false],
    ['names without number clear nothing', 10_001, (i: number) => ({ name: i < 5 ? 'Anna' : `n${i}`, network: 'a' }), ['Anna', 'a'], false],
  ] as const)('%s', (_what, count, who, [name, network], may) => {
    const at = tries();
    failing(at, count, who);
    expect(mayTry(at, name, network)).toBe(may);
    expect(mayTry(at, name, network, 15 * 60_000 + 1)).toBe(true);
  });

  it('that turn out right count for nothing', () => {
    const at = tries();
    for (let i = 0; i < 100; i++) at.begin({ name: 'Anna', network: 'a' }, 0)?.right();
    expect(mayTry(at, 'Anna', 'a')).toBe(true);
  });

  it('that were not looked at count for nothing and forgive nothing', () => {
    const at = tries();
    failing(at, 4, () => ({ name: 'Anna', network: 'a' }));
    at.begin({ name: 'Anna', network: 'a' }, 0)?.unseen();
    expect([mayTry(at, 'Anna', 'a'), mayTry(at, 'Anna', 'a')]).toEqual([true, false]);
  });

  it('of an empty name do not empty the count of the network', () => {
    const at = tries();
    failing(at, 20, (i) => ({ name: `n${i}`, network: 'a' }));
    at.begin({ name: '', network: 'b' }, 0)?.right();
    expect(mayTry(at, 'Ben', 'a')).toBe(false);
  });

  it('that come all at once count before any is answered', () => {
    const at = tries();
    const begun = Array.from({ length: 60 }, (_, i) => at.begin({ name: `n${i}`, network: 'a' }, 0));
    expect(begun.filter((one) => one !== null).length).toBe(20);
  });

  it('of a stranger do not keep a named person out', async () => {
    for (let i = 0; i < 6; i++) await browser(test, STRANGER).post('/sign-in', { name: 'Anna', password: 'x'.repeat(12), code: '1' });
    test.later(0.1);
    const right = { name: 'Anna', password: PASSWORD, code: codeAt(anna.secret, test.desk.now()) };
    expect((await browser(test, STRANGER).post('/sign-in', right)).status).toBe(403);
    expect((await browser(test, OWN).post('/sign-in', right)).status).toBe(303);
  }, 20_000);
});

describe('challenges for passkeys', () => {
  const MINUTE = 60_000;
  const at = (minutes: number): Date => new Date(minutes * MINUTE);

  it.each([
    ['the first of a few', 10, 0, 'c0', true],
    ['one of five minutes ago', 1, 5, 'c0', false],
    ['the newest of a flood', 20_000, 0, 'c19999', true],
    ['one that a flood drove out', 20_000, 0, 'c0', false],
  ])('%s: of %i, after %i minutes, %s is known: %s', (_what, count, minutes, name, known) => {
    const challenges = new Challenges();
    const ids = Array.from({ length: count }, (_, i) => challenges.remember(`c${i}`, at(0)));
    const id = ids[Number(name.slice(1))] ?? '';
    expect(challenges.recall(id, at(minutes))).toBe(known ? name : null);
    expect(challenges.recall(id, at(minutes))).toBeNull();
  });

  it('are kept no more than ten thousand at a time, and not beyond their time', () => {
    const challenges = new Challenges();
    for (let i = 0; i < 20_000; i++) challenges.remember('x', at(0));
    expect(challenges.size).toBe(10_000);
    challenges.remember('x', at(6));
    expect(challenges.size).toBe(1);
  });

  it('are sixty an hour for one network, and more for another', async () => {
    const ask = async (from: string) =>
      (await test.request('/passkey/sign-in', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, from))
        .status;
    for (let i = 0; i < 60; i++) expect(await ask('203.0.113.9')).toBe(200);
    expect(await ask('203.0.113.77')).toBe(429);
    expect(await ask('203.0.114.9')).toBe(200);
  });
});

describe('work that costs memory', () => {
  it('is done two at a time; a few wait, and more are told to come later', async () => {
    const turns = new Turns({ atOnce: 2, waiting: 3 });
    const open: (() => void)[] = [];
    let most = 0;
    const work = () =>
      new Promise<string>((resolve) => {
        open.push(() => resolve('done'));
        most = Math.max(most, open.length);
      });
    const all = Array.from({ length: 7 }, () => turns.take(work));
    expect(await Promise.all(all.slice(5))).toEqual(['busy', 'busy']);
    for (let i = 0; i < 5; i++) {
      open.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect([await Promise.all(all.slice(0, 5)), most]).toEqual([Array(5).fill('done'), 2]);
  });

  it('frees its place when it fails', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 0 });
    await expect(turns.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.take(async () => 1)).toBe(1);
  });
});

it('an invitation that nobody gave is refused before anything is kept for it', async () => {
  const given = { invitation: 'f'.repeat(64), name: 'Eve', password: PASSWORD, code: '000000' };
  expect(await join(test.desk.database, given, test.desk.now())).toEqual({ fault: 'invitation' });
});

it('addresses that lead nowhere add nothing to what is measured', async () => {
  const routes = async () => (await (await test.request('/metrics')).text()).match(/route="[^"]*"/g) ?? [];
  for (const path of ['/metrics', '/nowhere', '/sign-in']) await test.request(path);
  const before = new Set(await routes());
  for (let i = 0; i < 200; i++) await test.request(`/${i}x${'y'.repeat(i)}`, { method: i % 2 ? 'GET' : 'POST' });
  expect(new Set(await routes())).toEqual(before);
  expect(before).toContain('route="sign-in"');
});
