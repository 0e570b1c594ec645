import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltaOf, isShort, listText } from '../../../lib/updates/delta.ts';
import { applyDelta } from '../../../lib/updates/delta-text.ts';
import { allowLine, entryLine, parseAllow, parseEntry } from '../../../lib/updates/entry.ts';
import { deltaSchema, LIST_LIMITS, listSchema } from '../../../lib/updates/schema.ts';
import { encoded, listWith } from './signing.ts';

describe('a line of a list', () => {
  it.each([
    ['fast-close.example host danger pay-first 2026-11-29', { pattern: 'fast-close.example', scope: 'host', level: 'danger' }],
    ['shop.example/t/91 page caution messenger 2026-01-02', { pattern: 'shop.example/t/91', scope: 'page', level: 'caution' }],
    ['xn--fiq228c.example domain danger reported 2026-01-02', { scope: 'domain', reason: 'reported', since: '2026-01-02' }],
  ])('says what %s says', (line, entry) => {
    const read = parseEntry(line);
    expect(read).toMatchObject(entry);
    expect(read && entryLine(read)).toBe(line);
  });

  it.each([
    '',
    'fast-close.example host danger pay-first',
    'FAST.example host danger pay-first 2026-11-29',
    'com domain danger pay-first 2026-11-29',
    'fast.example/t host danger pay-first 2026-11-29',
    'fast.example page danger pay-first 2026-11-29',
    'fast.example/ page danger pay-first 2026-11-29',
    'fast.example/t?u=1 page danger pay-first 2026-11-29',
    'https://fast.example host danger pay-first 2026-11-29',
    'fast.example. host danger pay-first 2026-11-29',
    'fast.example:8080 host danger pay-first 2026-11-29',
    'fast.example host official pay-first 2026-11-29',
    'fast.example host danger <script> 2026-11-29',
    'fast.example host danger pay-first 2026-11-29 more',
    `${'a.'.repeat(300)}example host danger pay-first 2026-11-29`,
    `${'a.'.repeat(124)}example host danger pay-first 2026-11-29`,
  ])('is dropped as “%.60s”', (line) => {
    expect(parseEntry(line)).toBeNull();
  });

  it('is never read from chance text', () => {
    fc.assert(fc.property(fc.string(), (line) => parseEntry(line) === null && parseAllow(line) === null));
  });

  it('of the allowed names no level', () => {
    const line = 'help.example/cancel page 2026-11-29';
    const read = parseAllow(line);
    expect(read).toEqual({ pattern: 'help.example/cancel', scope: 'page', since: '2026-11-29' });
    expect(read && allowLine(read)).toBe(line);
  });
});

describe('a list’s text', () => {
  it('is the same whatever the order of what it holds, and reads back', () => {
    const one = listWith({ entries: ['b.example', 'a.example', 'a.example'], silenced: ['y', 'x'] });
    const other = listWith({ silenced: ['x', 'y'], entries: ['a.example', 'b.example'] });
    expect(listText(one)).toBe(listText(other));
    expect(listSchema.parse(JSON.parse(listText(one)))).toEqual(other);
  });

  it('comes out of a delta byte for byte', () => {
    // No quote and no backslash: escaped, they come in another order. No pattern holds them; a list that did would come whole.
    const lines = fc.array(fc.oneof(fc.stringMatching(/^[ !#-[\]-~]{0,3}$/), fc.constantFrom('a', 'a!', 'a b', ',', ',,', '')));
    fc.assert(
      fc.property(lines, lines, lines, lines, (before, after, allowed, allow) => {
        const from = encoded(listText(listWith({ serial: 1, entries: before, allow: allowed })));
        const to = listText(listWith({ serial: 2, entries: after, allow, silenced: ['lead-form'] }));
        const old = [...new Set(before)];
        const delta = deltaOf(listWith({ serial: 1, entries: old, allow: [...new Set(allowed)] }), listSchema.parse(JSON.parse(to)));
        const made = applyDelta(from, delta);
        expect(made && new TextDecoder().decode(made)).toBe(to);
        expect(applyDelta(encoded(to), delta)).toBeNull();
      }),
    );
  });

  it.each([
    [LIST_LIMITS.deltaLines, true],
    [LIST_LIMITS.deltaLines + 1, false],
  ])('comes whole where more than a few thousand lines of one kind change (%i)', (lines, fits) => {
    const entries = Array.from({ length: lines }, (_, i) => `h${i}.example host danger reported 2026-11-20`);
    for (const [from, to] of [
      [listWith({ serial: 1 }), listWith({ serial: 2, entries })],
      [listWith({ serial: 1, entries }), listWith({ serial: 2 })],
    ] as const) {
      const delta = deltaOf(from, to);
      expect([isShort(delta), deltaSchema.safeParse(delta).success]).toEqual([fits, fits]);
    }
  });

  it('comes out of no delta to bytes that are no list, and the attempt ends', () => {
    const delta = deltaOf(listWith({ serial: 1, entries: ['b'] }), listWith({ serial: 2, entries: ['a'] }));
    const inner = fc.string({ unit: fc.constantFrom('"', ',', '\\', 'a', ']', '[') });
    fc.assert(
      fc.property(inner, inner, (entries, allow) => {
        const text = `{"serial":1,"entries":[${entries}],"allow":[${allow}],"corrections":[],"silenced":[]}`;
        expect(applyDelta(encoded(text), delta)).toBeNull();
      }),
      { numRuns: 500 },
    );
    expect(applyDelta(encoded(''), delta)).toBeNull();
    expect(applyDelta(encoded('{"serial":1,"entries":['), delta)).toBeNull();
    expect(applyDelta(encoded('{"serial":1,"entries":[],"allow":['), delta)).toBeNull();
  });
});
