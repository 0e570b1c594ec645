import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'at both ends': {
      text: ['# 手机销户', '办理请加微信：abc_8899', '携带身份证。', '结清话费。', '等待通知。', '有问题请加微信：abc_8899'],
      says: { where: 'text', seen: 'abc_8899', params: { channel: 'wechat', handle: 'abc_8899', count: '2' } },
    },
    'and calls to write there': {
      text: ['# 手机销户', '微信：abc_8899', '携带身份证。', '结清话费。', '等待通知。', '有疑问请加微信。'],
      says: { where: 'text', seen: 'abc_8899', params: { channel: 'wechat', handle: 'abc_8899', count: '2' } },
    },
  },
  silent: {
    once: { text: ['# 手机销户', '办理请加微信：abc_8899', '携带身份证。'] },
    'never, though messengers are named': { text: ['# 手机销户', '微信会提醒您。', '微信换绑请看这里。'] },
    'among the readers’ comments': { text: ['# 手机销户', '@comment 加微信：abc_8899', '@comment 加微信：abc_8899'] },
    'in a link and the words of the link': {
      text: ['# Cancel a SIM', 'To cancel your SIM, ask on WhatsApp'],
      links: [{ href: 'https://wa.me/447700900118', text: 'ask on WhatsApp' }],
    },
    'in a link and the number as people write it': {
      text: ['# Cancel a SIM', 'To cancel your SIM, write on WhatsApp to 07700 900118'],
      links: [{ href: 'https://wa.me/447700900118', text: '07700 900118' }],
    },
  },
};
