import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS_LIMIT, ADDRESS_SCOPES, parseAddress, reportAddress, withoutQueries } from '../../../lib/reports/address.ts';

describe('reportAddress', () => {
  const address = 'https://user:secret@www.a.example:8443/b/c?d=e#f';
  it.each([
    ['site', 'https://www.a.example:8443/'],
    ['path', 'https://www.a.example:8443/b/c'],
    ['full', 'https://www.a.example:8443/b/c?d=e#f'],
  ] as const)('keeps the %s, never the credentials', (scope, expected) => {
    expect(reportAddress(address, scope)).toBe(expected);
  });

  it.each([
    ['a.example/b', 'https://a.example/b'],
    ['  https://a.example/b \n', 'https://a.example/b'],
    ['http://a.example', 'http://a.example/'],
    ['HTTPS://A.Example/B', 'https://a.example/B'],
    ['a.example:8080/b', 'https://a.example:8080/b'],
    ['view-source:https://a.example/b', 'https://a.example/b'],
    ['https://销户.example/办', 'https://xn--fiqs8sv1a.example/%E5%8A%9E'],
    ['https://192.168.1.2/x', 'https://192.168.1.2/x'],
    ['https://[2001:db8::1]/x', 'https://[2001:db8::1]/x'],
  ])('reads %j', (raw, expected) => {
    const got = reportAddress(raw, 'path');
    expect(got?.replace(/xn--[a-z0-9]+\./, 'xn.')).toBe(expected.replace(/xn--[a-z0-9]+\./, 'xn.'));
  });

  it.each([
    '',
    '   ',
    'a',
    'localhost',
    'http://router/',
    'file:///etc/passwd',
    'about:blank',
    'data:text/html,x',
    'javascript:alert(1)',
    'chrome-extension://abc/warning.html',
    'https://',
    'https://a b.example',
    'two words',
  ])('refuses %j', (raw) => {
    expect(parseAddress(raw)).toBeNull();
    expect(reportAddress(raw, 'full')).toBeNull();
  });

  it('cuts an over-long address back to what fits', () => {
    const long = 'x'.repeat(ADDRESS_LIMIT);
    expect(reportAddress(`https://a.example/b?${long}`, 'full')).toBe('https://a.example/b');
    expect(reportAddress(`https://a.example/${long}?q`, 'full')).toBe('https://a.example/');
  });

  const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
  it('never keeps query, fragment or credentials unless the person keeps the whole address', () => {
    fc.assert(
      fc.property(url, fc.constantFrom('site', 'path'), fc.stringMatching(/^[a-z]{1,9}$/), (raw, scope, user) => {
        const kept = new URL(reportAddress(raw.replace('://', `://${user}:pw@`), scope) ?? '');
        expect([kept.search, kept.hash, kept.username, kept.password]).toEqual(['', '', '', '']);
        expect(kept.host).toBe(new URL(raw).host);
      }),
    );
  });

  it('never keeps credentials, whatever is kept, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl().map((u) => u.replace('://', '://u:p@')),
        ),
        fc.constantFrom(...ADDRESS_SCOPES),
        (raw, scope) => {
          const kept = reportAddress(raw, scope);
          if (kept) expect([new URL(kept).username, new URL(kept).password]).toEqual(['', '']);
        },
      ),
    );
  });
});

it.each([
  ['see https://a.example/b?token=1#x now', 'see https://a.example/b now'],
  ['https://t.me/a?start=1 https://wa.me/2?text=hi', 'https://t.me/a https://wa.me/2'],
  ['no address? none', 'no address? none'],
  ['加t.me/bot?start=ref_839 办理', '加t.me/bot 办理'],
  ['www.x.example/a?phone=13800138000#me', 'www.x.example/a'],
  ['x.example?id=7, //x.example:8080/#who', 'x.example //x.example:8080/'],
  ['xn--fiq228c.xn--p1ai/a?b 192.0.2.1/a?b=1 移动.中国/a?号=1', 'xn--fiq228c.xn--p1ai/a 192.0.2.1/a 移动.中国/a'],
  ['Is it x.example? Or a@x.example? No. 2 of 3.5?', 'Is it x.example? Or a@x.example? No. 2 of 3.5?'],
  ['#销户https://b.example/x?token=secret', '#销户https://b.example/x'],
  ['真的吗?https://b.example/x?token=secret', '真的吗?https://b.example/x'],
  ['Q#1:https://b.example/?id=4711', 'Q#1:https://b.example/'],
  ['see(#2)https://b.example/a?mail=me@x.org', 'see(#2)https://b.example/a'],
  ['#2:b.example/a?mail=me@x.org', '#2:b.example/a'],
])('withoutQueries(%j)', (text, expected) => {
  expect(withoutQueries(text)).toBe(expected);
});
