import type { Case } from '../page.ts';

const title = 'Cancel Blue Mobile';
export const { speaks, silent }: Case = {
  speaks: {
    'a number that the directory does not know': {
      title,
      text: [`# ${title}`, 'Call the Blue Mobile cancellation hotline now to cancel: 0900 123 4567'],
      says: { where: 'text', seen: '0900 123 4567', params: { phone: '0900 123 4567', carrier: 'gb-blue' } },
    },
  },
  silent: {
    'the carrier’s own number': { title: '注销青山移动', text: ['# 注销青山移动', '注销请拨打客服热线：010-12345678'] },
    'no carrier named': { title: 'Cancel a SIM', text: ['Call the cancellation hotline: 0900 123 4567'] },
    'a number of something else': { title, text: [`# ${title}`, 'Order 0900 123 4567 was sent.'] },
    'a page that warns': {
      title: 'Scam warning: fake Blue Mobile hotline',
      text: ['Fraudsters give 0900 123 4567 as the cancellation hotline.'],
    },
  },
};
