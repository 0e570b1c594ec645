import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHost, hostOfUrl, isIpHost, isUnder, suffixesOf } from '../../../lib/hosts/host.ts';

describe('canonicalHost', () => {
  it.each([
    ['plain', 'www.10086.cn', 'www.10086.cn'],
    ['capitals', 'WWW.Example.COM', 'www.example.com'],
    ['trailing dot', 'example.com.', 'example.com'],
    ['port', 'example.com:8443', 'example.com'],
    ['default port', 'example.com:443', 'example.com'],
    ['credentials', 'official.example:secret@trap.example', 'trap.example'],
    ['two at signs', 'a@b@c.com', 'c.com'],
    ['path, query, fragment', 'example.com/a?b#c', 'example.com'],
    ['whole address', 'HTTPS://User@Example.com:81/a', 'example.com'],
    ['IDN', 'Bücher.de', 'xn--bcher-kva.de'],
    ['IDN in Han', '中国移动.中国', 'xn--fiq02ib9d179b.xn--fiqs8s'],
    ['punycode in capitals', 'XN--BCHER-KVA.de', 'xn--bcher-kva.de'],
    ['punycode of Cyrillic that passes for Latin', 'аррӏе.com', 'xn--80ak6aa92e.com'],
    ['full-width letters and stop', '１００８６。ｃｎ', '10086.cn'],
    ['ligature', 'ﬁ.com', 'fi.com'],
    ['zero-width space', 'exa\u200bmple.com', 'example.com'],
    ['tabulator', 'exa\tmple.com', 'example.com'],
    ['percent signs', 'exa%6dple%2ecom', 'example.com'],
    ['underscore', '_dmarc.a_b.example', '_dmarc.a_b.example'],
    ['one label', 'localhost', 'localhost'],
    ['longest label', `${'a'.repeat(63)}.com`, `${'a'.repeat(63)}.com`],
  ])('%s: %j', (_what, input, expected) => {
    expect(canonicalHost(input)).toBe(expected);
  });

  it.each([
    ['dotted', '192.0.2.1', '192.0.2.1'],
    ['trailing dot', '192.0.2.1.', '192.0.2.1'],
    ['short', '127.1', '127.0.0.1'],
    ['hexadecimal', '0x7f.1', '127.0.0.1'],
    ['octal', '010.0.0.1', '8.0.0.1'],
    ['one number', '2130706433', '127.0.0.1'],
    ['IPv6', '[2001:DB8:0:0:0:0:0:1]', '[2001:db8::1]'],
    ['IPv4 in IPv6', '[::ffff:192.0.2.1]', '[::ffff:c000:201]'],
    ['IPv6 with port', 'http://[::1]:80/', '[::1]'],
  ])('IP address, %s: %j', (_what, input, expected) => {
    expect(canonicalHost(input)).toBe(expected);
  });

  it.each([
    '',
    '.',
    '..',
    'example.com..',
    'a b.com',
    ' example.com ',
    'ex<ample.com',
    'example.com:99999',
    '256.1.1.1',
    '1.2.3.4.5',
    '::1',
    '[::1',
    'http://',
    'https://?',
    '\u202eexample.com',
    'javascript:alert(1)',
  ])('refuses %j', (input) => {
    expect(canonicalHost(input)).toBeNull();
  });

  it('never throws, and what it gives is final', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.webAuthority({ withPort: true, withUserInfo: true }));
    fc.assert(
      fc.property(anything, (input) => {
        const host = canonicalHost(input);
        if (host !== null) expect([canonicalHost(host), host]).toEqual([host, host.toLowerCase()]);
      }),
    );
  });

  it('agrees with the browser’s own parser, by the short cut too', () => {
    const label = fc.stringMatching(/^[a-zA-Z0-9_-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
        const input = labels.join('.');
        expect(canonicalHost(input)).toBe(URL.parse(`http://${input}`)?.hostname ?? null);
      }),
    );
  });
});

describe('hostOfUrl', () => {
  it.each([
    ['https://WWW.Example.com:8443/a', 'www.example.com'],
    ['https://official.example@trap.example/', 'trap.example'],
    ['https:example.com', 'example.com'],
    ['ws://example.com.', 'example.com'],
    ['mailto:a@b.example', null],
    ['tel:10086', null],
    ['about:blank', null],
    ['data:text/html,x', null],
    ['blob:https://a.example/1', null],
    ['file:///etc/hosts', null],
    ['example.com', null],
    ['//example.com', null],
    ['https://', null],
  ])('%j gives %j', (address, expected) => {
    expect(hostOfUrl(address)).toBe(expected);
  });
});

describe('suffixesOf and isUnder', () => {
  it.each([
    ['a.b.example.com', ['a.b.example.com', 'b.example.com', 'example.com', 'com']],
    ['com', ['com']],
    ['192.0.2.1', ['192.0.2.1']],
    ['[2001:db8::1]', ['[2001:db8::1]']],
  ])('parents of %s', (host, expected) => {
    expect(suffixesOf(host)).toEqual(expected);
    expect(isIpHost(host)).toBe(!/[a-z]$/.test(host));
  });

  it.each([
    ['10086.cn', '10086.cn', true],
    ['www.10086.cn', '10086.cn', true],
    ['evil10086.cn', '10086.cn', false],
    ['10086.cn.evil.com', '10086.cn', false],
    ['cn', '10086.cn', false],
    ['', '10086.cn', false],
  ])('%j under %s: %s', (host, domain, expected) => {
    expect(isUnder(host, domain)).toBe(expected);
  });

  it('a host is under each of its suffixes and under nothing else', () => {
    const label = fc.stringMatching(/^[a-z]{1,2}$/);
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    fc.assert(
      fc.property(host, host, (one, other) => {
        expect(isUnder(one, other)).toBe(suffixesOf(one).includes(other));
      }),
    );
  });
});
