import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'in the title': {
      title: '手机销户 微信：abc_8899',
      says: { where: 'title', seen: 'abc_8899', params: { channel: 'wechat', handle: 'abc_8899' } },
    },
    'in the main heading': {
      title: 'Cancel SIM',
      text: ['# Cancel any SIM – Telegram @helper_77'],
      says: { where: 'heading', seen: '@helper_77', params: { channel: 'telegram', handle: 'helper_77' } },
    },
  },
  silent: {
    'in the text': { title: '手机销户', text: ['# 手机销户', '微信：abc_8899'] },
    'about a messenger': { title: '注销手机号后微信怎么办', text: ['# 注销手机号后微信怎么办'] },
    'made unreadable': { title: 'Beware of Telegram @esim***8' },
  },
};
