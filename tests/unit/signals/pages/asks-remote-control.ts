import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    Chinese: { text: ['# 手机销户', '加微信：abc_8899，请下载安装向日葵，我们远程协助。'], says: { where: 'text', seen: '向日葵' } },
    English: { text: ['# Cancel a SIM', 'Install AnyDesk and read us the number.'], says: { where: 'text', seen: 'AnyDesk' } },
  },
  silent: {
    'a warning': { text: ['# Cancel a SIM', 'Beware of scammers: never install AnyDesk.'] },
    'what a thread tells of, with nobody to reach': {
      text: [
        '# Cancel a SIM',
        'Posted by u/one: the man had me install AnyDesk, 41 upvotes',
        'Moderator: thread locked, 12 comments, reply below',
      ],
    },
    'no such program': { text: ['# Cancel a SIM', 'Install nothing and call the shop.'] },
  },
};
