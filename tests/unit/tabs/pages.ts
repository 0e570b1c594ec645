import type { Observation } from '../../../lib/page/types.ts';
import { observation } from '../signals/page.ts';

/** Pages of each level, on whatever host they stand. */
export const PAGES: Readonly<Record<'none' | 'info' | 'caution' | 'danger', Observation>> = {
  none: observation({ title: 'Weather', text: ['# Weather'] }),
  info: observation({ title: '手机号码怎么注销', text: ['# 手机号码怎么注销', '先查欠费，再到营业厅办理销户。'] }),
  caution: observation({ title: '手机号码注销', text: ['# 手机号码注销', '专业代办手机销户，无需本人到场。'] }),
  danger: observation({
    title: '手机销户 微信：abc_8899',
    text: ['# 手机销户', '办理销户请加微信：abc_8899', '请把收到的短信验证码发给我们。'],
    fields: [{ label: '短信验证码' }, { label: '银行卡号' }],
  }),
};
