import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    Chinese: { text: ['# 手机销户', '加微信：abc_8899', '请点击下载 APK 安装包'], says: { where: 'text', seen: 'APK' } },
    English: {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'Open the link and install this profile.'],
      says: { where: 'text', seen: 'install this profile' },
    },
    'a package behind a link': {
      text: ['# Cancel a SIM', 'Press the button.'],
      links: [{ href: 'https://page.example/simcloser.apk', text: 'Get it' }],
      says: { where: 'link', seen: 'https://page.example/simcloser.apk' },
    },
  },
  silent: {
    'the carrier’s own app': { text: ['# Cancel a SIM', 'Open the carrier’s app from the app store.'] },
    'nobody who wants it': { text: ['# Cancel a SIM', 'Download the APK of the old version.'] },
    'a maker of computers': { text: ['# Cancel a SIM'], links: [{ href: 'https://www.msi.com/support', text: 'Help' }] },
  },
};
