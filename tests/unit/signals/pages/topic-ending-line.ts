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
    'a service that is sold': {
      title: 'SIM cancellation, done for you',
      kinds: ['product'],
      text: ['# SIM cancellation', 'We cancel your SIM card.'],
      says: { where: 'title', seen: 'SIM cancellation' },
    },
    'a service that is sold, without the word in its title': {
      title: 'SIM card service',
      kinds: ['product'],
      text: ['# SIM card service', 'We cancel your SIM card for you.', 'Cancel your mobile contract or SIM card from abroad.'],
      says: { where: 'text', seen: 'cancel your SIM card' },
    },
    'code beside a request for documents': {
      title: 'cancel-esim: cancel your eSIM',
      text: [
        '# cancel-esim',
        'git clone it, npm install, then run python cancel.py --iccid, POST /api with JSON.',
        'To cancel your eSIM, send a photo of your ID to Telegram @helper_77.',
      ],
      says: { where: 'title', seen: 'cancel-esim' },
    },
    'a messenger’s handle in the title': {
      title: '注销手机卡 Telegram @helper_77',
      text: ['# 注销手机卡', '联系 Telegram @helper_77 注销。'],
      says: { where: 'title', seen: '注销手机卡' },
    },
    'a weak word at the act, and another thing far behind it': {
      lang: 'es',
      title: 'Baja de línea, muy rápida y sin ninguna deuda',
      text: ['# Baja de línea, muy rápida y sin ninguna deuda', 'La tarjeta SIM y el número de móvil se apagan.'],
      says: { where: 'text', seen: 'La tarjeta SIM y el número de móvil se apagan.' },
    },
  },
  silent: {
    'a telephone system’s manual': {
      title: 'Cancelling calls and releasing the line',
      text: [
        '# Cancelling calls and releasing the line',
        'Send CANCEL before the answer and BYE after it. The PBX then terminates the SIM line of the gateway.',
        'POST /v1/lines/7/cancel returns JSON. Unregister the number over SIP with Expires: 0.',
      ],
    },
    'an account of a messenger': {
      title: 'telegram注销，正确的方法',
      text: [
        '# telegram注销，正确的方法',
        '用手机号注册的telegram想注销，先打开网页。',
        '输入手机号，再按注销手机号的提示确认注销账号。',
        'telegram注销流程',
      ],
    },
    'an account, and a number that was given up': {
      title: 'How to delete your Instagram',
      text: [
        '# Delete your Instagram',
        'Settings, delete Instagram for ever.',
        '## Cancelled your old SIM card?',
        'Log in by e-mail and change the phone number.',
      ],
    },
    'a SIM card for sale': {
      title: 'Travel eSIM for Korea, 5 days',
      kinds: ['product'],
      text: [
        '# Travel eSIM for Korea',
        'Cancel your eSIM order before it ships.',
        'Your SIM card ends after 5 days.',
        'You may cancel the SIM within a day.',
      ],
    },
    'a job': {
      title: 'Retention adviser, call centre',
      kinds: ['JobPosting'],
      text: ['# Retention adviser', 'You talk to people who want to cancel their SIM card or end their mobile contract.'],
    },
    'The Sims': {
      title: 'Sim cancels every action',
      text: [
        '# Sim cancels every action',
        'I told my Sim to cook, she cancels it.',
        '@chrome The Sims 4 Mods',
        'Delete the mod in this thread, then cancel the Sim’s job.',
      ],
    },
    'a plan that is sold with the word': {
      title: '电信卡 29元',
      text: ['# 电信卡', '无合约，随时可注销。', '不想用了随时可以注销手机卡。'],
    },
    'Vietnamese “use”': { title: 'SIM data 12 tháng', text: ['# SIM data', 'SIM dùng cả năm, dùng SIM thả ga.', 'Dùng sim này ở nhà.'] },
    'something else that is ended': { title: '公司注销流程', text: ['# 公司注销流程', '注销营业执照，再到银行注销对公账户。'] },
    'a hotel': { title: 'Cancel your hotel booking', text: ['# Cancel your hotel booking', 'Cancel before noon and pay no fee.'] },
    'a phone that is bought': {
      title: 'The best phone plans',
      text: ['# Phone plans compared', 'A phone number comes with every SIM card.'],
    },
    'a mention in navigation': { title: 'Weather', text: ['# Weather', '@chrome Cancel your phone contract', '@chrome Cancel SIM'] },
    'a lease, whatever its form asks for': {
      lang: 'ja',
      title: '解約のお申し込み（退去のお手続き）',
      text: [
        '# 解約のお申し込み',
        '物件名・号室、敷金、賃貸借契約、退去立会い希望日',
        '電気・ガス・水道の停止、鍵の返却',
        '携帯電話番号を解約フォームに入力',
      ],
      fields: [{ label: 'SMS認証番号' }, { type: 'file', label: '本人確認書類' }],
    },
    'a line of credit, whatever its form asks for': {
      title: 'Close a line of credit',
      text: [
        '# Close your line of credit',
        'Your credit union closes the line when the loan is paid.',
        'Text messages go to your mobile phone.',
      ],
      fields: [
        { label: 'Passcode we texted' },
        { label: 'Account password', type: 'password' },
        { type: 'file', label: 'Photo of your ID' },
      ],
    },
    'an order form for a new line': {
      title: '29元流量卡 免费领取',
      text: ['# 29元流量卡', '快递员上门核验身份证，当面拍照激活。', '不想用了到运营商营业厅注销。'],
      fields: [{ label: '身份证号' }, { type: 'tel', label: '手机号' }, { label: '短信验证码' }],
    },
    'a game with Sims in it, and a price': {
      title: 'The Sims 4: how to cancel a Sim’s phone call',
      text: [
        '# The Sims 4: cancel a Sim’s call',
        'Terminate the call, delete the Sim.',
        'Send me a note on Telegram @sims_77, paid in advance each month.',
      ],
    },
  },
};
