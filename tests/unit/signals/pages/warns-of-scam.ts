import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    Chinese: { title: '警惕手机销户骗局', text: ['不法分子冒充客服。'], says: { where: 'title', seen: '警惕' } },
    English: { title: 'Warning: SIM scams', text: ['Fraudsters pretend to cancel your line.'], says: { where: 'title', seen: 'Warning' } },
    'made a handle unreadable': {
      title: 'Cancel a SIM',
      text: ['She was told to message Telegram @esim***8. Beware.'],
      says: { where: 'text', seen: 'Beware' },
    },
  },
  silent: {
    'a guide with one word of care': { title: 'Cancel a SIM', text: ['Be careful not to lose the number.'] },
    'none at all': { title: '手机销户', text: ['到营业厅办理。'] },
    'a seller who talks of fraud': {
      title: 'Lawyers against SIM fraud: victims, beware',
      text: [
        'Fraudsters and scammers are everywhere.',
        'Fraud, scams, impersonation: police reports.',
        'We cancel it for you: write to @helper_77 on Telegram.',
        'Open until nine.',
      ],
    },
  },
};
