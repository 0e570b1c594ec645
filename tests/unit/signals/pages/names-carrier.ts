import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'the first of two': {
      title: 'Cancel Sky SIM or Blue Mobile',
      text: ['# Sky SIM', 'Sky SIM is a travel eSIM.'],
      says: { where: 'title', seen: 'Sky SIM', params: { carrier: '001-sky-sim' } },
    },
    Chinese: { title: '注销青山移动手机号', says: { where: 'title', seen: '青山移动', params: { carrier: 'cn-green-mobile' } } },
    'by the address alone': { host: 'greeen.example', title: 'Help', says: null },
    'of one name, that of the page’s country': {
      host: 'page.co.uk',
      title: 'Cancel Green Mobile phone number',
      says: { where: 'title', seen: 'Green Mobile', params: { carrier: 'gb-blue' } },
    },
  },
  silent: {
    nobody: { title: 'How to cancel your phone contract', text: ['Ask your carrier.'] },
    'an everyday word': { title: 'One way to cancel a phone number', lang: 'en' },
    'a name in navigation': { title: 'Cancel a phone number', text: ['@chrome Blue Mobile'] },
  },
};
