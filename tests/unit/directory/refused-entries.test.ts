import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../lib/directory/check.ts';
import { changed, filesOf, RIGHT, TODAY, WATCHDOG } from './samples.ts';

const FILE = 'countries/CN.json';
const ID = 'cn-green-mobile';
const on = 'is not on one of the entry’s domains';
const suffix = 'is a public suffix: anybody can have a name under it';
const addressForm = 'an address is absolute, https and as the browser writes it';
const domainForm = 'a domain is a host name alone, in the browser’s form (lower case, punycode)';
const textForm = 'text has no outer, double or invisible white space';
const partForm = 'a user-written part is a host and a path prefix, "*" for one segment';
const noneOfThem = ['hotlineHours', '10123 is no hotline of the entry'] as const;
const numberForm = 'a number has digits, hyphens, and + or * or # in front';
const undeclared = 'green.example is also cn-little-green’s and shared-domains.json does not say so';
const chinese = { 'zh-Hans': '带上身份证，或者打10123。' };
const domains = (domain: string): string[] => ['green.example', 'help.green.example', domain];

/** What is wrong: the field within the first entry of CN.json, its wrong value, and every fault that must be told of it. */
const WRONG: readonly (readonly [what: string, path: string, value: unknown, ...faults: (readonly [field: string, reason: string])[]])[] = [
  // A wrong domain is a security hole.
  ['a public suffix', 'domains', domains('co.uk'), ['domains', `co.uk ${suffix}`]],
  ['a suffix of public bodies', 'domains', domains('bund.de'), ['domains', `bund.de ${suffix}`]],
  ['a suffix of shared hosting', 'domains', domains('github.io'), ['domains', `github.io ${suffix}`]],
  [
    'a tenant of shared hosting',
    'domains',
    domains('green.github.io'),
    ['domains', 'green.github.io lies on shared hosting (private part of the Public Suffix List)'],
  ],
  ['a platform', 'domains', domains('host.example'), ['domains', 'host.example is a platform where anybody publishes (free-hosting)']],
  [
    'a page on one',
    'domains',
    domains('a.host.example'),
    ['domains', 'a.host.example is a platform where anybody publishes (free-hosting)'],
  ],
  ['an address as a domain', 'domains', domains('https://a.example/'), ['domains.2', domainForm]],
  ['a domain in capitals', 'domains', domains('A.example'), ['domains.2', domainForm]],
  ['a domain not in punycode', 'domains', domains('青山.example'), ['domains.2', domainForm]],
  ['a domain with a port', 'domains', domains('a.example:81'), ['domains.2', domainForm]],
  ['a bare name', 'domains', domains('intranet'), ['domains.2', domainForm], ['domains', `intranet ${suffix}`]],
  ['a domain twice', 'domains', domains('green.example'), ['domains', 'says the same thing twice']],
  // Every link of an entry lies on one of its domains.
  ['a foreign link', 'website', 'https://blue.co.uk/', ['website', `blue.co.uk ${on}`]],
  ['a link that only looks like ours', 'website', 'https://evilgreen.example/', ['website', `evilgreen.example ${on}`]],
  ['a foreign cancellation page', 'cancel.url', 'https://t.example/', ['cancel.url', `t.example ${on}`]],
  [
    'a link to where customers publish',
    'cancel.url',
    'https://x.pages.green.example/',
    ['cancel.url', 'x.pages.green.example is where customers publish'],
  ],
  [
    'a cancellation page that anybody can write',
    'cancel.url',
    'https://www.green.example/community/how-to-cancel',
    ['cancel.url', 'lies on a part that anybody can write'],
  ],
  ['http', 'website', 'http://www.green.example/', ['website', addressForm], ['website', 'is not https']],
  ['a port', 'website', 'https://www.green.example:81/', ['website', 'has credentials or a port']],
  ['credentials', 'website', 'https://a:b@www.green.example/', ['website', 'has credentials or a port']],
  ['no address', 'website', 'green.example', ['website', addressForm], ['website', 'is no address']],
  ['an address not as the browser writes it', 'website', 'https://www.green.example', ['website', addressForm]],
  // Parts that anybody can write.
  ['customers elsewhere', 'customerHosts', ['a.example'], ['customerHosts', 'a.example is not below one of the entry’s domains']],
  [
    'customers on a domain that is ours',
    'customerHosts',
    ['help.green.example'],
    ['customerHosts', 'help.green.example is listed as a domain too'],
  ],
  ['an open part elsewhere', 'userContent', ['a.example/x'], ['userContent', 'a.example/x is not on one of the entry’s domains']],
  ['an open part without a path', 'userContent', ['green.example'], ['userContent.0', partForm]],
  ['an open part with a query', 'userContent', ['green.example/a?b'], ['userContent.0', partForm]],
  ['an open part twice', 'userContent', ['green.example/a', 'green.example/a'], ['userContent', 'says the same thing twice']],
  ['an empty list of open parts', 'userContent', [], ['userContent', 'Too small: expected array to have >=1 items']],
  // Identity.
  ['an id in capitals', 'id', 'cn-Green', ['id', 'an id is the country in lower case, a hyphen and a slug'], ['domains', undeclared]],
  ['an id of another country', 'id', 'gb-green', ['id', 'does not begin with its country, cn-'], ['domains', undeclared]],
  ['another file’s country', 'country', 'GB', ['id', 'does not begin with its country, gb-'], ['country', 'is GB in the file of CN']],
  [
    'no country in a country’s file',
    'country',
    '001',
    ['id', 'does not begin with its country, 001-'],
    ['country', 'is 001 in the file of CN'],
    ['country', 'belongs in esim-providers.json'],
  ],
  ['an unknown kind', 'kind', 'isp', ['kind', 'Invalid option: expected one of "mno"|"mvno"|"sub-brand"|"esim-provider"']],
  ['no English name', 'names', { 'zh-Hans': '青山移动' }, ['names', 'names has at least "en"']],
  ['a language that is none', 'names', { en: 'Green', Chinese: '青山' }, ['names.Chinese', 'Invalid key in record']],
  ['a name with outer space', 'names.en', 'Green ', ['names.en', textForm]],
  ['a name with a hidden sign', 'names.en', 'Gr\u200been', ['names.en', textForm]],
  ['an alias twice', 'aliases', ['G', 'G'], ['aliases', 'says the same thing twice']],
  ['a field that nobody knows', 'extra', 1, ['', 'Unrecognized key: "extra"']],
  ['a field less', 'aliases', undefined, ['aliases', 'Invalid input: expected array, received undefined']],
  // Numbers and evidence.
  ['a number in words', 'hotline', ['call us'], ['hotline.0', numberForm], noneOfThem],
  ['a number with blanks', 'hotline', ['+86 10 1'], ['hotline.0', numberForm], noneOfThem],
  ['a number twice', 'hotline', ['10123', '10123'], ['hotline', 'says the same thing twice']],
  // Hours.
  [
    'hours of a number that is not the carrier’s',
    'hotlineHours',
    { '10124': '24/7' },
    ['hotlineHours', '10124 is no hotline of the entry'],
  ],
  ['hours in words', 'hotlineHours.10123', 'all day', ['hotlineHours.10123', expect.stringMatching(/^hours are/)]],
  // Notes in other languages.
  ['notes in no language', 'cancel.notesIn', {}, ['cancel.notesIn', 'is empty']],
  ['notes in a language that no reader has', 'cancel.notesIn', { ...chinese, ja: '10123' }, ['cancel.notesIn', 'Unrecognized key: "ja"']],
  ['notes in Chinese with outer space', 'cancel.notesIn.zh-Hans', '打10123。 ', ['cancel.notesIn.zh-Hans', textForm]],
  ['notes in Chinese alone', 'cancel.notes', null, ['cancel.notesIn', 'stands without "notes"']],
  [
    'another number in Chinese',
    'cancel.notesIn.zh-Hans',
    '带上身份证，或者打10124。',
    ['cancel.notesIn.zh-Hans', '10123 is in "notes" but not in it'],
    ['cancel.notesIn.zh-Hans', '10124 is in it but not in "notes"'],
  ],
  ['a channel that is none', 'cancel.channels', ['fax'], ['cancel.channels.0', expect.stringMatching(/^Invalid option/)]],
  ['a network code of letters', 'mccmnc', ['4600a'], ['mccmnc.0', 'a network code is five or six digits']],
  ['no subscribers', 'subscribersM', 0, ['subscribersM', expect.stringMatching(/^Too small/)]],
  ['evidence that is no address', 'evidence', ['seen by me'], ['evidence.0', 'evidence is a public address']],
  ['no evidence', 'evidence', [], ['evidence', 'is empty although confidence is "verified"']],
  ['no day of the evidence', 'verifiedOn', null, ['verifiedOn', 'is missing although confidence is "verified"']],
  ['a day without verification', 'confidence', 'known', ['verifiedOn', 'is set although confidence is only "known"']],
  ['a day to come', 'verifiedOn', '2026-11-25', ['verifiedOn', 'lies in the future']],
  ['a day that is none', 'verifiedOn', '2026-1-5', ['verifiedOn', 'a date is YYYY-MM-DD']],
];

