import { describe, expect, it } from 'vitest';
import { directory, find, first, readings } from './searching.ts';

const all = (query: string, homes?: readonly string[]): readonly string[] =>
  find(query, homes).flatMap(({ found }) => found.map((one) => one.carrier.id));

describe('what people type finds their carrier first', () => {
  it.each([
    // Names in any script.
    ['中国移动', 'cn-china-mobile'],
    ['中國聯通', 'cn-china-unicom'],
    ['联通', 'cn-china-unicom'],
    ['China Telecom', 'cn-china-telecom'],
    ['ｃｈｉｎａ　ｕｎｉｃｏｍ', 'cn-china-unicom'],
    // Pinyin: whole, first letters, mixed, from the second word on.
    ['zhongguoyidong', 'cn-china-mobile'],
    ['zhong guo yi dong', 'cn-china-mobile'],
    ['zgyd', 'cn-china-mobile'],
    ['zhongguolt', 'cn-china-unicom'],
    ['zgdx', 'cn-china-telecom'],
    ['liantong', 'cn-china-unicom'],
    ['dianxin', 'cn-china-telecom'],
    // Other names.
    ['神州行', 'cn-china-mobile'],
    // Numbers, addresses.
    ['10086', 'cn-china-mobile'],
    ['10010', 'cn-china-unicom'],
    ['189.cn', 'cn-china-telecom'],
    // Slips of the pen.
    ['chian mobile', 'cn-china-mobile'],
    ['china uncom', 'cn-china-unicom'],
  ])('%s: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ['ドコモ', 'jp-docomo', 'JP'],
    ['docmo', 'jp-docomo', 'JP'],
    ['télékom', 'de-telekom', 'DE'],
    ['telekomm', 'de-telekom', 'DE'],
    ['o2.co.uk', 'gb-o2', 'GB'],
    ['Мегафон', 'ru-megafon', 'RU'],
    ['bouygues', 'fr-bouygues-telecom', 'FR'],
  ])('%s: %s in %s', (query, id, home) => {
    expect(first(query, [home])).toBe(id);
  });
});

describe('a country by name finds all its carriers', () => {
  it.each([['Japan'], ['日本'], ['riben'], ['jp']])('%s', (query) => {
    const japan = find(query, ['GB']).find(({ country }) => country === 'JP');
    expect(japan?.found.length).toBe(directory.carriersIn('JP').length);
  });

  it.each([
    ['uk', 'GB'],
    ['usa', 'US'],
    ['holland', 'NL'],
  ])('%s: %s', (query, country) => {
    expect(find(query, []).map((group) => group.country)).toContain(country);
  });

  it('those that bear the name come before it', () => {
    expect(
      find('china', ['CN'])[0]
        ?.found.slice(0, 3)
        .map(({ carrier }) => carrier.id),
    ).toEqual(['cn-china-mobile', 'cn-china-telecom', 'cn-china-unicom']);
  });

  it('two letters of a name are no country', () => {
    expect(all('ja').filter((id) => id === 'jp-docomo')).toEqual([]);
  });
});

describe('order', () => {
  it('the person’s countries first, in their order, each with its best first', () => {
    const groups = find('vodafone', ['ES', 'DE']);
    expect(groups.slice(0, 2).map(({ country, home }) => [country, home])).toEqual([
      ['ES', true],
      ['DE', true],
    ]);
    expect(groups.slice(2).some(({ home }) => home)).toBe(false);
    for (const { found } of groups) {
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });

  it('no carrier twice', () => {
    for (const query of ['mobile', 'china', 'tele', 'zg', '中国', 'de', '1']) expect(new Set(all(query)).size).toBe(all(query).length);
  });
});

it.each([[''], ['   '], ['!?'], ['qqqqqq']])('nothing is found for %j', (query) => {
  expect(find(query)).toEqual([]);
});

it('every carrier is found by each of its names', () => {
  const lost = directory
    .countries()
    .flatMap((country) =>
      directory
        .carriersIn(country)
        .flatMap(({ id, names, domains }) =>
          [...Object.values(names), domains[0] ?? ''].filter((name) => !all(name, [country]).includes(id)).map((name) => `${id}: ${name}`),
        ),
    );
  expect(lost).toEqual([]);
});

it('the pinyin of every Chinese name finds it, whole and by first letters', () => {
  const lost = Object.entries(readings).filter(([name, reading]) => {
    const queries = [
      reading.replaceAll(' ', ''),
      reading
        .split(' ')
        .map((one) => one.slice(0, 1))
        .join(''),
    ];
    return !queries
      .filter((query) => query.length > 1)
      .every((query) => find(query).some(({ found }) => found.some(({ by }) => by.shown === name || by.field === 'name')));
  });
  expect(lost).toEqual([]);
});
