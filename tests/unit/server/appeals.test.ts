import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waiting } from '../../../server/appeals/appeals.ts';
import { decide } from '../../../server/appeals/outcome.ts';
import { vote } from '../../../server/cases/decide.ts';
import type { Person, Vote } from '../../../server/cases/types.ts';
import { appealed } from './appealed.ts';
import { DANGER, type ReviewedDesk, reviewedDesk } from './reviewers.ts';

let test: ReviewedDesk;
beforeAll(async () => {
  test = await reviewedDesk();
}, 60_000);
afterAll(() => test.close());

async function listed(url: string, said: Partial<Vote> = {}): Promise<number> {
  const id = await test.reported(url);
  await vote(test.desk, id, test.anna, { ...DANGER, scope: 'host', ...said });
  return id;
}

async function publishedList(): Promise<{ entries: string[]; allow: string[] }> {
  for (const person of [null, test.anna, test.ben]) await test.publishAs(person);
  return test.list();
}
const about = (lines: readonly string[], host: string): string[] =>
  lines.filter((line) => line.startsWith(host)).map((line) => line.split(' ').slice(0, 3).join(' '));
const uphold = (key: string, person: Person) => decide(test.desk, key, person, 'upheld', 'It only informs.');
const stateOf = async (id: number) =>
  (await test.desk.database.query<{ state: string }>('select state from cases where id = $1', [id])).map(({ state }) => state);

describe('an appeal against a place that several cases list', () => {
  it.each([
    ['to caution where nobody had opened any of the pages', 'unseen.example', false, 'caution'],
    ['not where somebody had opened one of them', 'seen.example', true, 'danger'],
  ])('lowers it while it waits, %s', async (_what, host, saw, level) => {
    const id = await listed(`https://${host}/a`, { saw: false });
    await listed(`https://${host}/b`, { saw });
    const key = await appealed(test, id);
    expect(about((await publishedList()).entries, host)).toEqual([`${host} host ${level}`]);
    const shown = (await waiting(test.desk)).find((one) => one.key === key);
    expect(shown?.heuristics_only).toBe(level === 'caution');
  });

  it('takes it off the list for all of them when upheld', async () => {
    const [first, second] = [await listed('https://honest.example/a'), await listed('https://honest.example/b')];
    expect(about((await publishedList()).entries, 'honest.example')).toEqual(['honest.example host danger']);
    expect(await uphold(await appealed(test, first), test.ben)).toBe('decided');
    const { entries, allow } = await publishedList();
    expect(about(entries, 'honest.example')).toEqual([]);
    expect(allow).toContain('honest.example host 2026-11-29');
    for (const id of [first, second]) expect(await stateOf(id)).toEqual(['allowed']);
  });

  it('leaves other places of the host as they are', async () => {
    const [host, page] = [await listed('https://parts.example/a'), await listed('https://parts.example/b', { scope: 'page' })];
    await uphold(await appealed(test, host), test.ben);
    expect(about((await publishedList()).entries, 'parts.example')).toEqual(['parts.example/b page danger']);
    expect(await stateOf(page)).toEqual(['confirmed']);
  });
});

describe('an upheld appeal allows no more than what was proven to be the owner’s', () => {
  it.each([
    ['its own host, of a domain that was listed', 'https://tenant.bigtrap.example/x', 'domain', 'tenant.bigtrap.example host'],
    ['the domain, where that was proven', 'https://wholetrap.example/x', 'domain', 'wholetrap.example domain'],
    ['the host, where that was listed', 'https://own.hosttrap.example/x', 'host', 'own.hosttrap.example host'],
    ['the page, where that was listed', 'https://pagetrap.example/x', 'page', 'pagetrap.example/x page'],
  ] as const)('%s', async (_what, url, scope, allowed) => {
    await uphold(await appealed(test, await listed(url, { scope })), test.ben);
    const { allow } = await publishedList();
    expect(allow.filter((line) => line.startsWith(allowed.split(' ')[0] ?? '')).map((line) => line.slice(0, -11))).toEqual([allowed]);
  });

  it('and leaves what other cases list of the domain', async () => {
    const [tenant, other] = [
      await listed('https://a.shared-trap.example/x', { scope: 'domain' }),
      await listed('https://b.shared-trap.example/x', { scope: 'domain' }),
    ];
    await uphold(await appealed(test, tenant), test.ben);
    const { entries, allow } = await publishedList();
    expect(about(entries, 'shared-trap.example')).toEqual(['shared-trap.example domain danger']);
    expect(about(allow, 'a.shared-trap.example')).toEqual(['a.shared-trap.example host 2026-11-29']);
    expect(await stateOf(other)).toEqual(['confirmed']);
  });
});
