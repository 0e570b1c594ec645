import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a control': { text: ['# 手机销户'], fields: [{ label: '身份证号码' }], says: { where: 'form', seen: '身份证号码', fields: [0] } },
    'a control that names it to programs only': {
      text: ['# Cancel a SIM'],
      fields: [{ name: 'ssn', near: 'Details' }],
      says: { where: 'form', seen: 'Details', fields: [0] },
    },
  },
  silent: {
    'a guide': { text: ['# 手机销户', '销户时营业员会核对身份证号码。'] },
    'another number': { text: ['# Cancel a SIM'], fields: [{ label: 'Order number' }] },
  },
};
