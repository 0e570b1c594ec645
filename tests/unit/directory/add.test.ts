import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../lib/directory/check.ts';
import { addEntry } from '../../../scripts/directory/add.ts';
import { askLines } from '../../../scripts/directory/ask-lines.ts';
import { slug } from '../../../scripts/directory/questions.ts';
import { filesOf, RIGHT, TODAY } from './samples.ts';

/** Right answers by the question's first words. */
const ANSWERS: readonly (readonly [begins: string, answer: string])[] = [
  ['Country', 'gb'],
  ['Name in English', 'Red Môbile'],
  ['Id', ''],
  ['Names in', 'zh-Hans=红手机'],
  ['Other', 'Redtel, Red'],
  ['Kind', 'mno'],
  ['Domains', 'red.example, red-help.example'],
  ['Website', ''],
  ['Cancellation page', 'https://red-help.example/cancel'],
  ['Ways', 'web, phone'],
  ['What is needed', 'Thirty days’ notice.'],
  ['Hotlines', '333, +441234567890'],
  ['Subscribers', '4.5'],
  ['Network codes', '23499'],
  ['Evidence', 'https://regulator.example/red'],
];

const files = filesOf(RIGHT);

/** Answers as above, with some questions answered wrongly first. */
async function talk(wrong: Readonly<Record<string, readonly string[]>> = {}, answers = ANSWERS) {
  const said: string[] = [];
  const asked: string[] = [];
  const left = new Map(Object.entries(wrong).map(([begins, list]) => [begins, [...list]]));
  const added = await addEntry({
    files,
    today: TODAY,
    say: (line) => void said.push(line.trim()),
    ask: async (question) => {
      asked.push(question);
      const [begins, answer] = answers.find(([start]) => question.startsWith(start)) ?? ['', null];
      return left.get(begins)?.shift() ?? answer;
    },
  });
  return { said, asked, added };
}

it('a few answers make an entry that the rules have nothing against', async () => {
  const { added, said, asked } = await talk();
  expect(said).toEqual([]);
  expect(asked).toContain('Id [gb-red-mobile]');
  expect(asked).toContain('Website [https://www.red.example/]');
  expect(added).toMatchObject({ file: 'countries/GB.json', id: 'gb-red-mobile' });
  expect(added?.rows.at(-1)).toEqual({
    id: 'gb-red-mobile',
    country: 'GB',
    kind: 'mno',
    names: { en: 'Red Môbile', 'zh-Hans': '红手机' },
    aliases: ['Redtel', 'Red'],
    domains: ['red.example', 'red-help.example'],
    website: 'https://www.red.example/',
    cancel: { url: 'https://red-help.example/cancel', channels: ['web', 'phone'], notes: 'Thirty days’ notice.' },
    hotline: ['333', '+441234567890'],
    subscribersM: 4.5,
    mccmnc: ['23499'],
    evidence: ['https://regulator.example/red'],
    confidence: 'verified',
    verifiedOn: TODAY,
  });
  const all = new Map(files).set('countries/GB.json', added?.rows);
  expect(checkSources(all, TODAY).faults.map(({ file }) => file)).toEqual(['pinyin.json']);
});

it('what nobody knows stays empty', async () => {
  const empty = new Set([
    'Names in',
    'Other',
    'Cancellation page',
    'Ways',
    'What is needed',
    'Hotlines',
    'Subscribers',
    'Network codes',
    'Evidence',
  ]);
  const { added } = await talk(
    {},
    ANSWERS.map(([begins, answer]) => [begins, empty.has(begins) ? '' : answer] as const),
  );
  expect(added?.rows.at(-1)).toMatchObject({
    names: { en: 'Red Môbile' },
    aliases: [],
    cancel: null,
    hotline: [],
    subscribersM: null,
    evidence: [],
    confidence: 'known',
    verifiedOn: null,
  });
});

describe('a wrong answer is refused with the rule’s reason, and asked for again', () => {
  it.each([
    ['Country', 'China', 'a country is an ISO 3166-1 alpha-2 code, or 001 for none'],
    ['Id', 'gb-blue', 'is taken already, in countries/GB.json'],
    ['Id', 'fr-red', 'does not begin with its country, gb-'],
    ['Names in', 'Chinese=红', 'Invalid key in record'],
    ['Kind', 'isp', 'Invalid option: expected one of "mno"|"mvno"|"sub-brand"|"esim-provider"'],
    ['Domains', 'co.uk', 'co.uk is a public suffix: anybody can have a name under it'],
    ['Domains', 'blue.co.uk', 'blue.co.uk is also gb-blue’s and shared-domains.json does not say so'],
    ['Domains', 'greem.exampIe, x', 'a domain is a host name alone, in the browser’s form (lower case, punycode)'],
    ['Domains', '', 'an entry has at least one domain'],
    ['Website', 'https://blue.co.uk/', 'blue.co.uk is not on one of the entry’s domains'],
    ['Cancellation page', 'http://red.example/', 'is not https'],
    ['Ways', 'fax', 'Invalid option: expected one of "app"|"store"|"phone"|"web"|"chat"|"email"|"post"|"sms"'],
    ['Hotlines', 'call us', 'a number has digits, hyphens, and + or * or # in front'],
    ['Subscribers', 'many', 'Invalid input: expected number, received NaN'],
    ['Network codes', '1', 'a network code is five or six digits'],
    ['Evidence', 'seen by me', 'evidence is a public address'],
  ])('%s: %s', async (begins, wrong, reason) => {
    const { added, said, asked } = await talk({ [begins]: [wrong] });
    expect(said).toContain(`refused: ${reason}`);
    expect(asked.filter((question) => question.startsWith(begins))).toHaveLength(2);
    expect(added?.id).toBe('gb-red-mobile');
  });
});

it('answers that end too early write nothing', async () => {
  expect((await talk({}, ANSWERS.slice(0, 8))).added).toBeNull();
});

it('lines that are piped in all at once each answer their own question', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end('one\n\ntwo\n');
  const { ask, close } = askLines(input, output);
  expect([await ask('A'), await ask('B'), await ask('C'), await ask('D')]).toEqual(['one', '', 'two', null]);
  close();
  expect(String(output.read())).toBe('A\n> B\n> C\n> D\n> ');
});

it.each([
  ['Télé2 +', 'tele2'],
  ['A & B Mobile', 'a-b-mobile'],
  ['中国', ''],
])('the slug of %s is %j', (name, expected) => {
  expect(slug(name)).toBe(expected);
});
