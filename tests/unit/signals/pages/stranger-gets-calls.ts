import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a number behind the code': {
      text: ['# End a SIM by code', 'Dial **21*+15550142368# and press call.'],
      says: { where: 'text', seen: '**21*+15550142368#', params: { phone: '15550142368' } },
    },
    'a number told in words behind the code': {
      text: ['# Deactivate a number', 'Dial *401* followed by the desk number 98400 41822 and press call.'],
      says: { where: 'text', seen: '*401* followed by the desk number 98400 41822', params: { phone: '9840041822' } },
    },
  },
  silent: {
    'a number that manuals make up': { text: ['# Cancel a line', 'Forward your calls first: **21*0123456789#.'] },
    'no number': { text: ['# Cancel a line', 'Forward your calls first: **21*number#.'] },
    'a warning': { text: ['# Cancel a SIM', 'Beware of scammers: **21*15550142368# sends your calls to a fraudster.'] },
    'one’s own mailbox': { text: ['# Cancel a line', 'Reset your voicemail first: **004*+447836121121#.'] },
  },
};
