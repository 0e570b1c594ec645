import type { Case } from '../page.ts';

const TOLD = 'He asked for very little, and it was quiet within the hour, while the hotline had kept me waiting for weeks and weeks.';

export const { speaks, silent }: Case = {
  speaks: {
    English: {
      text: [
        '# My second SIM card would not go',
        'A former store rep did it for me. Message him, his name is in my profile, he answers at night.',
        TOLD,
        'Send him a photo of your ID, both sides, and the code from the text as soon as it comes.',
        '$30 up front, then he starts. Legit, he sorted mine.',
      ],
      says: { where: 'text', seen: 'Send him a photo of your ID, both sides, and the code from the text as soon as it comes.' },
    },
  },
  silent: {
    'an honest guide that names as much': {
      text: [
        '# Cancel a SIM card',
        'Bring a photo ID to the carrier’s shop. The shop sends a code by text message, and you pay the last bill of $30 there.',
        'In the app it takes a few minutes: open the account page, choose the plan and confirm. The carrier answers within two days.',
        'Never send a photo of your ID or the code to anybody who writes to you.',
      ],
    },
    'as much about a bank account': {
      title: 'Open a bank account',
      text: [
        '# Open a bank account',
        'Send a photo of your ID, both sides, and the code.',
        `${TOLD} ${TOLD}`,
        '$30 up front, then he starts.',
      ],
    },
    'a page that says too little': { text: ['# SIM card gone', 'Send him a photo of your ID, both sides, and the code.', '$30 up front.'] },
  },
};
