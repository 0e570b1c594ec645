import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  accountWordSchema,
  DEVICES,
  deviceSchema,
  numberCheckIn,
  numberCheckSchema,
  portingIn,
  portingSchema,
} from '../../../lib/ui/guide/facts.ts';
import { LOCALES, translator } from '../warning/fakes.ts';

const read = (file: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(new URL(`../../../data/${file}.json`, import.meta.url), 'utf8'));

const FILES = [
  ['guide/porting', portingSchema],
  ['guide/number-checks', numberCheckSchema],
  ['guide/devices', deviceSchema],
  ['guide/account-words', accountWordSchema],
] as const;

describe.each(FILES)('%s', (file, schema) => {
  const rows = read(file);
  it('holds only records that keep the rules', () => {
    for (const row of rows) expect(schema.safeParse(row)).toMatchObject({ success: true });
  });
  it('names each once, in order', () => {
    const keys = rows.map((row) => String(row['country'] ?? ''));
    expect(keys).toEqual([...keys].sort());
    const ids = rows.map((row) => row['country'] ?? row['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('refuses a record without a date, with a made-up date, or with a field that nobody reads', () => {
    const { checkedOn: _, ...undated } = { ...rows[0] };
    for (const wrong of [undated, { ...rows[0], checkedOn: '2026-13-40' }, { ...rows[0], extra: 1 }]) {
      expect(schema.safeParse(wrong).success).toBe(false);
    }
  });
});

const GB = read('guide/porting').find((row) => row['country'] === 'GB');
const CN = read('guide/number-checks').find((row) => row['country'] === 'CN');

describe('refused', () => {
  it.each<[string, { safeParse(row: unknown): { success: boolean } }, unknown]>([
    ['a country in small letters', portingSchema, { ...GB, country: 'gb' }],
    ['no source', portingSchema, { ...GB, source: null }],
    ['a number with letters', portingSchema, { ...GB, get: [{ sms: 'PAC', to: '65O75' }] }],
    ['a whole telephone number', portingSchema, { ...GB, get: [{ call: '+442079460000' }] }],
    ['conditions without a source', portingSchema, { ...GB, conditions: { clear: true, sources: [], checkedOn: '2026-11-29' } }],
    ['a code that is good for no day', portingSchema, { ...GB, days: 0 }],
    ['an official page that is not https', portingSchema, { ...GB, official: 'http://ofcom.org.uk/' }],
    ['a service that is not https', numberCheckSchema, { ...CN, url: 'http://getsimnum.caict.ac.cn/' }],
    ['a service without a name', numberCheckSchema, { ...CN, name: { text: '', lang: 'zh-Hans' } }],
    ['an unknown device', deviceSchema, { ...DEVICES[0], id: 'toaster' }],
  ])('%s', (_, schema, row) => expect(schema.safeParse(row).success).toBe(false));
});

it('opens maker’s and regulator’s pages only on the domains of trusted bodies', () => {
  const trusted = read('trusted').flatMap((body) => (Array.isArray(body['domains']) ? body['domains'] : []));
  const links = [...read('guide/porting').map((row) => row['official']), ...DEVICES.map((device) => device.help)];
  for (const link of links.filter((one) => typeof one === 'string')) {
    const { host } = new URL(link);
    expect(trusted.some((domain) => host === domain || host.endsWith(`.${domain}`)) ? '' : link).toBe('');
  }
});

it.each([
  [null, null],
  ['XX', null],
  ['GB', 'PAC'],
  ['FR', 'RIO'],
])('porting in %s', (country, code) => expect(portingIn(country)?.code?.text ?? null).toBe(code));

it.each([
  ['CN', 'https://getsimnum.caict.ac.cn/'],
  ['IN', 'https://tafcop.sancharsaathi.gov.in/'],
  ['GB', undefined],
  [null, undefined],
])('looking up one’s own numbers in %s', (country, url) => expect(numberCheckIn(country)?.url).toBe(url));

it.each(LOCALES)('every device has its name and its steps in %s', (file) => {
  const t = translator(file);
  for (const { id, path } of DEVICES) {
    expect(t(`guide.device.names.${id}`)).not.toBe('');
    expect(t(`guide.device.path.${path}`).split(' > ').length).toBeGreaterThanOrEqual(4);
  }
});
