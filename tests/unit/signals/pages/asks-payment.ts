import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    Chinese: { text: ['# 手机销户', '代办销户，先付定金 50 元。'], says: { where: 'text', seen: '先付' } },
    English: {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'Pay with gift cards or USDT.'],
      says: { where: 'text', seen: 'gift card' },
    },
    'to an account that the page gives': {
      text: ['# Cancel a SIM', 'The line is closed when the settlement is paid by gift card.', 'Account: LT12 3000 0101 2345 6780'],
      says: { where: 'text', seen: 'gift card' },
    },
    'a page that sets all it says in marks': {
      text: ['# Cancel a SIM', 'We cancel it for you.', '“Pay with gift cards and send the receipt to the desk today”'],
      says: { where: 'text', seen: 'gift card' },
    },
    'first, and promised back': {
      text: ['# 手机销户', '代办销户。', '先付押金200元，注销成功后退还押金。'],
      says: { where: 'text', seen: '先付押金' },
    },
  },
  silent: {
    'nobody who takes it': { text: ['# Cancel a SIM', 'Gift cards were sold next door.'] },
    'a promise not to': { text: ['# Cancel a SIM', 'We cancel it for you.', 'We do not take gift cards.'] },
    'a kind of line': { text: ['# Cancel a SIM', 'We cancel it for you: every prepaid card, every prepaid number.'] },
    'payment after the work': {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'By gift card or in cash, after the work is done.'],
    },
    'a deposit that comes back': { text: ['# 手机销户', '代办销户。', '到网络中心办理退订，退还押金 100 元。'] },
    'a deposit that a letter wants back': {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'Please advise the refund of any deposit of $40.'],
    },
    'what somebody is quoted as wanting': {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'One wrote: "pay with gift cards and send the receipt to the desk today".'],
    },
  },
};
