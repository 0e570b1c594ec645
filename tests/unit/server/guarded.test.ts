import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../../lib/updates/entry.ts';
import { vote } from '../../../server/cases/decide.ts';
import { needsTwo } from '../../../server/cases/places.ts';
import { DANGER, type ReviewedDesk, reviewedDesk } from './reviewers.ts';
import { knowledge } from './samples.ts';

let test: ReviewedDesk;
beforeAll(async () => {
  test = await reviewedDesk();
}, 60_000);
afterAll(() => test.close());

describe('a place takes two people where it covers a host that is guarded', () => {
  it.each([
    ['a carrier’s own', 'verizon.com', 'host', true],
    ['below a carrier’s own', 'trap.verizon.com', 'host', true],
    ['a page of one', 'verizon.com/x', 'page', true],
    ['a domain above one', 'orange.com', 'domain', true],
    ['a domain above one', 'a1.net', 'domain', true],
    ['a domain above one', 'zain.com', 'domain', true],
    ['a domain above one', 'telenet.be', 'domain', true],
    ['the host alone above one', 'zain.com', 'host', false],
    ['much visited', 'reddit.com', 'domain', true],
    ['a stranger’s', 'trap.example', 'domain', false],
    ['a tenant’s', 'trap.github.io', 'domain', false],
  ] as const)('%s: %s as %s: %s', (_what, pattern, scope: Scope, two) => {
    expect(needsTwo({ pattern, scope }, knowledge)).toBe(two);
  });

  it('however the desk is set', async () => {
    const id = await test.reported('https://forum.zain.com/x');
    expect(await vote(test.desk, id, test.anna, { ...DANGER, scope: 'domain' })).toEqual({ ok: true, done: 'waits-for-second' });
  });
});
