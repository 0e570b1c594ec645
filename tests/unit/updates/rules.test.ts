import { describe, expect, it } from 'vitest';
import {
  passRule,
  SPARE_RULE,
  spareRule,
  stoppedAddress,
  stopRule,
  stopRuleId,
  WATCHED_MOST,
  watchOf,
} from '../../../lib/updates/rules.ts';
import { BUCKETS } from '../../../lib/updates/stop-set.ts';

const PAGE = 'chrome-extension://id/warning.html';

it('a rule stops the listed hosts of its bucket, and a stronger one spares those below that are allowed', () => {
  expect(stopRule(3, ['a.example', 'b.example'], PAGE)).toEqual({
    id: 4,
    priority: 1,
    action: { type: 'redirect', redirect: { regexSubstitution: `${PAGE}#\\0` } },
    condition: { regexFilter: '^https?://.*', requestDomains: ['a.example', 'b.example'], resourceTypes: ['main_frame'] },
  });
  expect(spareRule(['fine.a.example'])).toEqual({
    id: SPARE_RULE,
    priority: 2,
    action: { type: 'allow' },
    condition: { requestDomains: ['fine.a.example'], resourceTypes: ['main_frame'] },
  });
  expect(stopRuleId(BUCKETS - 1)).toBeLessThan(SPARE_RULE);
});

describe('a pass is for one host', () => {
  const rule = passRule(3, 'a.b.example');
  const matches = (address: string): boolean => new RegExp(rule.condition.regexFilter).test(address);
  it.each([
    ['https://a.b.example/', true],
    ['http://a.b.example:8080/x?y', true],
    ['https://c.a.b.example/', false],
    ['https://b.example/', false],
    ['https://axb.example/', false],
    ['https://evil.example/?https://a.b.example/', false],
    ['https://a.b.example.evil.example/', false],
  ])('%s: %s', (address, passes) => {
    expect(matches(address)).toBe(passes);
  });
  it('and stronger than the stop', () => expect(rule.priority).toBeGreaterThan(stopRule(0, [], PAGE).priority));
});

it('the script that looks at addresses is registered where it is wanted', () => {
  expect(
    watchOf([
      { pattern: 'a.example', scope: 'domain' },
      { pattern: 'b.example', scope: 'host' },
      { pattern: 'www.c.example', scope: 'host' },
      { pattern: 'd.example/t/9', scope: 'page' },
    ]),
  ).toEqual({
    left: 0,
    matches: [
      '*://d.example/t/9*',
      '*://www.d.example/t/9*',
      '*://*.a.example/*',
      '*://b.example/*',
      '*://www.b.example/*',
      '*://www.c.example/*',
    ],
  });
  const many = Array.from({ length: 20_000 }, (_, i) => ({ pattern: `h${i}.example`, scope: 'domain' as const }));
  const { matches, left } = watchOf(many);
  expect([matches.length, left]).toEqual([WATCHED_MOST, 20_000 - WATCHED_MOST]);
});

it('of too many pages the hosts are watched, and nothing is left out', () => {
  const page = (host: string, i: number) => ({ pattern: `${host}/t/${i}`, scope: 'page' as const });
  const many = Array.from({ length: 20_000 }, (_, i) => page(`forum-${i % 100}.example`, i));
  const { matches, left } = watchOf([...many, page('one.example', 1)]);
  expect([matches.length, left]).toEqual([202, 0]);
  expect(matches).toContain('*://forum-7.example/*');
  expect(matches).toContain('*://one.example/t/1*');
});

it.each([
  ['#https://a.example/b?c#d', 'https://a.example/b?c#d'],
  ['#http://a.example/', 'http://a.example/'],
  ['', null],
  ['#', null],
  ['#javascript:alert(1)', null],
  ['#chrome-extension://id/options.html', null],
  ['#https://', null],
])('behind the warning page’s %j stands %s', (hash, address) => {
  expect(stoppedAddress(hash)).toBe(address);
});
