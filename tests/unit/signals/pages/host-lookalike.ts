import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'an address that resembles': {
      host: 'greeen.example',
      says: { where: 'address', seen: 'greeen.example', params: { carrier: 'cn-green-mobile', domain: 'green.example', kind: 'typo' } },
    },
  },
  silent: { 'the official address': { host: 'www.green.example' }, 'another address': { host: 'page.example' } },
};
