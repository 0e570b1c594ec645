import { describe, expect, test } from 'vitest';
import { checkSources } from '../../../lib/directory/check.ts';
import { compileDirectory } from '../../../lib/directory/compile.ts';
import { FAMILIES, nameOf } from '../../../scripts/check/families.ts';
import { drawDomains, familyRows } from '../../../scripts/check/family-report.ts';
import { readSources } from '../../../scripts/directory-read.ts';
import { indexOf, realSource } from '../hosts/lookalike-index.ts';

const { sources } = checkSources(readSources().files, '2999-12-31');
if (!sources) throw new Error('data/ has faults: npm run directory names them');
const compiled = { version: 'test', ...compileDirectory(sources), lookalikes: indexOf(realSource()) };

describe('imitations of one domain', () => {
  test.each([
    ['addition', 'voda.com', 'vodax.com'],
    ['bitsquatting', 'voda.com', 'vofa.com'],
    ['cyrillic', 'fun.com', undefined],
    ['cyrillic', 'coca.com', 'соса.com'],
    ['dictionary', 'voda.co.uk', 'voda-login.co.uk'],
    ['homoglyph', 'mobi.com', 'rnobi.com'],
    ['homoglyph', 'mobi.com', 'rnob1.com'],
    ['homoglyph', 'voda.com', 'vodá.com'],
    ['hyphenation', 'voda.com', 'vo-da.com'],
    ['insertion', 'voda.com', 'vopda.com'],
    ['omission', 'm.voda.com', 'm.vda.com'],
    ['plural', 'voda.com', 'vodsa.com'],
    ['repetition', 'voda.com', 'vooda.com'],
    ['replacement', 'voda.com', 'voxa.com'],
    ['subdomain', 'voda.com', 'vo.da.com'],
    ['tld-swap', 'voda.co.uk', 'voda.xyz'],
    ['transposition', 'voda.com', 'vdoa.com'],
    ['various', 'voda.co.uk', 'vodaco.uk'],
    ['various', 'voda.com', 'wwwvoda.com'],
    ['various', 'm.voda.com', 'mvoda.com'],
    ['vowel-swap', 'voda.com', 'vuda.com'],
  ])('%s of %s', (family, domain, made) => {
    const name = nameOf(domain);
    const hosts = name ? (FAMILIES[family]?.(name) ?? []) : [];
    if (made === undefined) expect(hosts).toEqual([]);
    else expect(hosts).toContain(made);
  });

  test('a suffix has no name to imitate', () => expect(nameOf('co.uk')).toBeNull());
});

test('the same hundred carriers are drawn every time, each of another country', () => {
  const drawn = drawDomains(compiled);
  expect(drawn).toEqual(drawDomains(compiled));
  expect(new Set(drawn).size).toBe(100);
});

describe('imitations of a hundred carriers’ domains are recognised', () => {
  const rows = familyRows(compiled);
  test.each(rows.map((row) => [row.family, row.counts.telling, row.missed.slice(0, 3)] as const))('%s: %o', (_family, { made, found }) => {
    expect(made).toBeGreaterThan(10);
    expect(found / made).toBeGreaterThanOrEqual(0.97);
  });
});
