import { describe, expect, it } from 'vitest';
import { exampleCarrier, quoted } from '../../../entrypoints/welcome/example.ts';
import { carrier } from '../options/carriers.ts';

const small = { ...carrier, id: 'cn-small', names: { en: 'Small' }, hotline: [] };
const lists: Readonly<Record<string, readonly (typeof carrier)[]>> = { CN: [carrier, small], XX: [small] };
const directory = { carriersIn: (country: string) => lists[country] ?? [] };

describe('the carrier of the example', () => {
  it.each([
    ['the largest, by its name in Chinese', 'CN', 'zh-Hans', { name: { text: '中国移动', lang: 'zh-Hans' }, number: '10086' }],
    ['and in English', 'CN', 'en', { name: { text: 'China Mobile', lang: 'en' }, number: '10086' }],
    ['one without a hotline', 'XX', 'en', { name: { text: 'Small', lang: 'en' }, number: null }],
    ['no carrier there', 'ZZ', 'en', null],
    ['no country', null, 'en', null],
  ])('%s', (_, country, lang, expected) => {
    expect(exampleCarrier(directory, country, lang)).toEqual(expected);
  });

  it('is nobody while there is no list', () => {
    expect(exampleCarrier(null, 'CN', 'en')).toBeNull();
  });
});

describe('the quotation', () => {
  it.each([
    ['Enter the code', 'code', { quote: 'Enter the code', mark: [10, 14] }],
    ['请输入验证码', '验证码', { quote: '请输入验证码', mark: [3, 6] }],
    ['Enter it', 'code', { quote: 'Enter it' }],
    ['Enter it', '', { quote: 'Enter it' }],
  ])('%s, telling part %s', (quote, telling, expected) => {
    expect(quoted(quote, telling)).toEqual(expected);
  });
});
