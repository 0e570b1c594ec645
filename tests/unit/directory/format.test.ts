import { expect, it } from 'vitest';
import { print } from '../../../lib/directory/print.ts';
import { canonical } from '../../../scripts/directory/format.ts';
import { BLUE, GREEN } from './samples.ts';

/** The value with the fields of every object the other way round. */
function reversed(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

it('entries are written by id, their fields in one order down to the languages of the notes', () => {
  const green = { ...GREEN, cancel: { ...GREEN.cancel, notesIn: { 'zh-Hans': '带', 'zh-Hant': '帶' } } };
  const text = canonical([BLUE, reversed(green)]);
  expect(Object.keys(JSON.parse(text)[0])).toEqual(Object.keys(green));
  expect(text).toContain(print(green.cancel).trim().replaceAll('\n', '\n    '));
  expect(text.indexOf(GREEN.id)).toBeLessThan(text.indexOf(BLUE.id));
});

it('an order that is nobody’s is kept, and other tables as they are', () => {
  expect(canonical([{ id: 'gb-a', names: { ja: 'あ', en: 'A' } }])).toBe(print([{ id: 'gb-a', names: { ja: 'あ', en: 'A' } }]));
  expect(canonical({ b: 1, a: 2 })).toBe(print({ b: 1, a: 2 }));
});
