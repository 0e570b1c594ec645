import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lookalikeOf } from '../../../lib/hosts/lookalike/look.ts';
import { indexOf, realSource } from './lookalike-index.ts';

const DATA = join(import.meta.dirname, '../../data/lookalike');
const lines = (file: string): string[] =>
  readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const imitation = z.strictObject({ host: z.string(), of: z.string(), kind: z.string() });

const source = realSource();
const index = indexOf(source);
const known = Object.keys(index.domains);

describe('hosts made to be mistaken for a carrier’s', () => {
  const imitations = lines('imitations.jsonl').map((line) => imitation.parse(JSON.parse(line)));
  const seen = imitations.map((one) => ({ ...one, found: lookalikeOf(one.host, index) }));

  test.each([...Map.groupBy(seen, (one) => one.kind)])('%s: at least 97 of 100 are recognised', (kind, ones) => {
    const found = ones.filter((one) => one.found !== null);
    const owners = found.filter((one) => one.found?.of === one.of);
    console.warn(`${kind}: ${found.length} of ${ones.length} recognised, ${owners.length} with the owner`);
    expect(found.length / ones.length).toBeGreaterThanOrEqual(0.97);
  });

  test('the carrier imitated is named, but for brands of many countries', () => {
    const owners = seen.filter((one) => one.found?.of === one.of);
    expect(owners.length / seen.length).toBeGreaterThanOrEqual(0.97);
  });

  test('there are enough of them, over enough carriers', () => {
    expect(imitations.length).toBeGreaterThanOrEqual(300);
    expect(new Set(imitations.map((one) => one.of)).size).toBeGreaterThanOrEqual(60);
  });
});

describe('hosts that imitate nobody', () => {
  test('ordinary hosts with carriers’ names in them', () => {
    const fired = lines('ordinary.txt').map((host) => [host, lookalikeOf(host, index)]);
    expect(fired.filter(([, found]) => found !== null)).toEqual([]);
  });

  test('no likeness that is felt to one of the 17,000 much visited sites', () => {
    const hosts = readFileSync(join(import.meta.dirname, '../../../data/most-visited.txt'), 'utf8').split('\n');
    const felt = hosts.flatMap((host) => (host.startsWith('#') || host === '' ? [] : [{ host, ...lookalikeOf(host, index) }]));
    expect(felt.length).toBeGreaterThan(17_000);
    expect(felt.filter(({ weight = 0 }) => weight >= 0.5)).toEqual([]);
  });

  test('official domains, what lies below them, and the suffixes of public bodies', () => {
    const hosts = [...known, ...known.map((domain) => `cancel.sim.${domain}`), 'att-cancel.gov.cn'];
    expect(hosts.filter((host) => lookalikeOf(host, index) !== null)).toEqual([]);
  });

  test.each([
    '',
    '.',
    'com',
    'co.uk',
    '127.0.0.1',
    '[::1]',
    'localhost',
    'a b',
    'xn--',
    'http://',
    `${'a'.repeat(64)}.com`,
    'a'.repeat(5000),
  ])('no host name: %j', (text) => expect(lookalikeOf(text, index)).toBeNull());
});

describe('the likeness found', () => {
  test.each([
    ['10086.cn.example.com', 'cn-china-mobile', 'subdomain'],
    ['verizon.com-login.xyz', 'us-verizon', 'subdomain'],
    ['www-12321-cn.hcv9jop8ns0r.cn', 'cn-12321', 'subdomain'],
    ['10086-xiaohu.com', 'cn-china-mobile', 'brand-plus-word'],
    ['att-cancel-service.com', 'us-att', 'brand-plus-word'],
    ['vodafone-kuendigung.net', 'de-vodafone', 'brand-plus-word'],
    ['resiliation-free.fr', 'fr-free-mobile', 'brand-plus-word'],
    ['au-kaiyaku.com', 'jp-au', 'brand-plus-word'],
    ['中国移动销户.com', 'cn-china-mobile', 'brand-plus-word'],
    ['xn--10086-ps6jv940a.cn', 'cn-china-mobile', 'brand-plus-word'],
    ['verizon.support', 'us-verizon', 'tld-swap'],
    ['t-mobi1e.com', 'us-t-mobile', 'homoglyph'],
    ['l0086.com', 'cn-china-mobile', 'digits'],
    ['vodafnoe.de', 'de-vodafone', 'typo'],
    ['beellne.ru', 'ru-beeline', 'typo'],
    ['veri-zon.com', 'us-verizon', 'hyphenation'],
  ])('%s', (host, of, kind) => expect(lookalikeOf(host, index)).toMatchObject({ of, kind }));

  test('everyday words as brands want a word for ending a line', () => {
    expect(lookalikeOf('orange-shop.com', index)).toBeNull();
    expect(lookalikeOf('orange-resiliation.com', index)?.weight).toBeGreaterThanOrEqual(0.7);
    expect(lookalikeOf('cancel-au.com', index)).toBeNull();
    expect(lookalikeOf('free-cancel.com', index)).toBeNull();
  });

  test('one letter off is never grave on a suffix where every short word is somebody’s', () => {
    for (const host of ['verizn.com', 'airaalo.com', 'giffgaf.com']) expect(lookalikeOf(host, index)?.weight).toBeLessThan(0.7);
  });
});

test('the compiled index grows with the official domains and with nothing else: at most 110 bytes each', () => {
  expect(JSON.stringify(index).length / known.length).toBeLessThan(110);
});
