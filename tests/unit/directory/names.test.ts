import { expect, it } from 'vitest';
import { nameIn } from '../../../lib/directory/names.ts';

const EN = 'Bring the ID card.';
const HANS = '带上身份证。';
const HANT = '帶身分證。';
const all = { en: EN, 'zh-Hans': HANS, 'zh-Hant': HANT };

it.each([
  ['zh-CN', all, 'zh-Hans'],
  ['zh-Hans', all, 'zh-Hans'],
  ['zh', all, 'zh-Hans'],
  ['zh-TW', all, 'zh-Hant'],
  ['zh-HK', all, 'zh-Hant'],
  ['zh-Hant', all, 'zh-Hant'],
  ['zh-Hant', { en: EN, 'zh-Hans': HANS }, 'zh-Hans'],
  ['zh-Hans', { en: EN, 'zh-Hant': HANT }, 'zh-Hant'],
  ['zh-TW', { en: EN }, 'en'],
  ['zh-CN', { en: EN }, 'en'],
  ['en-GB', all, 'en'],
  ['fr', all, 'en'],
] as const)('a reader of %s sees %j in %s', (lang, texts: Readonly<Record<string, string>>, tag) => {
  expect(nameIn(texts, lang)).toEqual({ text: texts[tag], lang: tag });
});
