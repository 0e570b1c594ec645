import type { Report, ReportBody } from '../../../lib/reports/types.ts';
import type { Verdict } from '../../../lib/verdict/types.ts';

/** A page of spam that wants people to write to a Telegram handle. */
export const verdict: Verdict = {
  level: 'danger',
  url: 'https://yidong-xiaohu.example/guide/2026',
  host: 'yidong-xiaohu.example',
  carrierId: 'cn-china-mobile',
  trustedId: null,
  reasons: [
    {
      id: 'messenger-repeated',
      group: 'contact-repeat',
      weight: 0.6,
      evidence: [
        { where: 'title', text: '移动卡注销找TG @yd_xiaohu 办理', mark: [6, 19] },
        { where: 'link', text: 'https://t.me/yd_xiaohu?start=u58213#x' },
      ],
      params: { channel: 'telegram', handle: '@yd_xiaohu' },
    },
    { id: 'asks-payment', group: 'money', weight: 0.4, evidence: [{ where: 'text', text: '先付50元' }], params: {} },
  ],
  officialWays: [],
  listVersion: '2026.11.20',
};

export const body: ReportBody = {
  kind: 'unsafe',
  url: 'https://yidong-xiaohu.example/guide/2026',
  wrong: ['messenger', 'pay-first'],
  level: 'danger',
  carrierId: 'cn-china-mobile',
  reasons: [
    { id: 'messenger-repeated', evidence: ['TG @yd_xiaohu', 'https://t.me/yd_xiaohu'] },
    { id: 'asks-payment', evidence: ['先付50元'] },
  ],
  contacts: ['telegram:@yd_xiaohu'],
  words: '',
  excerpt: null,
  listVersion: '2026.11.20',
  day: '2026-11-24',
};

export const report = (change: Partial<Report> = {}): Report => ({
  id: '0123456789abcdef0123',
  state: 'saved',
  created: '2026-11-24T08:00:00.000Z',
  updated: '2026-11-24T08:00:00.000Z',
  body,
  ...change,
});
