import { expect, it } from 'vitest';
import { wayOf } from '../../../lib/ui/way.ts';
import { LOCALES, translator, VERIZON } from '../warning/fakes.ts';

const rows = (hotline: readonly string[], file = 'en', lang = 'en') =>
  (wayOf({ ...VERIZON, hotline, channels: ['app', 'store'] }, { t: translator(file), lang }).routes ?? []).map(
    ({ label, detail, number }) => [label, detail, number].filter(Boolean).join(' | '),
  );

it('a short number comes first and is for the carrier’s own phones, a whole one for any', () => {
  expect(rows(['+18009220204', '611'])).toEqual([
    'Call Verizon | short number, for this carrier’s own phones | 611',
    'From any phone | number with country code | +18009220204',
    'Verizon’s own app',
    'Verizon’s own shop',
  ]);
});

it.each([
  [[], []],
  [['611'], ['Call Verizon']],
  [['+18009220204'], ['Call Verizon']],
  [['0800-123-4567'], ['Call Verizon']],
  [
    ['611', '612', '+18009220204', '0800-123-4567'],
    ['Call Verizon', 'Another number', 'From any phone', 'Another number'],
  ],
])('%j is told as %j', (hotline, labels) => {
  const told = rows(hotline).slice(0, hotline.length);
  expect(told.map((row) => row.split(' | ')[0])).toEqual(labels);
});

it.each(LOCALES)('the carrier is named, and two numbers never read alike, %s', (file, lang) => {
  const told = rows(['611', '+18009220204'], file, lang);
  expect(new Set(told.map((row) => row.split(' | ')[0])).size).toBe(4);
  expect([told[0], told[2], told[3]].every((row) => row?.includes('Verizon'))).toBe(true);
});
