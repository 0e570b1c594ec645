import { readFileSync } from 'node:fs';
import type { Carrier, Directory, TrustedBody } from '../../../lib/directory/types.ts';
import type { Signal, SignalId } from '../../../lib/signals/types.ts';
import type { Verdict } from '../../../lib/verdict/types.ts';
import type { Translate } from '../../../lib/warning/types.ts';

export const LOCALES = [
  ['en', 'en'],
  ['zh_CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hant'],
] as const;

type Messages = { readonly [key: string]: string | Messages };

/** The real locale file as `t`; a missing key throws, so that a test fails where the browser would show nothing. */
export function translator(file: string): Translate {
  const messages: Messages = JSON.parse(readFileSync(new URL(`../../../locales/${file}.json`, import.meta.url), 'utf8'));
  return (key, substitutions = []) => {
    const found = key
      .split('.')
      .reduce<string | Messages | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), messages);
    if (typeof found !== 'string') throw new Error(`${file}: no message ${key}`);
    return found.replaceAll(/\$(\d)/g, (all, digit: string) => substitutions[Number(digit) - 1] ?? all);
  };
}

export const CHINA_MOBILE: Carrier = {
  id: 'cn-china-mobile',
  kind: 'mno',
  country: 'CN',
  names: { en: 'China Mobile', 'zh-Hans': '中国移动', 'zh-Hant': '中國移動' },
  aliases: [],
  domains: ['10086.cn', 'chinamobile.com'],
  website: 'https://www.10086.cn/',
  cancelUrl: null,
  channels: ['app', 'store', 'phone'],
  hotline: ['10086', '+8613800100186'],
  subscribersM: 1000,
  verifiedOn: null,
};
export const VERIZON: Carrier = {
  id: 'us-verizon',
  kind: 'mno',
  country: 'US',
  names: { en: 'Verizon' },
  aliases: [],
  domains: ['verizon.com'],
  website: 'https://www.verizon.com/',
  cancelUrl: 'https://www.verizon.com/support/disconnect-cancel-mobile/',
  channels: ['web', 'app', 'chat', 'phone'],
  hotline: ['611', '+18009220204'],
  subscribersM: 146,
  verifiedOn: null,
};
const ANTI_FRAUD: TrustedBody = {
  id: 'cn-anti-fraud-centre',
  kind: 'law-enforcement',
  country: 'CN',
  names: { en: 'National Anti-Fraud Centre', 'zh-Hans': '国家反诈中心' },
  domains: ['mps.gov.cn'],
  website: null,
  reportUrl: null,
  hotline: ['96110'],
};
const FTC: TrustedBody = {
  id: 'us-ftc',
  kind: 'consumer-protection',
  country: 'US',
  names: { en: 'Federal Trade Commission (FTC)' },
  domains: ['ftc.gov'],
  website: null,
  reportUrl: 'https://reportfraud.ftc.gov/',
  hotline: [],
};

const carriers = [CHINA_MOBILE, VERIZON];
const bodies = [ANTI_FRAUD, FTC];

export const directory: Directory = {
  version: '2026-11-20',
  ownerOf: (host, path = '/') =>
    host === 'community.verizon.com' && path.startsWith('/t/') ? { type: 'carrier', id: 'us-verizon', userContent: true } : null,
  carrier: (id) => carriers.find((carrier) => carrier.id === id) ?? null,
  trusted: (id) => bodies.find((body) => body.id === id) ?? null,
  carriersIn: (country) => carriers.filter((carrier) => carrier.country === country),
  trustedIn: (country) => bodies.filter((body) => body.country === country),
  countries: () => ['CN', 'US'],
  mentions: () => [],
  pinyin: () => null,
  domains: () => [],
};

export const IDS: readonly SignalId[] = [
  'topic-ending-line',
  'offers-to-do-it',
  'messenger-in-title',
  'messenger-repeated',
  'messenger-as-route',
  'messenger-link-only',
  'asks-sms-code',
  'asks-password',
  'asks-id-photo',
  'asks-id-number',
  'asks-card',
  'asks-payment',
  'charges-fee',
  'asks-remote-control',
  'asks-app-install',
  'diverts-calls',
  'stranger-gets-calls',
  'charges-by-sms',
  'phone-pushed',
  'keeps-from-carrier',
  'worded-like-traps',
  'lead-form',
  'phone-not-official',
  'claims-carrier',
  'host-lookalike',
  'free-hosting',
  'listed',
  'names-carrier',
  'honest-context',
  'warns-of-scam',
  'points-to-official',
];

export function signal(id: SignalId, more: Partial<Signal> = {}): Signal {
  return {
    id,
    group: 'credential',
    weight: 0.5,
    evidence: [{ where: 'text', text: '联系客服TG：@helper', mark: [4, 14] }],
    params: {},
    ...more,
  };
}

export function verdict(more: Partial<Verdict> = {}): Verdict {
  return {
    level: 'danger',
    url: 'https://a.example/x',
    host: 'a.example',
    carrierId: null,
    trustedId: null,
    reasons: [],
    officialWays: [],
    listVersion: '2026-11-20',
    ...more,
  };
}
