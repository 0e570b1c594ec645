import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { canonicalHost, hostOfUrl } from '../../../lib/hosts/host.ts';

const FILE = join(import.meta.dirname, '../../data/web-platform/urls.jsonl');
const row = z.tuple([z.string(), z.string().nullable(), z.string().nullable()]);

const cases = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => row.parse(JSON.parse(line)))
  .map(([input, base, host]) => ({ input, base, host }));
const absolute = cases.filter((one) => one.base === null);

/** Punycode that cannot be decoded: the test data wants it refused, Node's URL takes it as it is. What the browser says holds. */
const isUndecodable = (input: string): boolean => /xn--(?:pokxncvks|\/)/i.test(input);

/** The host of the test data as the product has it: without the dot of the root, null for what names nobody. */
function expected(host: string | null): string | null {
  const bare = host?.endsWith('.') ? host.slice(0, -1) : host;
  return bare === undefined || bare === '' || bare?.endsWith('.') ? null : bare;
}

describe('hosts of the web platform’s URL test data', () => {
  test('there are enough of them', () => {
    expect(cases.length).toBeGreaterThan(600);
    expect(absolute.length).toBeGreaterThan(350);
  });

  test('whole addresses have the host that they should have', () => {
    const wrong = absolute.filter(({ input, host }) => !isUndecodable(input) && hostOfUrl(input) !== expected(host));
    expect(wrong).toEqual([]);
  });

  test('addresses within a page have the host that they should have, once the browser has made them whole', () => {
    const whole = (input: string, base: string | null): string => URL.parse(input, base ?? undefined)?.href ?? '';
    const wrong = cases.filter(
      ({ input, base, host }) => base !== null && !isUndecodable(input) && hostOfUrl(whole(input, base)) !== expected(host),
    );
    expect(wrong).toEqual([]);
  });

  test('what cannot be decoded has the host that the browser’s own URL gives', () => {
    const odd = absolute.filter(({ input }) => isUndecodable(input));
    expect(odd.length).toBeGreaterThan(5);
    for (const { input } of odd) expect(hostOfUrl(input)).toBe(URL.parse(input)?.hostname ?? null);
  });

  test('a host written alone is read as in an address, and what was read is final', () => {
    for (const { input } of absolute) {
      const alone = /^https?:\/\/([^/?#\\]+)/i.exec(input)?.[1];
      if (alone === undefined || alone.includes('://')) continue;
      const host = canonicalHost(alone);
      expect([alone, host]).toEqual([alone, hostOfUrl(`http://${alone}/`)]);
      if (host !== null) expect(canonicalHost(host)).toBe(host);
    }
  });
});
