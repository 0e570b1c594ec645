import { expect, it } from 'vitest';
import { noteFor } from '../../../lib/ui/guide/notes.ts';

const en = 'Bring the ID card.';
const hans = '带上身份证。';
const all = { en, 'zh-Hans': hans, 'zh-Hant': '帶上身分證。' };
const simplified = { en, 'zh-Hans': hans };

it.each([
  ['zh-CN', all, 'zh-Hans'],
  ['zh-Hans', all, 'zh-Hans'],
  ['zh', all, 'zh-Hans'],
  ['zh-TW', all, 'zh-Hant'],
  ['zh-HK', all, 'zh-Hant'],
  ['zh-Hant', all, 'zh-Hant'],
  ['zh-Hant', simplified, 'zh-Hans'],
  ['zh-Hans', { en, 'zh-Hant': all['zh-Hant'] }, 'zh-Hant'],
  ['en', all, 'en'],
  ['en-GB', all, 'en'],
])('a reader of %s has %j in %s, unmarked', (lang, texts: Readonly<Record<string, string>>, tag) => {
  expect(noteFor(texts, lang)).toEqual({ text: texts[tag], lang: tag, foreign: false });
});

it.each(['zh-TW', 'zh-Hans', 'fr', 'enm'])('English is marked as such for a reader of %s', (lang) => {
  expect(noteFor({ en }, lang)).toEqual({ text: en, lang: 'en', foreign: true });
});
