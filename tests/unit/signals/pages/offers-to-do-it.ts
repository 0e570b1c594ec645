import type { Case } from '../page.ts';

const topic = '# 手机号注销';
export const { speaks, silent }: Case = {
  speaks: {
    Chinese: { text: [topic, '专业代办手机销户，无需本人到场。'], says: { where: 'text', seen: '代办' } },
    English: { text: ['# Cancel a SIM', 'We cancel it for you within a day.'], says: { where: 'text', seen: 'We cancel it for you' } },
  },
  silent: {
    'a guide': { text: [topic, '请本人携带身份证到营业厅办理。'] },
    'a warning of such offers': { text: [topic, '谨防代办：凡是代办都是骗局。'] },
    'that nobody offers it': { text: [topic, '运营商不提供任何代办服务。'] },
    'what others are quoted as saying': { text: [topic, '网上有人写着“专业代办销户”，其实营业厅就能办。'] },
    'what stands under a heading that warns': { text: [topic, '## 小心受骗', '专业代办手机销户，无需本人到场。'] },
    'the question of every guide': { lang: 'es', text: ['# Línea móvil', '¿Cómo doy de baja mi línea móvil?'] },
    'an advertisement beside the page': { text: [topic, '@chrome 专业代办手机销户'] },
  },
};
