import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a page on a platform': {
      host: 'help.host.example',
      says: { where: 'address', seen: 'help.host.example', params: { platform: 'Host', kind: 'free-hosting' } },
    },
  },
  silent: { 'a site of its own': { host: 'page.example' }, 'a name that ends alike': { host: 'myhost.example' } },
};
