import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    Chinese: { text: ['# 手机销户', '代办销户，先付定金 50 元。'], says: { where: 'text', seen: '先付' } },
    English: {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'Pay with gift cards or USDT.'],
      says: { where: 'text', seen: 'gift card' },
    },
  },
  silent: {
    'nobody who takes it': { text: ['# Cancel a SIM', 'Gift cards were sold next door.'] },
    'a promise not to': { text: ['# Cancel a SIM', 'We cancel it for you.', 'We do not take gift cards.'] },
    'a kind of line': { text: ['# Cancel a SIM', 'We cancel it for you: every prepaid card, every prepaid number.'] },
  },
};
