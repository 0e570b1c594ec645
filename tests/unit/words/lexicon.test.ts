import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon, scan } from '../../../lib/words/lexicon.ts';

/** Where a single term is found, as "start-end". */
function found(term: string, text: string): string[] {
  return scan(text, compileLexicon('xx', [['act', [term]]])).map((hit) => `${hit.start}-${hit.end}`);
}

describe('where a term is found, each place once', () => {
  it.each([
    // Letters written with spaces between words: whole words only.
    ['cancel', 'cancel', ['0-6']],
    ['cancel', 'to cancel, now', ['3-9']],
    ['cancel', 'cancelled', []],
    ['cancel', 'precancel', []],
    ['cancel', 'cancel_it', ['0-6']],
    ['cancel', 'cancel2', []],
    ['sim', 'esim sim simple sim', ['5-8', '16-19']],
    ['phone number', 'my phone number.', ['3-15']],
    ['phone number', 'my phone  number', []],
    ["don't", "don't", ['0-5']],
    // A star opens an end.
    ['cancel*', 'cancelled', ['0-6']],
    ['cancel*', 'precancelled', []],
    ['*cancel', 'precancel', ['3-9']],
    ['*cancel', 'precancelled', []],
    ['*cancel*', 'precancelled', ['3-9']],
    ['*cancel*', 'cancel', ['0-6']],
    // Scripts without spaces, and Hangul: anywhere.
    ['注销', '请注销号码', ['1-3']],
    ['注销', '注销注销', ['0-2', '2-4']],
    ['解約', 'を解約する', ['1-3']],
    ['해지', '휴대폰해지하기', ['3-5']],
    ['ยกเลิก', 'ขอยกเลิกซิม', ['2-8']],
    ['sim卡', 'esim卡', []],
    ['sim卡', '把sim卡注销', ['1-5']],
    ['卡sim', '卡simple', []],
    // Other scripts with spaces.
    ['сим', 'сим-карта', ['0-3']],
    ['сим', 'симка', []],
    ['симк*', 'симка', ['0-4']],
    ['शिकायत', 'शिकायतें', []],
    // Terms of one letter, and of signs.
    ['q', 'q群 qq q', ['0-1', '6-7']],
    ['v', '加v', ['1-2']],
    ['*v', 'av vb', ['1-2']],
    ['✈', 'a✈b', ['1-2']],
    ['🛩', 'x🛩', ['1-3']],
  ])('%s in "%s"', (term, text, places) => {
    expect(found(term, text)).toEqual(places);
  });

  it.each([
    ['shut ~ down', 'shut my line down', ['0-17']],
    ['shut ~ down', 'shut down', ['0-9']],
    ['shut ~ down', 'down and shut', []],
    ['shut ~ down', 'shut it downtown', []],
    ['shut ~ down', 'shut the breakdown', []],
    ['shut ~ down', 'shut it downtown, down', ['0-22']],
    ['shut ~ down', `shut${' '.repeat(24)}down`, ['0-32']],
    ['shut ~ down', `shut${' '.repeat(25)}down`, []],
    ['我 ~ 帮 ~ 你', '我可以帮您和你', ['0-7']],
    ['a ~ down*', 'a slow downturn', ['0-11']],
    ['a ~ *town', 'a downtown', ['0-10']],
  ])('parts of "%s" within a gap: "%s"', (term, text, places) => {
    expect(found(term, text)).toEqual(places);
  });
});

it('gives category, language and term, overlapping hits too, in order of place', () => {
  const lexicon = compileLexicon('zh-Hans', [
    ['act', ['注销']],
    ['thing', ['手机号', '手机']],
    ['compound', ['注销手机']],
  ]);
  const hits = scan('注销手机号', lexicon).map(({ category, lang, term, start, end }) => [category, lang, term, start, end]);
  expect(hits.map(([, , , start]) => start)).toEqual([0, 0, 2, 2]);
  expect(hits).toEqual(
    expect.arrayContaining([
      ['act', 'zh-Hans', '注销', 0, 2],
      ['compound', 'zh-Hans', '注销手机', 0, 4],
      ['thing', 'zh-Hans', '手机', 2, 4],
      ['thing', 'zh-Hans', '手机号', 2, 5],
    ]),
  );
});

it('a term without words is passed over', () => {
  expect(scan('a * ~ b', compileLexicon('xx', [['act', ['', '*', '**', ' ~ b']]]))).toEqual([]);
});

describe('for any text', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);

  it('finds a word exactly where a search by words finds it', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 12 }), (term, words) => {
        expect(found(term, words.join(' '))).toHaveLength(words.filter((one) => one === term).length);
      }),
    );
  });

  it('every hit is the term, where it says', () => {
    const han = fc.stringMatching(/^[注销手机号a ]{1,4}$/);
    fc.assert(
      fc.property(han, fc.stringMatching(/^[注销手机号a ]{0,30}$/), (raw, text) => {
        const term = raw.trim();
        const hits = term === '' ? [] : scan(text, compileLexicon('xx', [['act', [term]]]));
        for (const hit of hits) expect(text.slice(hit.start, hit.end)).toBe(term);
      }),
    );
  });
});
