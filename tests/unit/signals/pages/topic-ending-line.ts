import type { Case } from '../page.ts';

const title = '手机号码怎么注销';
export const { speaks, silent }: Case = {
  speaks: {
    Chinese: { title, text: [`# ${title}`, '先查欠费，再到营业厅办理销户。'], says: { where: 'title', seen: '手机号码怎么注销' } },
    English: {
      title: 'How to cancel your phone contract',
      text: ['# Cancel your phone contract', 'Ask your carrier for the final bill.'],
      says: { where: 'title', seen: 'cancel your phone contract' },
    },
    'broken up by signs': { title: '注.销 手·机·号', text: ['# 注*销手_机号'], says: { where: 'title', seen: '注.销 手·机·号' } },
    'a proxy’s paper is nothing else that ends': {
      lang: 'ar',
      title: 'إلغاء الخطوط بوكالة شرعية',
      text: ['# إلغاء الخطوط بوكالة شرعية', 'إلغاء الشريحة في فرع شركة الاتصالات'],
      says: { where: 'text', seen: 'إلغاء الشريحة' },
    },
  },
  silent: {
    'something else that is ended': { title: '公司注销流程', text: ['# 公司注销流程', '注销营业执照，再到银行注销对公账户。'] },
    'a hotel': { title: 'Cancel your hotel booking', text: ['# Cancel your hotel booking', 'Cancel before noon and pay no fee.'] },
    'a phone that is bought': {
      title: 'The best phone plans',
      text: ['# Phone plans compared', 'A phone number comes with every SIM card.'],
    },
    'a mention in navigation': { title: 'Weather', text: ['# Weather', '@chrome Cancel your phone contract', '@chrome Cancel SIM'] },
  },
};
