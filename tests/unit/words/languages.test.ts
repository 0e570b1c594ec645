import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/words/fold.ts';
import { languagesOf } from '../../../lib/words/languages.ts';
import { type CompiledWords, indexOf, listsOf, loadWords, wordsOf } from '../../../lib/words/words.ts';

const STOP: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'your'],
  es: ['el', 'la', 'de', 'que', 'tu'],
  fr: ['le', 'la', 'de', 'vous', 'et'],
};

const language = (lang: string, script: string): CompiledWords['languages'][number] => ({
  lang,
  script,
  words: [
    ['act', `act-${lang}`],
    ['stop', (STOP[lang] ?? []).join('\n')],
  ],
});

const COMPILED: CompiledWords = {
  languages: [
    ...[language('en', 'latin'), language('es', 'latin'), language('fr', 'latin')],
    ...[language('zh-Hans', 'han'), language('zh-Hant', 'han'), language('ja', 'kana'), language('ko', 'hangul')],
    ...[language('ru', 'cyrillic'), language('ar', 'arabic'), language('hi', 'devanagari'), language('th', 'thai')],
  ],
  messengers: [
    { channel: 'telegram', strong: ['telegram'], weak: ['tg'], hosts: ['t.me'], schemes: ['tg'], shares: ['/share'] },
    { channel: 'wechat', strong: ['微信'], weak: ['v'], hosts: [], schemes: ['weixin'], shares: [] },
  ],
};
const words = loadWords(COMPILED);
const langs = (text: string, declared = ''): string[] => languagesOf(foldText(text), declared, words).toSorted();

describe('the languages a page is read in', () => {
  it.each([
    ['nothing', '', '', ['en']],
    ['Chinese', '如何注销手机号码', '', ['en', 'zh-Hans', 'zh-Hant']],
    ['Chinese with a brand in Latin letters', '如何注销 Vodafone 手机号码，流程说明如下', '', ['en', 'zh-Hans', 'zh-Hant']],
    ['Japanese, Han and all', '携帯電話の番号を解約する方法', '', ['en', 'ja']],
    ['Korean', '휴대폰 번호 해지 방법', '', ['en', 'ko']],
    ['Russian', 'Как отключить номер телефона', '', ['en', 'ru']],
    ['Arabic', 'كيفية إلغاء الخط', '', ['ar', 'en']],
    ['Hindi', 'सिम कार्ड बंद करें', '', ['en', 'hi']],
    ['Thai', 'ยกเลิกซิมการ์ด', '', ['en', 'th']],
    ['Spanish', 'el plan de la linea que tu tienes y de la otra', '', ['en', 'es', 'fr']],
    ['French', 'le forfait et vous, le contrat et vous', '', ['en', 'fr']],
    ['French, with a word that Spanish has too', 'le forfait et vous, le contrat et vous, la fin', '', ['en', 'fr']],
    ['English', 'the end of your contract and the start of the next', '', ['en']],
    ['too few words to tell', 'el plan de', '', ['en']],
    ['a declared language', 'Sim', 'fr-CA', ['en', 'fr']],
    ['a declared language in capitals', 'Sim', 'FR', ['en', 'fr']],
    ['a declared language of another script does not count', 'cancel my sim', 'zh-CN', ['en']],
    ['two scripts', '注销手机号 휴대폰 번호 해지', '', ['en', 'ko', 'zh-Hans', 'zh-Hant']],
    ['a stray character', `the and of your the and of your ${'plan '.repeat(20)}卡`, '', ['en']],
  ])('%s', (_what, text, declared, expected) => {
    expect(langs(text, declared)).toEqual(expected);
  });

  it('are told from the beginning of the text alone', () => {
    expect(langs(`${'a'.repeat(6_000)}${'注销'.repeat(5_000)}`)).toEqual(['en']);
  });
});

describe('the words at run time', () => {
  it('gives a language’s look-up, the same one again, without stop words; null for an unknown language', () => {
    const lexicon = words.lexicon('es');
    expect([...(lexicon?.terms.values() ?? [])].flat().map((one) => one.term)).toEqual(['act-es']);
    expect(words.lexicon('es')).toBe(lexicon);
    expect(words.lexicon('xx')).toBeNull();
    expect(words.stopWords('es')).toEqual(STOP['es']);
    expect(words.stopWords('xx')).toEqual([]);
  });

  it('throws where a language is asked for that was not read: its traps would be missed', () => {
    const few = wordsOf(indexOf(COMPILED));
    expect(() => few.lexicon('es')).toThrow('"es"');
    expect([few.has('es'), few.lexicon('xx')]).toEqual([false, null]);
  });

  it('learns languages one by one; scripts, stop words and messengers are there before', () => {
    const few = wordsOf(indexOf(COMPILED));
    expect([few.scripts, few.messengers, few.stopWords('es')]).toEqual([words.scripts, words.messengers, words.stopWords('es')]);
    for (const language of COMPILED.languages.filter(({ lang }) => lang === 'es')) few.learn('es', listsOf(language));
    expect(few.lexicon('es')).toEqual(words.lexicon('es'));
    expect([few.has('es'), few.has('fr')]).toEqual([true, false]);
  });

  it('knows messengers by name, host and scheme', () => {
    const { channels, byHost, byScheme, shares } = words.messengers;
    expect(channels).toEqual(['telegram', 'wechat']);
    expect([byHost.get('t.me'), byScheme.get('weixin'), byHost.get('t.me.evil.com'), shares]).toEqual([
      'telegram',
      'wechat',
      undefined,
      ['/share'],
    ]);
    expect(words.scripts.get('ja')).toBe('kana');
  });
});
