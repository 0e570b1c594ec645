import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHost } from '../../../lib/hosts/host.ts';
import { listText } from '../../../lib/updates/delta.ts';
import { readHostBytes } from '../../../lib/updates/host-bytes.ts';
import { hostTable, readHostWithin } from '../../../lib/updates/host-table.ts';
import { countOf, type Lines, lineEnd, lineStart, readListText } from '../../../lib/updates/list-text.ts';
import { fresh } from '../../../lib/updates/place-hash.ts';
import { LIST_LIMITS } from '../../../lib/updates/schema.ts';
import { encoded, listWith } from './signing.ts';

const lines = (bytes: Uint8Array, found: Lines): string[] =>
  Array.from({ length: countOf(found) }, (_, i) =>
    JSON.parse(`"${new TextDecoder().decode(bytes.subarray(lineStart(found, i), lineEnd(found, i)))}"`),
  );

describe('the text of a list', () => {
  it('is read to the lines that it was written from, whatever they hold', () => {
    const line = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('"', '\\', ']', '],"allow":[', '","', '\\"]', ''));
    fc.assert(
      fc.property(fc.uniqueArray(line), fc.uniqueArray(line), (entries, allow) => {
        const text = readListText(encoded(listText(listWith({ entries, allow, silenced: ['lead-form'] }))));
        expect(text && lines(text.bytes, text.entries).toSorted()).toEqual(entries.toSorted());
        expect(text && lines(text.bytes, text.allow).toSorted()).toEqual(allow.toSorted());
        expect(text?.head).toEqual(listWith({ silenced: ['lead-form'] }));
      }),
    );
  });

  const good = listText(listWith({ entries: ['a', 'b'], allow: ['c'] }));
  it.each([
    ['nothing', ''],
    ['no JSON', 'x'],
    ['another format', good.replace('cancelguard-list', 'something-else')],
    ['cut short', good.slice(0, -3)],
    ['cut in a line', good.slice(0, good.indexOf('"b"') + 2)],
    ['lines that are no text', good.replace('"b"', '2')],
    ['a comma too many', good.replace('"b"]', '"b",]')],
    ['a comma too few', good.replace('"a","b"', '"a""b"')],
    ['blanks between lines', good.replace('"a",', '"a", ')],
    ['more after its end', `${good}{}`],
    ['no lines allowed', good.replace('"allow":["c"],', '')],
    ['a line too many', listText(listWith({ allow: Array.from({ length: LIST_LIMITS.allow + 1 }, (_, i) => String(i)) }))],
  ])('is refused as %s', (_what, text) => {
    expect(readListText(encoded(text))).toBeNull();
  });

  it('is refused where its head is no UTF-8', () => {
    expect(readListText(Uint8Array.from(encoded(good), (byte, i) => (i === 14 ? 0xff : byte)))).toBeNull();
  });
});

describe('a host in bytes', () => {
  const table = hostTable(['green.example']);

  const same = (host: string): void => {
    const [as, read] = [fresh(), fresh()];
    const bytes = encoded(`"${host}"`);
    const found = readHostBytes(read, bytes, 1, bytes.length - 1, table);
    const isHost = host.includes('.') && canonicalHost(host) === host;
    expect(found).toBe(isHost ? readHostWithin(as, host, table) : null);
    if (isHost) expect(read).toEqual(as);
  };

  it.each([
    'a.example',
    'green.example',
    'shop.green.example',
    'evergreen.example',
    '_dmarc.a.example',
    'a_.example',
    'a.b_c',
    'a-.example',
    '-a.example',
    'a..example',
    '.example',
    'example.',
    'example',
    '127.0.0.1',
    '1.2.3',
    '[::1]',
    'xn--fiq228c.example',
    'xn--nonsense-.example',
    'ab--cd.example',
    'A.example',
    'a.1example',
    'a.e-',
    `${'a'.repeat(63)}.example`,
    `${'a'.repeat(64)}.example`,
    'a b.example',
    '移动.example',
    '',
  ])('%s is read as its text is', same);

  it('is read as its text is, by chance', () => {
    const chars = fc.constantFrom(...'abcxn019-_.A:@');
    fc.assert(fc.property(fc.string({ unit: chars, maxLength: 24 }), same), { numRuns: 2000 });
  });
});
