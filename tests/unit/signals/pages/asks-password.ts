import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'the account’s password, by name': {
      text: ['# Cancel a SIM'],
      fields: [{ type: 'password', label: 'Account PIN' }],
      says: { where: 'form', seen: 'Account PIN', fields: [0] },
    },
    'a plain log-in beside a request for the code': {
      text: ['# Cancel a SIM'],
      fields: [{ type: 'password', label: 'Password' }, { label: 'SMS code' }],
      says: { where: 'form', seen: 'Password', fields: [0] },
    },
    'a plain log-in on a host that imitates': {
      host: 'greeen.example',
      text: ['# Cancel a SIM'],
      fields: [{ type: 'password', label: 'Password' }],
      says: { where: 'form', seen: 'Password', fields: [0] },
    },
    'a log-in in the side column of a host that imitates': {
      host: 'greeen.example',
      text: ['# Cancel a SIM'],
      fields: [{ type: 'password', label: 'Password', zone: 'chrome' }],
      says: { where: 'form', seen: 'Password', fields: [0] },
    },
    'in words, by who has calls sent to a number': {
      text: ['# Cancel a SIM', 'Dial **21*5550100123# first.', 'Then text your account PIN to the desk.'],
      says: { where: 'text', seen: 'account PIN' },
    },
    'the carrier’s, in letters of another script': {
      text: ['# 手机销户'],
      fields: [{ type: 'password', label: '服务密码', placeholder: '请输入密码' }],
      says: { where: 'form', seen: '服务密码', fields: [0] },
    },
    'named before the control': {
      text: ['# Cancel a SIM'],
      fields: [{ type: 'password', near: 'PIN of your carrier account' }],
      says: { where: 'form', seen: 'PIN of your carrier account', fields: [0] },
    },
    'what a tale says was passed on, beside who took it': {
      lang: 'es',
      text: [
        '# Di de baja la línea móvil',
        'Lo que le pasé: la foto del DNI de los dos lados y la clave de la cuenta.',
        'En Telegram la buscás como @marce_bajas77.',
      ],
      says: { where: 'text', seen: 'clave' },
    },
  },
  silent: {
    'what is said not to be asked for, behind it': {
      lang: 'tr',
      text: ['# Hat iptali', 'Sizin yerinize iptal ederiz, WhatsApp: +49 221 0000 640', 'Şifre, SMS kodu veya banka bilgisi istemeyiz.'],
    },
    'a plain one, said twice': {
      text: ['# Cancel a SIM'],
      fields: [{ type: 'password', label: 'Password *', placeholder: 'Enter your password' }],
    },
    'a plain one in Chinese': { text: ['# 手机销户'], fields: [{ type: 'password', label: '密码', placeholder: '请输入密码' }] },
    'a lone log-in, as forums have': { text: ['# Cancel a SIM'], fields: [{ label: 'Name' }, { type: 'password', label: 'Password:' }] },
    'a log-in in the side column': { text: ['# Cancel a SIM'], fields: [{ type: 'password', label: 'Account PIN', zone: 'chrome' }] },
    'no control': { text: ['# Cancel a SIM', 'You need your account PIN in the shop.'] },
  },
};
