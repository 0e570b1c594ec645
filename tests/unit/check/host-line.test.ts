import { describe, expect, it, test } from 'vitest';
import { checkSources } from '../../../lib/directory/check.ts';
import { compileDirectory } from '../../../lib/directory/compile.ts';
import { hostAnswerer } from '../../../scripts/check/host-line.ts';
import { readSources } from '../../../scripts/directory-read.ts';
import { indexOf, realSource } from '../hosts/lookalike-index.ts';

const { sources } = checkSources(readSources().files, '2999-12-31');
if (!sources) throw new Error('data/ has faults: npm run directory names them');
const answer = hostAnswerer({ version: 'test', ...compileDirectory(sources), lookalikes: indexOf(realSource()) });

describe('what is known of a host', () => {
  it.each([
    ['10086.cn', 'cn-china-mobile', null],
    ['WWW.10086.CN', 'cn-china-mobile', null],
    ['www.miit.gov.cn', null, 'cn-miit'],
    ['www.gov.uk', null, 'public-body:gov.uk'],
    ['example.org', null, null],
  ])('%s belongs to %s / %s and imitates nobody', (host, official, trusted) => {
    expect(answer(host)).toEqual({ host, official, trusted, lookalike: null });
  });

  test('an imitation names whom, how and how much', () => {
    expect(answer('10086-xiaohu.com')).toEqual({
      host: '10086-xiaohu.com',
      official: null,
      trusted: null,
      lookalike: { of: 'cn-china-mobile', kind: 'brand-plus-word', weight: 0.95 },
    });
  });
});

describe('what is no host is answered all the same', () => {
  it.each([
    ['', 'empty line'],
    ['   ', 'empty line'],
    ['two words', 'no host name'],
    ['a%zz.com', 'no host name'],
    [`${'a.'.repeat(130)}com`, 'no host name'],
  ])('%j: %s', (host, error) => {
    expect(answer(host)).toEqual({ host, error });
  });
});
