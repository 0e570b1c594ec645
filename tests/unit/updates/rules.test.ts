import { describe, expect, it } from 'vitest';
import { passRule, stoppedAddress, stopRule, WATCHED_MOST, watchPatterns } from '../../../lib/updates/rules.ts';

const PAGE = 'chrome-extension://id/warning.html';

it('one rule stops every listed host, and spares those below that are allowed', () => {
  expect(stopRule({ stopped: ['a.example', 'b.example'], allowed: ['fine.a.example'] }, PAGE)).toEqual({
    id: 1,
    priority: 1,
    action: { type: 'redirect', redirect: { regexSubstitution: `${PAGE}#\\0` } },
    condition: {
      regexFilter: '^https?://.*',
      requestDomains: ['a.example', 'b.example'],
      excludedRequestDomains: ['fine.a.example'],
      resourceTypes: ['main_frame'],
    },
  });
  // An empty list of excluded domains is refused by Chrome.
  expect(stopRule({ stopped: ['a.example'], allowed: [] }, PAGE).condition).not.toHaveProperty('excludedRequestDomains');
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
  it('and stronger than the stop', () => expect(rule.priority).toBeGreaterThan(stopRule({ stopped: [], allowed: [] }, PAGE).priority));
});

it('the script that looks at addresses is registered where it is wanted', () => {
  expect(
    watchPatterns([
      { pattern: 'a.example', scope: 'domain' },
      { pattern: 'b.example', scope: 'host' },
      { pattern: 'www.c.example', scope: 'host' },
      { pattern: 'd.example/t/9', scope: 'page' },
    ]),
  ).toEqual([
    '*://d.example/t/9*',
    '*://www.d.example/t/9*',
    '*://*.a.example/*',
    '*://b.example/*',
    '*://www.b.example/*',
    '*://www.c.example/*',
  ]);
  const many = Array.from({ length: 20_000 }, (_, i) => ({ pattern: `h${i}.example`, scope: 'domain' as const }));
  expect(watchPatterns(many)).toHaveLength(WATCHED_MOST);
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
