import type { Case } from '../page.ts';

const text = ['# Cancel your SIM'];
export const { speaks, silent }: Case = {
  speaks: {
    'as the name of the site': {
      text,
      claims: [{ where: 'site-name', text: 'Blue Mobile Customer Service' }],
      says: { where: 'text', seen: 'Blue Mobile Customer Service', params: { carrier: 'gb-blue', domain: 'blue.co.uk' } },
    },
    'in the copyright line': {
      text: ['# 手机销户'],
      claims: [{ where: 'copyright', text: '© 2026 青山移动 版权所有' }],
      says: { where: 'text', seen: '© 2026 青山移动 版权所有', params: { carrier: 'cn-green-mobile' } },
    },
  },
  silent: {
    'on the carrier’s own host': { host: 'www.blue.co.uk', text, claims: [{ where: 'site-name', text: 'Blue Mobile' }] },
    'a sentence that names it': { text, claims: [{ where: 'title', text: 'How to cancel your Blue Mobile phone contract' }] },
    'another name': { text, claims: [{ where: 'site-name', text: 'Consumer News' }] },
  },
};
