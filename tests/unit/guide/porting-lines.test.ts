import { describe, expect, it } from 'vitest';
import type { Carrier } from '../../../lib/directory/types.ts';
import { portingIn } from '../../../lib/ui/guide/facts.ts';
import { type Line, type PortingAsk, portingLines } from '../../../lib/ui/guide/porting-lines.ts';
import { cutAtPlaces } from '../../../lib/ui/guide/words.ts';
import { CHINA_MOBILE, translator } from '../warning/fakes.ts';

const known: readonly Carrier[] = [
  CHINA_MOBILE,
  { ...CHINA_MOBILE, id: 'cn-china-telecom', names: { en: 'China Telecom', 'zh-Hans': '中国电信' } },
  { ...CHINA_MOBILE, id: 'cn-china-unicom', names: { en: 'China Unicom', 'zh-Hans': '中国联通' } },
];
const ask = (file: string, lang: string, carrier: Carrier | null = null): PortingAsk => ({
  t: translator(file),
  lang,
  carrier,
  carrierOf: (id) => known.find((one) => one.id === id) ?? null,
});
const EN = ask('en', 'en');

/** A line as it reads, places in brackets. */
const read = (line: Line): string =>
  line.map((part) => (typeof part === 'string' ? part : `[${'call' in part ? part.call : part.word}]`)).join('');
const lines = (country: string | null, how = EN): readonly string[] => portingLines(portingIn(country), how).map(read);

describe('portingLines', () => {
  it('Britain: what it is called, what to find out, how to get it, how long it lasts, how to leave without it', () => {
    expect(lines('GB')).toEqual([
      'The code is called [PAC].',
      'To see first what leaving costs: text [INFO] to [85075].',
      'Text [PAC] to [65075], from the number itself.',
      'The code is good for 30 days.',
      'To leave without keeping the number: text [STAC] to [75075], and give the code you receive to the new company.',
      expect.stringContaining('the old line has ended'),
    ]);
  });

  it('China: what must hold first and which numbers cannot go, and no fee afterwards that was due before', () => {
    const read = lines('CN', ask('zh_CN', 'zh-Hans', known[0]));
    expect(read.slice(0, 2)).toEqual([
      '转之前要先结清话费，还在合约期内的要先解除。停机或挂失的号码，要先恢复使用。',
      '虚拟运营商的号码（162、165、167、170、171开头）不能转到别家。',
    ]);
    expect(read.at(-1)).toBe('转完以后，旧号卡就结束了。');
  });

  it.each<[string, string, PortingAsk, string]>([
    ['calls', 'FR', EN, 'Call [3179] from the number itself.'],
    [
      'asks the old company where no way is on record',
      'US',
      EN,
      'Ask the old company for it: in your account, in its app or by its hotline.',
    ],
    ['fills in what the person writes', 'IN', EN, 'Text [PORT your number] to [1900], from the number itself.'],
    ['fills it in in their language', 'IN', ask('zh_CN', 'zh-Hans'), '用这个号码发短信[PORT 您的号码]到[1900]。'],
    ['takes the carrier’s own number', 'CN', ask('zh_CN', 'zh-Hans', known[1]), '用这个号码发短信[SQXZ#姓名#证件号码]到[10001]。'],
    [
      'names all numbers where no carrier is chosen',
      'CN',
      EN,
      'Text [SQXZ#name#ID number] from the number itself: to [China Mobile 10086, China Telecom 10001, China Unicom 10010].',
    ],
    [
      'parts the numbers in Chinese too',
      'CN',
      ask('zh_CN', 'zh-Hans'),
      '用这个号码发短信[SQXZ#姓名#证件号码]，发到：[中国移动 10086、中国电信 10001、中国联通 10010]。',
    ],
    ['needs no code', 'AU', EN, 'No code is needed. The new company asks the old one for the number.'],
    [
      'says that the contract runs on',
      'DE',
      EN,
      'If you move the number before the contract is over, the contract goes on and must be cancelled as well.',
    ],
  ])('%s', (_, country, how, wanted) => expect(lines(country, how)).toContain(wanted.replace(/\[((?:China Mobile|中国移动).*)\]/, '$1')));

  it('a carrier that is none of those named asks the old company', () => {
    const other = { ...CHINA_MOBILE, id: 'cn-other' };
    const read = lines('CN', ask('en', 'en', other)).join(' ');
    expect(read).toContain('Ask the old company');
    expect(read).not.toContain('CXXZ');
  });

  it('says so where nothing is on record', () => {
    expect(lines(null)).toEqual([expect.stringContaining('We have no rules for this country on record.')]);
  });
});

it.each([
  ['$1 then $2', ['a', 'b'], [0, ' then ', 1]],
  ['none', [], ['none']],
  ['$2, $1.', ['a', 'b'], [1, ', ', 0, '.']],
  ['end $1', ['a'], ['end ', 0]],
])('cuts “%s” at its places', (text, places, wanted) => {
  const fill = (marks: readonly string[]): string => text.replaceAll(/\$(\d)/g, (_, digit: string) => marks[Number(digit) - 1] ?? '');
  expect(cutAtPlaces(fill, places.length)).toEqual(wanted);
});
