import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachDeletion } from '../../../lib/hosts/lookalike/deletions.ts';
import { editDistance, isBitflip, isOneWindow } from '../../../lib/hosts/lookalike/distance.ts';
import { asDigits, fold, skeleton } from '../../../lib/hosts/lookalike/fold.ts';
import { glyphTable } from '../../../lib/hosts/lookalike/glyphs.ts';
import { decodeLabel } from '../../../lib/hosts/lookalike/punycode.ts';
import { segment } from '../../../lib/hosts/lookalike/segment.ts';

const glyphs = new Map(Object.entries(glyphTable()));

describe('punycode', () => {
  test('is read as the browser reads it', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcz09äößéñçžабвгдеёжзийклмн中国移动销户注移手机卡日本語한국어ไทยعربี'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (label) => {
        const host = URL.parse(`http://${label}.com`)?.hostname;
        fc.pre(host?.startsWith('xn--') === true);
        expect(`${decodeLabel(host?.slice(0, -4) ?? '')}.com`).toBe(domainToUnicode(host ?? ''));
      }),
    );
  });

  test.each(['xn--', 'xn--!', 'xn--99999999', 'xn--a-ä', 'xn--zzzzzzzzzzzz', 'plain'])('what cannot be decoded stays: %s', (label) =>
    expect(decodeLabel(label)).toBe(label),
  );
});

describe('forms', () => {
  test.each([
    ['vеrizon', 'verizon'],
    ['órange', 'orange'],
    ['ооredоо', 'ooredoo'],
    ['中国移动', '中国移动'],
  ])('skeleton of %s', (label, plain) => expect(skeleton(label, glyphs)).toBe(plain));

  test.each([
    ['ver1zon', 'verizon'],
    ['t-rnobile', 't-mobile'],
    ['0range', 'orange'],
    ['vvind', 'wind'],
  ])('%s folds as %s', (label, like) => expect(fold(label)).toBe(fold(like)));

  test.each([
    ['l0086', '10086'],
    ['1oo86', '10086'],
    ['loo86', '10086'],
    ['10086', null],
    ['verizon', null],
    ['86abc', null],
  ])('%s as digits', (token, digits) => expect(asDigits(token)).toBe(digits));
});

const name = fc.string({ unit: fc.constantFrom(...'abcdeo'), minLength: 3, maxLength: 14 });

describe('distance', () => {
  test.each([
    ['verizon', 'verizon', 0],
    ['verizon', 'verzion', 1],
    ['verizon', 'verizn', 1],
    ['telkomsel', 'telkomesl', 1],
    ['telkomsel', 'tlkomsal', 2],
    ['abc', 'xyz', 3],
  ])('%s %s', (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance));

  test('names within the distance share a deletion key', () => {
    fc.assert(
      fc.property(name, name, fc.constantFrom(1, 2), (a, b, most) => {
        if (editDistance(a, b, most) > most) return;
        const keys = new Set<number>();
        eachDeletion(a, most, (key) => keys.add(key));
        let shared = false;
        eachDeletion(b, most, (key) => {
          shared ||= keys.has(key);
        });
        expect(shared).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('distance is the same both ways and never more than the limit and one', () => {
    fc.assert(fc.property(name, name, (a, b) => editDistance(a, b, 2) === editDistance(b, a, 2) && editDistance(a, b, 2) <= 3));
  });

  test('bit faults and single windows', () => {
    expect(isBitflip('verizon', 'vepizon')).toBe(true);
    expect(isBitflip('verizon', 'verazon')).toBe(false);
    expect(isOneWindow('euseskaltel', 'euskaltel')).toBe(true);
    expect(isOneWindow('smartrent', 'smartfren')).toBe(false);
  });
});

test('words written together', () => {
  const words = new Map([...['cancel', 'online', 'support'].map((word) => [word, { kind: 'care', lang: 'en' } as const] as const)]);
  expect(segment('onlinesupport', words)).toHaveLength(2);
  expect(segment('onlinesupporter', words)).toBeNull();
  expect(segment('', words)).toBeNull();
});
