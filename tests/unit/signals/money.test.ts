import { expect, it } from 'vitest';
import { composedHits } from '../../../lib/signals/reading/composed.ts';
import { amountsIn, hasAmount } from '../../../lib/signals/reading/money.ts';
import { scan } from '../../../lib/words/lexicon.ts';
import { KNOWLEDGE } from './knowledge.ts';

const hitsIn = (lang: string, text: string) => {
  const lexicon = KNOWLEDGE.words.lexicon(lang);
  return lexicon ? scan(text, lexicon) : [];
};

it.each([
  ['en', 'it is $60 today', ['60']],
  ['en', 'it is 60 dollars, or 1,500 naira', ['60', '1,500']],
  ['de', '40 € und 25 euro', ['40', '25']],
  ['zh-Hans', '先付80元,10086转人工', ['80']],
  ['en', 'on 24/11 at 10:30, in 4 weeks', []],
])('amounts of money: %s %s', (lang, text, amounts) =>
  expect(amountsIn(text, hitsIn(lang, text)).map(({ start, end }) => text.slice(start, end))).toEqual(amounts),
);

it.each([
  ['60 by gift card', true],
  ['1 500 by gift card', true],
  ['$5 by gift card', true],
  ['4-6 weeks, by gift card', false],
  ['24/11 by gift card', false],
  ['a gift card', false],
])('an amount beside a word for paying: %s %s', (text, has) => {
  const start = text.indexOf('gift card');
  expect(hasAmount(text, hitsIn('en', text), { start, end: start + 9 })).toBe(has);
});

it.each([
  ['en', 'your passport, photographed', 'askIdPhoto', 'passport, photo'],
  ['en', 'the six numbers that get texted', 'askCode', 'six numbers that get text'],
  ['de', '40 € vor beginn', 'askPay', '40 € vor beginn'],
])('two words together: %s %s', (lang, text, category, said) => {
  const found = composedHits(text, hitsIn(lang, text)).filter((hit) => hit.category === category);
  expect(found.map(({ start, end }) => text.slice(start, end))).toContain(said);
});

it.each([
  ['in another sentence', 'en', 'bring your passport. a photo of the shop hangs there'],
  ['far apart', 'en', 'your passport is what they look at in the shop, as in every photo'],
])('no pair: %s', (_what, lang, text) =>
  expect(composedHits(text, hitsIn(lang, text)).filter((hit) => hit.category === 'askIdPhoto')).toEqual([]),
);
