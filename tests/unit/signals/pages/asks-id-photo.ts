import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a file control': {
      text: ['# 手机销户'],
      fields: [{ type: 'file', accept: 'image/*', near: '上传身份证正反面' }],
      says: { where: 'form', seen: '上传身份证正反面', fields: [0] },
    },
    'words, beside an offer': {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'Send us a photo of your ID.'],
      says: { where: 'text', seen: 'photo of your ID' },
    },
  },
  silent: {
    'a guide to the shop': { text: ['# 手机销户', '请携带身份证到营业厅办理。'] },
    'a file of another kind': { text: ['# Cancel a SIM'], fields: [{ type: 'file', label: 'Attach a screenshot' }] },
    'a question': { text: ['# Cancel a SIM', 'We cancel it for you.', 'Can I send a photo of my ID by post?'] },
    'a promise not to ask': { text: ['# Cancel a SIM', 'We cancel it for you.', 'We never ask you to send a photo of your ID.'] },
  },
};
