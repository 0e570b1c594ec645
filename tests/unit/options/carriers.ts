import type { Carrier } from '../../../lib/directory/types.ts';

export const carrier: Carrier = {
  id: 'cn-china-mobile',
  kind: 'mno',
  country: 'CN',
  names: { 'zh-Hans': '中国移动', en: 'China Mobile' },
  aliases: [],
  domains: ['10086.cn'],
  website: 'https://www.10086.cn/',
  cancelUrl: null,
  channels: ['app', 'store'],
  hotline: ['+8610086', '10086'],
  subscribersM: 1000,
  verifiedOn: '2026-11-20',
};
