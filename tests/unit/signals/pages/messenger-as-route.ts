import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    Chinese: {
      text: ['# 手机销户', '办理销户请加微信：abc_8899'],
      says: { where: 'text', seen: 'abc_8899', params: { channel: 'wechat', handle: 'abc_8899' } },
    },
    English: {
      text: ['# Cancel a SIM', 'To cancel, message us on Telegram: @helper_77'],
      says: { where: 'text', seen: '@helper_77', params: { channel: 'telegram', handle: 'helper_77' } },
    },
    'an invitation without a handle': {
      text: ['# Cancel a SIM', 'To cancel your SIM, message us on WhatsApp.'],
      says: { where: 'text', seen: 'WhatsApp', params: { channel: 'whatsapp' } },
    },
  },
  silent: {
    'nobody to write to': { text: ['# 手机销户', '请到营业厅办理，或拨打客服热线。'] },
    'the newspaper’s channel': { text: ['# Cancel a SIM', 'Follow us on WhatsApp: @dailynews_uk'] },
    'a contact in a comment': { text: ['# 手机销户', '@comment 加微信：abc_8899 办理'] },
    'quoted where the page says what its owner asks for': {
      text: ['# Cancel a SIM', 'Readers told us of accounts on Telegram, such as “@cancel_77”, that ask for a selfie with ID.'],
    },
    'quoted in a page that warns': {
      text: [
        '# Scam: they promise to cancel your SIM',
        'Fraud reports rise, police say.',
        'A page he found had “Telegram: @cancel_77” on it.',
      ],
    },
    'the paper’s own tip line': { text: ['# Cancel a SIM', 'Got a story? WhatsApp: +44 7700 900123'] },
    'made unreadable': { text: ['# Cancel a SIM', 'She was told to message Telegram @esim***8.'] },
  },
};
