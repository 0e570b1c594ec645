import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a control': {
      text: ['# 手机销户'],
      fields: [
        { type: 'tel', label: '手机号' },
        { label: '短信验证码', maxLength: 6 },
      ],
      says: { where: 'form', seen: '短信验证码', fields: [1] },
    },
    'a control that names it to programs only': {
      text: ['# Cancel a SIM'],
      fields: [{ autocomplete: 'one-time-code', near: 'Step 2' }],
      says: { where: 'form', seen: 'Step 2', fields: [0] },
    },
    'a control whose own words say nothing': {
      text: ['# Cancel a SIM'],
      fields: [{ placeholder: 'Your answer', near: 'SMS code you received' }],
      says: { where: 'form', seen: 'SMS code you received · Your answer', fields: [0] },
    },
    'words, beside a contact': {
      text: ['# 手机销户', '办理请加微信：abc_8899', '请把收到的短信验证码发给我们。'],
      says: { where: 'text', seen: '短信验证码' },
    },
  },
  silent: {
    'what is typed into the app': {
      text: ['# Cancel a SIM', 'To cancel, some write to @helper_77 on Telegram.', 'I opened My Account. You enter the SMS code.'],
    },
    'a guide that tells what the carrier will do': { text: ['# 手机销户', '在官方App里输入短信验证码即可完成。'] },
    'a guide below an invitation that gives no way to reach anybody': {
      text: ['# 手机销户', '联系我们，关注微信。', '请把收到的短信验证码输入官方App。'],
    },
    'a warning': { text: ['# 手机销户', '办理请加微信：abc_8899', '切勿把短信验证码发给任何人，谨防诈骗。'] },
    'another control': { text: ['# Cancel a SIM'], fields: [{ label: 'Postal code' }, { label: 'Coupon code' }] },
  },
};
