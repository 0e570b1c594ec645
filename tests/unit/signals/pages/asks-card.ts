import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a control': {
      text: ['# Cancel a SIM'],
      fields: [{ label: 'Card number' }, { name: 'cvv' }],
      says: { where: 'form', seen: 'Card number', fields: [0, 1] },
    },
    'a control that the browser would fill': {
      text: ['# 手机销户'],
      fields: [{ autocomplete: 'cc-number', placeholder: '卡号' }],
      says: { where: 'form', seen: '卡号', fields: [0] },
    },
    'words, beside an offer': {
      text: ['# 手机销户', '代办销户，余额退回。', '请提供银行卡号和预留手机号。'],
      says: { where: 'text', seen: '银行卡号' },
    },
  },
  silent: {
    'a guide': { text: ['# Cancel a SIM', 'The last bill is taken from your debit card.'] },
    'a SIM card': { text: ['# Cancel a SIM', 'We cancel it for you.', 'Send us your SIM card.'] },
  },
};
