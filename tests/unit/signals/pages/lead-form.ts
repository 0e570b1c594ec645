import type { Case } from '../page.ts';

const text = ['# Cancel your SIM'];
const phone = { type: 'tel', label: 'Mobile number', form: 0 };
export const { speaks, silent }: Case = {
  speaks: {
    English: {
      text,
      fields: [{ label: 'Your name', form: 0 }, phone],
      forms: [{ actionHost: 'page.example', submit: 'Call me back' }],
      says: { where: 'form', seen: 'Mobile number · Call me back', fields: [1] },
    },
    'a number asked for in the placeholder': {
      text: ['# 手机销户'],
      fields: [{ placeholder: '请输入手机号', form: 0 }],
      forms: [{ actionHost: 'page.example', submit: '立即办理' }],
      says: { where: 'form', seen: '请输入手机号 · 立即办理', fields: [0] },
    },
  },
  silent: {
    'no control': { text: [...text, 'Mobile number'] },
    'a search': { text, fields: [{ name: 'q', placeholder: 'Phone' }] },
    'a log-in in the side column': {
      text,
      fields: [
        { ...phone, zone: 'chrome' },
        { type: 'password', label: 'Password', zone: 'chrome', form: 0 },
      ],
    },
    'a form among the readers’ comments': { text, fields: [{ ...phone, zone: 'comment' }] },
    'a box for a message, whatever stands before it': { text, fields: [{ type: 'textarea', near: 'Mobile number', form: 0 }] },
    'a name and an address': { text, fields: [{ label: 'Your name' }, { type: 'email', label: 'E-mail' }] },
  },
};
