import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, sourceSpan } from '../../../lib/words/fold.ts';

describe('one form for the many ways of writing the same words', () => {
  it.each([
    ['full-width letters', 'Ｔｅｌｅｇｒａｍ：１２３', 'telegram:123'],
    ['circled letters and digits', 'ⓣⓔⓛⓔ ①②', 'tele 12'],
    ['mathematical letters', '𝐓𝐞𝐥𝐞𝓖', 'teleg'],
    ['half-width kana', 'ｶﾗﾝ', 'カラン'],
    ['ligatures and signs of several letters', 'ﬃ ™', 'ffi tm'],
    ['capitals', 'CANCEL Ваш', 'cancel ваш'],
    ['accents of Latin letters', 'Résilier ÇA ñ', 'resilier ca n'],
    ['accents written as signs of their own', 're\u0301silier', 'resilier'],
    ['letters whose stroke is no accent', 'Łódź đøß', 'lodz doss'],
    ['dotted and dotless i', 'İptal ıssız', 'iptal issiz'],
    ['quotation marks and hyphens', 'don’t e‐sim', "don't e-sim"],
    ['vowel signs that are letters', 'हिन्दी ไทย', 'हिन्दी ไทย'],
    ['Arabic without marks and stretching', 'مُحَمَّد محـمد', 'محمد محمد'],
    ['digits of other scripts', '๐๘ ०१ ٠٥ ۷', '08 01 05 7'],
    ['filled circles and squares', '❶❾➊⓿ 🅐🆉', '1910 az'],
    ['Hangul typed letter by letter', 'ㅋㅏ톡 텔ㄹㅔ ㅋㅏㅌㅗㄱ', '카톡 텔레 카톡'],
    ['no syllables of Hangul consonants alone', '톡ㅋㅋㅋ', '톡ᄏᄏᄏ'],
    ['struck-out letters', 'a\u0336b\u0336c\u0336', 'abc'],
  ])('%s: %s', (_what, source, expected) => {
    expect(foldText(source)).toBe(expected);
  });

  it.each([
    ['zero-width spaces and joiners', 'te\u200ble\u200cg\u200dram', 'telegram'],
    ['byte order mark', '\ufeff注\ufeff销', '注销'],
    ['soft hyphens', 'can\u00adcel', 'cancel'],
    ['bidi controls', '\u202ecancel\u202c \u2066now\u2069', 'cancel now'],
    ['variation selectors', '微\ufe0f信\u{fe0e}', '微信'],
    ['Hangul fillers', '微\u3164信', '微信'],
    ['line breaks and many spaces', '  cancel \n\t my\u3000\u00a0line  ', 'cancel my line'],
  ])('without %s', (_what, source, expected) => {
    expect(foldText(source)).toBe(expected);
  });

  it.each([
    ['spaces between Han characters', '注 销 手机\u3000号', '注销手机号'],
    ['signs between Han characters', '微.信 注*销 手_机 微·信 注|销', '微信注销手机微信注销'],
    ['no hyphen or comma there', '微-信，注，销', '微-信,注,销'],
    ['no space beside Latin letters', '加 V 信', '加 v 信'],
    ['spaced letters', 'T e l e g r a m : @abc', 'telegram : @abc'],
    ['dotted letters', 'w.h.a.t.s.a.p.p', 'whatsapp'],
    ['letters far apart', 't  e  l  e  g', 'teleg'],
    ['four letters', 'q r s t', 'qrst'],
    ['no three letters', 'set a b c here', 'set a b c here'],
    ['no words', 'end a line today', 'end a line today'],
    ['no two separators', 'a b.c d', 'a b.c d'],
    ['no digits', '1 2 3 4 5', '1 2 3 4 5'],
  ])('joined again: %s: %s', (_what, source, expected) => {
    expect(foldText(source)).toBe(expected);
  });

  it.each([
    ['a Cyrillic letter in a Latin word', 'Tеlegrаm', 'telegram'],
    ['Greek letters in a Latin word', 'τelegrαm', 'telegram'],
    ['a word all in Cyrillic', 'сор', 'сор'],
    ['a word all in Greek', 'κινητό', 'κινητο'],
    ['two words, each of one script', 'от tele', 'от tele'],
  ])('%s: %s', (_what, source, expected) => {
    expect(foldText(source)).toBe(expected);
  });
});

describe('the way back to the source', () => {
  it.each([
    ['plain text', 'cancel my line', 'my', 'my'],
    ['full-width letters', '加ＴＧ：abc', 'tg', 'ＴＧ'],
    ['letters of two units', 'x 𝐓𝐞𝐥 y', 'tel', '𝐓𝐞𝐥'],
    ['a letter that became two', 'die Straße 1', 'strasse', 'Straße'],
    ['part of a letter that became several', 'a ﬃ b', 'f', 'ﬃ'],
    ['hidden signs within', 'te\u200ble\u00adx now', 'telex', 'te\u200ble\u00adx'],
    ['spaced letters', 'to T e l e g r a m now', 'telegram', 'T e l e g r a m'],
    ['Han broken by signs', '请 注.销 手机', '注销', '注.销'],
    ['spaces cut off in front', '   注销', '注销', '注销'],
    ['Hangul typed letter by letter', '내 ㅋㅏㅌㅗㄱ 은', '카톡', 'ㅋㅏㅌㅗㄱ'],
    ['an emoji', '✈🛩 abc', '🛩', '🛩'],
  ])('%s', (_what, source, found, expected) => {
    const folded = fold(source);
    const start = folded.text.indexOf(found);
    const [from, to] = sourceSpan(folded, start, start + found.length);
    expect([start >= 0, source.slice(from, to).trim()]).toEqual([true, expected]);
  });
});

/** Text with much of what folding changes. */
const tricky = fc.string({
  unit: fc.constantFrom(
    ...'abT微信е1Ａßİıłاً가ｶ',
    ' ',
    '.',
    '*',
    '-',
    '\n',
    '\u200b',
    '\u00ad',
    '\u0301',
    '\u0338',
    '\u3164',
    '½',
    '😀',
    '\ud83d',
  ),
  maxLength: 24,
});
const anyText = fc.oneof(tricky, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('for any text, lone surrogates included', () => {
  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(foldText(foldText(source))).toBe(foldText(source));
      }),
    );
  });

  it('has one offset for every unit and one for the end, never going back', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, map } = fold(source);
        expect(map).toHaveLength(text.length + 1);
        expect([...map]).toEqual([...map].toSorted((a, b) => a - b));
        expect(map.at(-1)).toBe(source.length);
      }),
    );
  });

  it('every span lies within the source, and its own folding holds the span', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (source, a, b) => {
        const folded = fold(source);
        if (folded.text === '') return;
        const [start, last] = [a % folded.text.length, b % folded.text.length].toSorted((x, y) => x - y);
        const [from, to] = sourceSpan(folded, start ?? 0, (last ?? 0) + 1);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it('the quick way for plain ASCII gives what the long way gives', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...'abT .-*1'), maxLength: 24 });
    fc.assert(
      fc.property(ascii, (source) => {
        expect(foldText(source)).toBe(foldText(`\u200b${source}\u200b`));
      }),
    );
  });
});
