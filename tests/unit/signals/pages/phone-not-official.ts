import type { Case } from '../page.ts';

const title = 'Cancel Blue Mobile';
export const { speaks, silent }: Case = {
  speaks: {
    'a number that the directory does not know': {
      title,
      text: [`# ${title}`, 'Call the Blue Mobile cancellation hotline now to cancel: 0900 123 4567'],
      says: { where: 'text', seen: '0900 123 4567', params: { phone: '0900 123 4567', carrier: 'gb-blue' } },
    },
    'digits parted by odd dashes': {
      title,
      text: [`# ${title}`, 'Call the Blue Mobile cancellation hotline to cancel: 0➖900➖123➖4567'],
      says: { where: 'text', seen: '0➖900➖123➖4567', params: { carrier: 'gb-blue' } },
    },
    'a dear number in a line of its own, its price in the next': {
      title,
      text: [`# ${title}`, '0807 000 219', 'Price: 1,57 €/min'],
      says: { where: 'text', seen: '0807 000 219', params: { phone: '0807 000 219' } },
    },
  },
  silent: {
    'a number at the price of a letter': { title, text: [`# ${title}`, '0180 123 4567', '0,20 €/call'] },
    'the carrier’s own number': { title: '注销青山移动', text: ['# 注销青山移动', '注销请拨打客服热线：010-12345678'] },
    'no carrier named': { title: 'Cancel a SIM', text: ['Call the cancellation hotline: 0900 123 4567'] },
    'a number of something else': { title, text: [`# ${title}`, 'Order 0900 123 4567 was sent.'] },
    'a page that warns': {
      title: 'Scam warning: fake Blue Mobile hotline',
      text: ['Fraudsters give 0900 123 4567 as the cancellation hotline.'],
    },
  },
};