describe('an entry is refused for', () => {
  it.each(WRONG.map(([what, path, value, ...faults]) => ({ what, path, value, faults })))('$what ($path)', ({ path, value, faults }) => {
    const { faults: found, sources } = checkSources(changed([FILE, 0, ...path.split('.')], value), TODAY);
    const entry = path === 'id' ? value : ID;
    expect(found.filter((fault) => fault.file === FILE)).toEqual(faults.map(([field, reason]) => ({ file: FILE, entry, field, reason })));
    expect(sources).toBeNull();
  });
});

it('nothing is wrong with the right directory', () => {
  const { faults, sources } = checkSources(filesOf(RIGHT), TODAY);
  expect(faults).toEqual([]);
  expect(sources?.carriers.map((carrier) => carrier.id)).toEqual([ID, 'cn-little-green', 'gb-blue', '001-sky-sim']);
});

it('a public body’s own domain is no shared hosting, wherever the suffix list has it', () => {
  const bodies = [{ suffix: 'gov.ru', country: 'RU', kind: 'reserved-suffix', source: 'https://registry.example/' }];
  const domains = [...WATCHDOG.domains, 'watchdog.gov.ru'];
  const files = { ...RIGHT, 'public-bodies.json': bodies, 'trusted.json': [{ ...WATCHDOG, domains }] };
  expect(checkSources(filesOf(files), TODAY).faults).toEqual([]);
  expect(checkSources(filesOf({ ...files, 'public-bodies.json': [] }), TODAY).faults.map(({ field }) => field)).toEqual(['domains']);
});
