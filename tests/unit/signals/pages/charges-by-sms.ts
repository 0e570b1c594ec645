import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'the price in small print at the end': {
      text: [
        '# Cancel your SIM by SMS',
        'To cancel, SMS the word CANCEL to 42999.',
        '@chrome SMSes charged at R30 per SMS. Subscription service.',
      ],
      says: { where: 'text', seen: '42999', params: { phone: '42999' } },
    },
    'a number that only a link has': {
      text: ['# Cancel your SIM by SMS', 'Press the button to cancel.', '@chrome SMSes charged at R30 per SMS.'],
      links: [{ href: 'sms:42999?body=CANCEL' }],
      says: { where: 'link', seen: 'sms:42999?body=CANCEL', params: { phone: '42999' } },
    },
    Chinese: {
      text: ['# 手机号短信注销', '发送短信 XH 到 1069 0400 1122 注销。', '信息费 15 元/条，由第三方代收。'],
      says: { where: 'text', seen: '1069 0400 1122' },
    },
    'a short code and its price apart': {
      text: ['# Cancel your SIM', 'Send FIN to 83417 and the line is closed.', '83417: 4,50 € per SMS.'],
      says: { where: 'text', seen: 'Send FIN to 83417 and the line is closed.', params: { phone: '83417' } },
    },
  },
  silent: {
    'no price': { text: ['# Cancel your SIM by SMS', 'To cancel, SMS the word CANCEL to 42999.'] },
    'a price list without a number to send to': {
      text: ['# Cancel your SIM', 'Each message is charged at 10 cents per SMS until you cancel.'],
    },
    'a warning of such numbers': {
      text: ['# Cancel your SIM', 'Beware of scammers: an SMS to 42999 to cancel is charged at R30 per SMS.'],
    },
    'the carrier’s own number': {
      text: ['# 注销青山移动', '青山移动：发送短信 XH 到 01012345678 注销。', '信息费 1 元/条。'],
    },
    'numbers of a regulator': { text: ['# Cancel your SIM', 'SMS the word PAC to 65075.', 'Abroad, charged at 10 cents per SMS.'] },
    'a button that shares': {
      text: ['# Cancel your SIM', 'Press the button to cancel.', 'Charged at R30 per SMS.'],
      links: [{ href: 'sms:?&body=look' }],
    },
  },
};
