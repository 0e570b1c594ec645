import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'declared news': { kinds: ['NewsArticle'], says: null },
    'words of a forum': { text: ['楼主 发表于 昨天', '网友 回复：销户要本人去'], says: null },
  },
  silent: {
    'a shop': { kinds: ['Product', 'website'], text: ['# Cancel a SIM'] },
    'one such word': { text: ['# Cancel a SIM', 'See also the next page.'] },
    'in navigation': { text: ['@chrome 楼主 发表于', '@chrome 网友 回复'] },
  },
};
