import type { Fault } from './rules.ts';
import type { CarrierSource, PinyinSource } from './schema.ts';

/** Where Han names are read as Chinese; elsewhere 日本通信 is Japanese and its pinyin of no use. */
const CHINESE = new Set(['CN', 'HK', 'MO', 'SG', 'TW', '001']);
const HAN = /\p{Script=Han}/u;
const KANA = /\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** The names and aliases of a carrier that people type as pinyin. */
export function namesToRead({ country, names, aliases }: Pick<CarrierSource, 'country' | 'names' | 'aliases'>): readonly string[] {
  const chinese = Object.entries(names).flatMap(([tag, name]) => (tag === 'zh' || tag.startsWith('zh-') ? [name] : []));
  const others = CHINESE.has(country) ? aliases.filter((alias) => !KANA.test(alias)) : [];
  return [...new Set([...chinese, ...others])].filter((name) => HAN.test(name));
}

/** A fault for every name without a reading; a reading that nobody's name needs any more goes with the next --fix. */
export function readingFaults(carriers: readonly CarrierSource[], { names, countries }: PinyinSource): readonly Fault[] {
  const fault = (field: string, name: string): Fault => ({
    file: 'pinyin.json',
    entry: name,
    field,
    reason: 'has no reading: npm run directory -- --fix',
  });
  const unread = carriers.flatMap(namesToRead).filter((name) => names[name] === undefined);
  const places = carriers.map(({ country }) => country).filter((country) => country !== '001' && countries[country] === undefined);
  return [...[...new Set(unread)].map((name) => fault('names', name)), ...[...new Set(places)].map((place) => fault('countries', place))];
}
