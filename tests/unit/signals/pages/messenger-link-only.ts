import type { Case } from '../page.ts';

const text = ['# Cancel a SIM', 'Bring your papers to the shop.'];
export const { speaks, silent }: Case = {
  speaks: {
    'a link with a picture': {
      text,
      links: [{ href: 'https://t.me/helper_77', label: 'Chat' }],
      says: { where: 'link', seen: 'https://t.me/helper_77', params: { channel: 'telegram', handle: 'helper_77' } },
    },
    'a scheme': {
      text,
      links: [{ href: 'whatsapp://send?phone=447700900123' }],
      says: { where: 'link', seen: 'whatsapp://send?phone=447700900123', params: { channel: 'whatsapp', handle: '447700900123' } },
    },
  },
  silent: {
    'a button that shares the page': { text, links: [{ href: 'https://t.me/share/url?url=x', label: 'Share' }] },
    'a link in navigation': { text, links: [{ href: 'https://t.me/helper_77', zone: 'chrome' }] },
    'a contact in words, which says more': {
      text: ['# Cancel a SIM', 'To cancel, message us on Telegram: @helper_77'],
      links: [{ href: 'https://t.me/helper_77' }],
    },
    'no messenger': { text, links: [{ href: 'https://other.example/helper_77' }] },
  },
};
