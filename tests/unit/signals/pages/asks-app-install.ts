import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    Chinese: { text: ['# 手机销户', '加微信：abc_8899', '请点击下载 APK 安装包'], says: { where: 'text', seen: 'APK' } },
    English: {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'Open the link and install this profile.'],
      says: { where: 'text', seen: 'install this profile' },
    },
  },
  silent: {
    'the carrier’s own app': { text: ['# Cancel a SIM', 'Open the carrier’s app from the app store.'] },
    'nobody who wants it': { text: ['# Cancel a SIM', 'Download the APK of the old version.'] },
  },
};
