import { describe, expect, it } from 'vitest';
import { isUnderPrivateSuffix, publicSuffix, registrableDomain } from '../../../lib/hosts/suffix.ts';

describe('the Public Suffix List, with its private part', () => {
  it.each([
    // host, registrable domain, public suffix, hosting where anybody gets a name
    ['www.10086.cn', '10086.cn', 'cn', false],
    ['10086.cn', '10086.cn', 'cn', false],
    ['a.b.vodafone.co.uk', 'vodafone.co.uk', 'co.uk', false],
    ['xn--bcher-kva.de', 'xn--bcher-kva.de', 'de', false],
    ['shop.example.unknown-tld', 'example.unknown-tld', 'unknown-tld', false],
    ['tenant.github.io', 'tenant.github.io', 'github.io', true],
    ['a.tenant.github.io', 'tenant.github.io', 'github.io', true],
    ['github.io', null, 'github.io', true],
    ['co.uk', null, 'co.uk', false],
    ['cn', null, 'cn', false],
    ['192.0.2.1', null, null, false],
    ['[2001:db8::1]', null, null, false],
  ])('%s', (host, domain, suffix, isPrivate) => {
    expect(registrableDomain(host)).toBe(domain);
    expect(publicSuffix(host)).toBe(suffix);
    expect(isUnderPrivateSuffix(host)).toBe(isPrivate);
  });
});
