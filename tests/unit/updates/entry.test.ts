import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta, deltaOf, listText } from '../../../lib/updates/delta.ts';
import { allowLine, entryLine, parseAllow, parseEntry } from '../../../lib/updates/entry.ts';
import { listSchema } from '../../../lib/updates/schema.ts';
import { listWith } from './signing.ts';

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
    const lines = fc.array(fc.stringMatching(/^[a-z]{1,3}$/));
    fc.assert(
      fc.property(lines, lines, lines, lines, (before, after, allowed, allow) => {
        const from = listSchema.parse(JSON.parse(listText(listWith({ serial: 1, entries: before, allow: allowed }))));
        const to = listSchema.parse(JSON.parse(listText(listWith({ serial: 2, entries: after, allow, silenced: ['lead-form'] }))));
        const made = applyDelta(from, deltaOf(from, to));
        expect(made && listText(made)).toBe(listText(to));
        expect(applyDelta(to, deltaOf(from, to))).toBeNull();
      }),
    );
  });
});
