import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitPinyin } from '../../../lib/ui/search/pinyin.ts';

const NAME = ['zhong', 'guo', 'yi', 'dong'];

describe('letters typed as pinyin', () => {
  it.each([
    ['whole', 'zhongguoyidong', 0, true],
    ['first letters', 'zgyd', 0, true],
    ['first letters of the beginning', 'zg', 0, false],
    ['whole and first letters', 'zhongguoyd', 0, true],
    ['first letters and whole', 'zgyidong', 0, true],
    ['an unfinished last syllable', 'zhonggu', 0, false],
    ['an unfinished first one', 'zho', 0, false],
    ['from another syllable on', 'yidong', 2, false],
    ['its first letters', 'yd', 2, false],
  ])('%s: %s', (_what, letters, from, whole) => {
    expect(hitPinyin(NAME, letters)).toEqual({ from, whole });
  });

  it.each([['z'], ['hong'], ['zhguo'], ['zgyx'], ['zhongguoyidongx'], ['guoz'], ['']])('not %j', (letters) => {
    expect(hitPinyin(NAME, letters)).toBeNull();
  });

  it('a syllable that begins like the next word is tried short as well', () => {
    expect(hitPinyin(['xi', 'an'], 'xan')).toEqual({ from: 0, whole: true });
    expect(hitPinyin(['liang', 'nan'], 'ln')).toEqual({ from: 0, whole: true });
  });

  it('every run of syllables, whole or by first letters, is found', () => {
    const name = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(name, fc.nat(), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (syllables, start, short) => {
        const from = start % (syllables.length - 1);
        const letters = syllables
          .slice(from)
          .map((syllable, at) => (short[at] ? syllable.slice(0, 1) : syllable))
          .join('');
        const hit = hitPinyin(syllables, letters);
        expect(hit?.from).toBeLessThanOrEqual(from);
      }),
    );
  });
});
