import { describe, expect, it } from 'vitest';
import type { Directory, TrustedBody, TrustedKind } from '../../../lib/directory/types.ts';
import { reportsJson, rowsAsText } from '../../../lib/reports/export.ts';
import { mailHref, officialBodies, publicForms } from '../../../lib/reports/official.ts';
import { reportRows } from '../../../lib/reports/rows.ts';
import { parseRecord, toRecord } from '../../../lib/reports/schema.ts';
import { body, report } from './samples.ts';

const entry = (kind: TrustedKind, id: string, reportUrl: string | null, hotline: string[] = []): TrustedBody => ({
  id,
  kind,
  country: 'CN',
  names: { en: id },
  domains: [],
  website: null,
  reportUrl,
  hotline,
});
const bodies = [
  entry('device-maker', 'maker', 'https://maker.example/'),
  entry('consumer-protection', 'consumers', null, ['12315']),
  entry('law-enforcement', 'police', null, ['110']),
  entry('regulator', 'regulator-by-phone', null, ['12300']),
  entry('regulator', 'regulator-silent', null),
  entry('regulator', 'regulator-with-page', 'https://r.example/'),
  { ...entry('regulator', 'regulator-by-mail', null), mail: 'report@r.example' },
  entry('reporting-body', 'reporting', 'https://report.example/', ['12321']),
];
const none = {
  version: '1',
  ownerOf: () => null,
  carrier: () => null,
  trusted: () => null,
  carriersIn: () => [],
  countries: () => [],
  mentions: () => [],
  pinyin: () => null,
  domains: () => [],
};
const directory: Directory = { ...none, trustedIn: (country) => (country === 'CN' ? bodies : []) };

it('offers those that take reports, most fitting first, those with a page before those with a telephone', () => {
  expect(officialBodies(directory, 'CN').map(({ id }) => id)).toEqual([
    'reporting',
    'regulator-with-page',
    'regulator-by-phone',
    'regulator-by-mail',
    'police',
    'consumers',
  ]);
  expect(officialBodies(directory, 'XX')).toEqual([]);
});

describe('a report by mail', () => {
  const read = (href: string) => [new URL(href).pathname, ...['subject', 'body'].map((key) => new URL(href).searchParams.get(key))];

  it('goes with subject and text filled in, whatever they hold', () => {
    expect(read(mailHref('report@r.example', 'A & B?', 'line 1\n&body=x #2\n电话'))).toEqual([
      ...['report@r.example', 'A & B?', 'line 1\r\n&body=x #2\r\n电话'],
    ]);
  });

  it('goes without the text where mail programs would cut the link', () => {
    const href = mailHref('report@r.example', 'subject', '移动'.repeat(200));
    expect([read(href)[2], href.length < 2000]).toEqual([null, true]);
  });
});

it('fills the address in only where the form takes it, and safely', () => {
  const address = 'https://a.example/b?c=d&e=f#g';
  const filled = publicForms(address).filter(({ fills }) => fills);
  expect(filled.map(({ href }) => new URL(href).searchParams.get('url'))).toEqual([address]);
  expect(publicForms(address).every(({ href, fills }) => fills || !href.includes('a.example'))).toBe(true);
});

const t = (key: string, values: readonly string[] = []) => [key.replace('report.', ''), ...values].join(' ');

describe('the text of a report', () => {
  const everything = { ...body, words: 'my words', excerpt: 'a passage' };
  const text = rowsAsText('Title', reportRows(everything, { t, lang: 'en', carrierName: 'China Mobile' }), ': ');

  it('shows every value that the JSON has', () => {
    const values = [
      everything.url,
      'China Mobile',
      'my words',
      'a passage',
      '24 November 2026',
      'November 24, 2026',
      '2026.11.20',
      ...everything.contacts,
    ];
    const seen = values.filter((value) => text.includes(value));
    expect(seen.length).toBe(values.length - 1);
    for (const { id, evidence } of everything.reasons) {
      expect(text).toContain(`signal.${id.replaceAll('-', '_')}`);
      for (const quote of evidence) expect(text).toContain(quote);
    }
    for (const one of everything.wrong) expect(text).toContain(`wrong.${one.replaceAll('-', '_')}`);
  });

  it('has a row for every field', () => {
    // kind and wrong, level and reasons share a row each.
    expect(reportRows(everything, { t, lang: 'en', carrierName: null })).toHaveLength(Object.keys(everything).length - 2);
  });
});

it('exports what can be read again, and what cannot as it is', () => {
  const damaged = [{ key: 'report:x', raw: { any: 'thing' } }];
  const read = JSON.parse(reportsJson([report()], damaged, new Date('2026-11-24T00:00:00Z')));
  expect(read).toMatchObject({ format: 'cancelguard-reports', v: 1, exported: '2026-11-24T00:00:00.000Z', damaged });
  expect(parseRecord(toRecord(read.reports[0]))).toEqual(report());
});
