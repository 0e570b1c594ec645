import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    Chinese: { text: ['# 手机号注销', '代办销户，全程不用出门。', '服务费：每个号码 68 元'], says: { where: 'text', seen: '服务费' } },
    English: {
      text: ['# Cancel a SIM', 'We cancel it for you. Our service charge is £20.'],
      says: { where: 'text', seen: 'service charge' },
    },
    'an amount by its sign': { text: ['# Cancel a SIM', 'We cancel it for you: £9.99.'], says: { where: 'text', seen: '£9.99' } },
  },
  silent: {
    'an amount without an offer': { text: ['# Cancel a SIM', 'The last bill was £9.99.'] },
    'a fee without an offer': { text: ['# 手机号注销', '销户前请先结清费用。'] },
    'a fee far from the offer': { text: ['# 手机号注销', '代办销户。', '一', '二', '三', '服务费：每个号码 68 元'] },
    'no fee, and said so': { text: ['# 手机号注销', '代办销户，不收手续费。'] },
  },
};
