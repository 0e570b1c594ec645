import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../../lib/updates/entry.ts';
import { renew, vote } from '../../../server/cases/decide.ts';
import { needsTwo } from '../../../server/cases/places.ts';
import { readLog } from '../../../server/log.ts';
import { joined } from './browser.ts';
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
    ['much visited since lately', 'chatgpt.com', 'host', true],
    ['much visited in China', 'zhihu.com', 'domain', true],
    ['a page where anybody publishes', 't.me/handle', 'page', true],
    ['below a suffix for strangers', 'trap.or.kr', 'domain', false],
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

describe('a host that is guarded only since one person listed it', () => {
  const LINE = 'soon-visited.example host danger messenger 2026-11-29';
  const listed = async (host: string): Promise<number> => {
    const id = await test.reported(`https://${host}/x`);
    await vote(test.desk, id, test.anna, { ...DANGER, scope: 'host' });
    return id;
  };
  let id = 0;
  beforeAll(async () => {
    id = await listed('soon-visited.example');
    await test.publishAs(null);
    const isPopular = (host: string): boolean => host === 'soon-visited.example' || knowledge.isPopular(host);
    Object.assign(test.desk, { knowledge: { ...knowledge, isPopular } });
  });

  it('is left out and named; all else is published', async () => {
    expect(test.list().entries).toContain(LINE);
    await listed('new-trap.example');
    expect(await test.publishAs(null)).toMatchObject({ done: 'published', leftOut: [LINE] });
    expect(test.list().entries).toEqual(['new-trap.example host danger messenger 2026-11-29']);
    expect(await test.publishAs(null)).toMatchObject({ done: 'unchanged', leftOut: [LINE] });
    const [line] = await readLog(test.desk.database, null, 1);
    expect(line).toMatchObject({ action: 'published', detail: { leftOut: [LINE] } });
    const { text } = await (await joined(test, 'Dora', 'reviewer')).get('/publishing');
    expect(text).toContain('A protected host without two approvals: soon-visited[.]example host danger');
  });

  it('stays left out while the same person alone confirms it again', async () => {
    await renew(test.desk, id, test.anna);
    expect(await test.publishAs(null)).toMatchObject({ leftOut: [LINE] });
  });

  it('is on the list again once a second person confirms it', async () => {
    expect(await renew(test.desk, id, test.ben)).toBe('renewed');
    expect(await test.publishAs(null)).toMatchObject({ done: 'published', leftOut: [] });
    expect(test.list().entries).toContain(LINE);
  });
});
