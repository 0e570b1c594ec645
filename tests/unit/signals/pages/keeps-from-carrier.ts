import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    English: {
      text: ['# Cancel a SIM', 'We close it within the hour. Do not call your carrier before that, or the request is lost.'],
      says: { where: 'text', seen: 'Do not call your carrier' },
    },
    Chinese: {
      text: ['# 手机号注销', '办理期间请勿联系运营商客服，以免工单冲突。'],
      says: { where: 'text', seen: '请勿联系运营商' },
    },
  },
  silent: {
    'honest advice': { text: ['# Cancel a SIM', 'You do not have to call the carrier: it works in the app. Never share your code.'] },
    'a warning of such people': {
      text: ['# Cancel a SIM', 'Scammers tell you “do not call your carrier”.', 'Beware of fraud: they say do not call your carrier.'],
    },
    'what a victim was told': { text: ['# Cancel a SIM', 'He told me do not call your carrier, so I waited.'] },
    'a side column': { text: ['# Cancel a SIM', '@chrome Do not call your carrier.'] },
  },
};
