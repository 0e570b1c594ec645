import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a strange number in the title of a page about cancelling': {
      title: 'Cancel Blue Mobile: customer care number 1-888-555-0134',
      text: ['Blue Mobile lines are cancelled by phone.'],
      says: { where: 'title', seen: '1-888-555-0134', params: { phone: '1-888-555-0134', carrier: 'gb-blue' } },
    },
    'a strange number again and again': {
      title: 'Cancel Blue Mobile',
      text: ['Customer care number to cancel: 1-888-555-0134', 'Dial 1-888-555-0134 and wait.', 'Busy? Try (1) 888 555 0134 later.'],
      says: { where: 'text', seen: '1-888-555-0134' },
    },
  },
  silent: {
    'the number in the text alone': {
      title: 'Cancel Blue Mobile',
      text: ['Customer care number 1-888-555-0134 to cancel.'],
    },
    'the carrier’s own number': { title: '注销青山移动 客服热线 010-12345678', text: ['注销青山移动。'] },
    'a title that ends nothing': { title: 'Blue Mobile customer care number 1-888-555-0134', text: ['Opening hours.'] },
    'a warning': {
      title: 'Scam warning, beware: cancel Blue Mobile, customer care number 1-888-555-0134',
      text: ['Scammers and fraudsters behind this fake number.'],
    },
    'three times, where no carrier of the directory is named': {
      title: 'Cancel your line',
      text: ['Customer care number to cancel: 1-888-555-0134', 'Dial 1-888-555-0134 and wait.', 'Busy? Try (1) 888 555 0134 later.'],
    },
  },
};
