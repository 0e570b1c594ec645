import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { print } from '../../../lib/directory/print.ts';

describe('print', () => {
  it.each([
    ['a value', 'x', '"x"\n'],
    ['nothing', null, 'null\n'],
    ['empty ones', [[], {}, [[]]], '[\n  [],\n  {},\n  [\n    []\n  ]\n]\n'],
    ['a list of plain values on one line', { a: [1, 'b', null, true] }, '{\n  "a": [1, "b", null, true]\n}\n'],
    ['a field a line, two spaces', { a: { b: 1, c: 2 } }, '{\n  "a": {\n    "b": 1,\n    "c": 2\n  }\n}\n'],
    ['lists of objects', [{ a: 1 }], '[\n  {\n    "a": 1\n  }\n]\n'],
    ['what needs no escape as it is', ['销户 “é”'], '["销户 “é”"]\n'],
    ['what needs one escaped', ['a"\\\n'], '["a\\"\\\\\\n"]\n'],
  ])('writes %s', (_what, value, text) => {
    expect(print(value)).toBe(text);
  });

  it.each([
    [128, 3],
    [129, 5],
  ])('breaks a list where the line and a comma would be longer than 140 (%i letters)', (letters, lines) => {
    const text = print({ a: ['x'.repeat(letters)] });
    expect(text.trimEnd().split('\n')).toHaveLength(lines);
  });

  it('gives back the value, and the same text when it is printed again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = print(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(print(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
