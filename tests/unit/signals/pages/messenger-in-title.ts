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
    'the messenger’s own page of somebody who ends lines': {
      host: 't.me',
      path: '/s/lines_gone',
      title: 'Cancel SIM, all carriers',
      says: { where: 'title', seen: 'Cancel SIM, all carriers', params: { channel: 'telegram', handle: 'lines_gone' } },
    },
  },
  silent: {
    'the messenger’s own page of a newspaper': {
      host: 't.me',
      path: '/s/daily_news',
      title: 'The Daily News',
      text: ['How to cancel a SIM card'],
    },
    'in the text': { title: '手机销户', text: ['# 手机销户', '微信：abc_8899'] },
    'about a messenger': { title: '注销手机号后微信怎么办', text: ['# 注销手机号后微信怎么办'] },
    'made unreadable': { title: 'Beware of Telegram @esim***8' },
  },
};
