import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a carrier': {
      links: [{ href: 'https://other.example/' }, { href: 'https://www.green.example/cancel', text: 'Cancel' }],
      says: { where: 'link', seen: 'www.green.example', params: { domain: 'www.green.example' } },
    },
    'an authority': { links: [{ href: 'https://www.miit.gov.cn/' }], says: { where: 'link', seen: 'www.miit.gov.cn' } },
  },
  silent: {
    'a look-alike': { links: [{ href: 'https://greeen.example/' }, { href: 'https://green.example.evil.com/' }] },
    'in the footer': { links: [{ href: 'https://www.green.example/', zone: 'chrome' }] },
    'a telephone number': { links: [{ href: 'tel:10123' }] },
  },
};
