import type { SourceFiles } from '../../../lib/directory/check.ts';
import { type CarrierSource, HOSTING_KINDS, type TrustedSource } from '../../../lib/directory/schema.ts';

export const TODAY = '2026-11-24';

const EVIDENCE: Pick<CarrierSource, 'evidence' | 'confidence' | 'verifiedOn'> = {
  evidence: ['https://regulator.example/licences'],
  confidence: 'verified',
  verifiedOn: '2026-11-20',
};

/** The larger of two brands that share a domain, with parts of its hosts that customers write. */
export const GREEN: CarrierSource = {
  id: 'cn-green-mobile',
  kind: 'mno',
  country: 'CN',
  names: { en: 'Green Mobile', 'zh-Hans': '青山移动' },
  aliases: ['GreenTel', '青山'],
  domains: ['green.example', 'help.green.example'],
  customerHosts: ['pages.green.example'],
  userContent: ['forum.green.example/', 'green.example/community', 'green.example/people/*', 'green.example/users/*/blog'],
  website: 'https://www.green.example/',
  cancel: {
    url: 'https://www.green.example/cancel',
    channels: ['web', 'phone'],
    notes: 'Bring the ID card or call 10123.',
    notesIn: { 'zh-Hans': '带上身份证，或者打10123。' },
  },
  hotline: ['10123', '+86-10-12345678', '*123#'],
  hotlineHours: { '10123': '24/7' },
  subscribersM: 900,
  mccmnc: ['46099', '460999'],
  ...EVIDENCE,
};

export const LITTLE: CarrierSource = {
  id: 'cn-little-green',
  kind: 'sub-brand',
  country: 'CN',
  names: { en: 'Little Green', 'zh-Hant': '小綠' },
  aliases: ['One'],
  domains: ['green.example', 'little.example'],
  website: 'https://little.example/',
  cancel: null,
  hotline: [],
  subscribersM: null,
  mccmnc: [],
  evidence: [],
  confidence: 'known',
  verifiedOn: null,
};

export const BLUE: CarrierSource = {
  id: 'gb-blue',
  kind: 'mvno',
  country: 'GB',
  names: { en: 'Blue Mobile' },
  aliases: ['Green Mobile'],
  domains: ['blue.co.uk'],
  website: 'https://blue.co.uk/',
  cancel: { url: null, channels: ['chat'], notes: null },
  hotline: ['333'],
  subscribersM: 5.5,
  mccmnc: [],
  evidence: [],
  confidence: 'known',
  verifiedOn: null,
};

const SKY: CarrierSource = {
  ...BLUE,
  id: '001-sky-sim',
  kind: 'esim-provider',
  country: '001',
  names: { en: 'Sky SIM' },
  aliases: [],
  domains: ['sky.example'],
  website: 'https://sky.example/',
};

export const WATCHDOG: TrustedSource = {
  id: 'cn-watchdog',
  kind: 'regulator',
  country: 'CN',
  names: { en: 'Watchdog' },
  domains: ['watchdog.example', 'inner.green.example'],
  userContent: ['watchdog.example/letters'],
  website: 'https://watchdog.example/',
  reportUrl: 'https://watchdog.example/report',
  hotline: ['12300'],
  ...EVIDENCE,
};

/** A directory in which nothing is wrong, by file. */
export const RIGHT: Readonly<Record<string, unknown>> = {
  'countries/CN.json': [GREEN, LITTLE],
  'countries/GB.json': [BLUE],
  'esim-providers.json': [SKY],
  'trusted.json': [WATCHDOG],
  'shared-domains.json': [{ domain: 'green.example', entries: ['cn-green-mobile', 'cn-little-green'], reason: 'One site for both' }],
  'near-domains.json': [],
  'public-bodies.json': [
    { suffix: 'gov.cn', country: 'CN', kind: 'reserved-suffix', source: 'https://registry.example/' },
    { suffix: 'bund.de', country: 'DE', kind: 'own-domain', source: 'https://registry.example/' },
  ],
  'hosting.json': {
    hosts: {
      ...Object.fromEntries(HOSTING_KINDS.map((kind) => [kind, []])),
      'free-hosting': ['host.example'],
      blog: ['blogs.host.example'],
    },
    names: { 'host.example': 'Host' },
  },
  'pinyin.json': {
    names: { 青山移动: 'qing shan yi dong', 青山: 'qing shan', 小綠: 'xiao lv' },
    countries: { CN: 'zhong guo', GB: 'ying guo' },
  },
  'weak-names.json': [{ name: 'Greentel', reason: 'an everyday word, for the sake of the test' }],
};

export const filesOf = (files: Readonly<Record<string, unknown>>): SourceFiles => new Map(Object.entries(files));

/** The right directory with one value replaced; `undefined` takes it away. */
export function changed(path: readonly (string | number)[], value: unknown): SourceFiles {
  const files: Record<string, unknown> = structuredClone(RIGHT);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), files);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return filesOf(files);
}
