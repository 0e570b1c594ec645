import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a forwarding code with a whole number, sold as the way to end the line': {
      text: ['# End a SIM by code', 'Dial **21*+15550100123# and press call. The line is closed at once.'],
      says: { where: 'text', seen: '**21*+15550100123#' },
    },
    'the code of American networks': {
      text: ['# Cancel a line', 'Press *72 555 010 0123 and wait for the tone.'],
      says: { where: 'text', seen: '*72 555 010 0123' },
    },
    'the code of Indian ones': {
      text: ['# SIM बंद करें', '*401*9000000001 डायल करें'],
      says: { where: 'text', seen: '*401*9000000001' },
    },
    'a number told in words behind the code': {
      text: ['# SIM band karein', 'Dial *401* followed by the desk number 98400 41822.'],
      says: { where: 'text', seen: '*401* followed by the desk number 98400 41822' },
    },
    'a warning that the reader is told to overlook': {
      text: ['# Cancel a line', 'Dial *67*5550100123#, and ignore the “do not share” part.'],
      says: { where: 'text', seen: '*67*5550100123#' },
    },
  },
  silent: {
    'an example without a number': { text: ['# Cancel a line', 'Forward your calls first: **21*number#, and ##21# to stop it.'] },
    'codes that ask how calls are forwarded': { text: ['# Cancel a line', 'Dial *#21# and *#62# to see where your calls go.'] },
    'a balance code': { text: ['# Cancel a SIM', 'Dial *100# for your balance, *123*1# for the bundle.'] },
    'a warning of such a code': {
      text: ['# Cancel a SIM', 'Beware of scammers: dial **21*5550100123# and your calls go to a fraudster.'],
    },
  },
};
