import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    Chinese: {
      text: ['# 手机销户', '办理销户请加微信：abc_8899'],
      says: { where: 'text', seen: 'abc_8899', params: { channel: 'wechat', handle: 'abc_8899' } },
    },
    English: {
      text: ['# Cancel a SIM', 'To cancel, message us on Telegram: @helper_77'],
      says: { where: 'text', seen: '@helper_77', params: { channel: 'telegram', handle: 'helper_77' } },
    },
    'an invitation without a handle': {
      text: ['# Cancel a SIM', 'To cancel your SIM, message us on WhatsApp.'],
      says: { where: 'text', seen: 'WhatsApp', params: { channel: 'whatsapp' } },
    },
    'a praised helper, in a tale of cheats': {
      text: [
        '# How I closed my SIM',
        'I was scammed once. A friend recommended a reliable man on Telegram, @helper_77, who does it.',
        'He asked me for a photo of my ID. Avoid the fake ones.',
      ],
      says: { where: 'text', seen: '@helper_77', params: { channel: 'telegram', handle: 'helper_77' } },
    },
    'a warning of imitators, beside its own handle': {
      text: ['# Cancel a SIM', 'To cancel, message us on Telegram @helper_77 today. Beware of scammers who impersonate us.'],
      says: { where: 'text', seen: '@helper_77', params: { channel: 'telegram', handle: 'helper_77' } },
    },
    'a seller who frightens': {
      text: ['# 手机销户', '不用的号会被拿去注册诈骗账号，被骗的人很多，微信 abc_8899，证件照拍来。'],
      says: { where: 'text', seen: 'abc_8899', params: { channel: 'wechat', handle: 'abc_8899' } },
    },
    'a tale of cheats that comes back to its handle': {
      text: [
        '# Cancel a SIM',
        'He wrote to Telegram @helper_77 once.',
        'Telegram: @helper_77 (cancel here)',
        'They wanted a photo of his ID; fraud, police say.',
      ],
      says: { where: 'text', seen: '@helper_77', params: { channel: 'telegram', handle: 'helper_77' } },
    },
    'a whole number with words between it and the name': {
      text: ['# Cancel a SIM', 'Send the form on WhatsApp to the number of the office: 07700 900 118'],
      says: { where: 'text', seen: '07700 900 118', params: { channel: 'whatsapp', handle: '07700900118' } },
    },
    'a number in the line below the name': {
      text: ['# Cancel a SIM', 'To cancel, chat with him on WhatsApp:', '07700 900 118'],
      says: { where: 'text', seen: '07700 900 118', params: { channel: 'whatsapp', handle: '07700900118' } },
    },
    'a bot by its name': {
      text: ['# Cancel a SIM', 'To cancel, search for closer_sim_bot and say who sent you.'],
      says: { where: 'text', seen: 'closer_sim_bot', params: { channel: 'telegram', handle: 'closer_sim_bot' } },
    },
    'a name to be looked for in a messenger': {
      lang: 'ko',
      text: ['# 휴대폰 해지', '해지 상담은 카카오톡 검색 “김실장해지방” 입니다.'],
      says: { where: 'text', seen: '“김실장해지방”', params: { channel: 'kakaotalk', handle: '김실장해지방' } },
    },
    'a code to be scanned that adds somebody': {
      text: ['# 手机销户', '长按识别二维码添加张经理，办理销户。'],
      says: { where: 'text', seen: '长按识别二维码', params: { channel: 'qr' } },
    },
    'a name looked for in the messenger that a step before opened': {
      text: ['# 手机销户', '① 打开飞机', '② 搜用户名 xiaoka_66', '③ 等派单'],
      says: { where: 'text', seen: 'xiaoka_66', params: { channel: 'telegram', handle: 'xiaoka_66' } },
    },
    'a number with its country, in a tale that calls nobody': {
      lang: 'tr',
      text: ['# Hat iptali', 'Adam çok düzgün, halletti.', "WhatsApp'tan yazdım: +90 500 00 71 22 64"],
      says: { where: 'text', seen: '+90 500 00 71 22 64', params: { channel: 'whatsapp', handle: '+90500007122' + '64' } },
    },
    'digits with marks between them': {
      text: ['# 手机销户', '办理销户请加微信：六四➖九零一➖三八二五'],
      says: { where: 'text', seen: '六四➖九零一➖三八二五', params: { channel: 'wechat', handle: '649013825' } },
    },
    'a seller who warns of imitators in the title': {
      title: '代注销手机卡 微信abc12345 谨防骗子 谨防假冒',
      text: ['# 代注销手机卡', '代办注销，添加微信 abc12345。'],
      says: { where: 'text', seen: 'abc12345', params: { channel: 'wechat', handle: 'abc12345' } },
    },
  },
  silent: {
    'the carrier’s own account, with no name': { text: ['# Cancel a SIM', 'To cancel, chat on WhatsApp with the official account.'] },
    'the carrier’s name as handle': { text: ['# 手机销户', '办理销户也可以联系电报 @green_mobile。'] },
    'whoever wrote another reply': {
      text: ['# 想销主卡', '14 条回复', 'kaichi 先去营业厅。', '@kaichi 好，周六去。师傅加过微信。'],
    },
    'a shop for something else, whose customers write there': {
      text: ['# eSIM for Japan', '5 days, 9 dollars', '## Installing', 'Scan the code from the e-mail.', 'Questions? LINE @paitiew_sim'],
    },
    'a mini-program to be looked for': { text: ['# 手机销户', '微信里搜“一证通查”小程序，查名下号码。'] },
    'a platform’s own service': { text: ['# 手机销户', '打开微信小程序办理销户。'] },
    'a group of friends': { text: ['# Moving abroad', 'Cancel the SIM.', 'Sell the sofa.', 'Our WhatsApp group has pictures.'] },
    'a tale that ends in harm': {
      text: [
        '# She wanted to cancel a SIM',
        'A post told her to message @cancel_77 on Telegram.',
        'They wanted a photo of her ID card and the SMS code.',
        'Her bank account was emptied that evening.',
      ],
    },
    'a reply that was reported': { text: ['# Cancel a SIM', 'One wanted me to message him on WhatsApp to cancel. Reported and blocked.'] },
    'a handle that a reply warns of': {
      text: ['# Cancel a SIM', 'There is a spammer about, WhatsApp +44 7700 900123.', 'Fell for it once, my money was stolen.'],
    },
    'a price behind a messenger’s name': { text: ['# Hủy SIM', 'Nhắn Zalo hết 200k.'] },
    'an e-mail address': { text: ['# Cancel a SIM', 'To cancel WhatsApp, write to support@support.whatsapp.com.'] },
    'a word behind a colon': { text: ['# Tutup nomor', 'WhatsApp: ganti nomor dulu'] },
    'a name on another platform': { text: ['# Cancel a SIM', 'Instagram @mytrip_2026, WhatsApp for the family only.'] },
    'a number in the page’s address': { path: '/cancel-second-line/td-p/1580022', text: ['# Cancel a SIM', 'Ring the carrier.'] },
    'nobody to write to': { text: ['# 手机销户', '请到营业厅办理，或拨打客服热线。'] },
    'the newspaper’s channel': { text: ['# Cancel a SIM', 'Follow us on WhatsApp: @dailynews_uk'] },
    'a contact in a comment': { text: ['# 手机销户', '@comment 加微信：abc_8899 办理'] },
    'quoted where the page says what its owner asks for': {
      text: ['# Cancel a SIM', 'Readers told us of accounts on Telegram, such as “@cancel_77”, that ask for a selfie with ID.'],
    },
    'quoted in a page that warns': {
      text: [
        '# Scam: they promise to cancel your SIM',
        'Fraud reports rise, police say.',
        'A page he found had “Telegram: @cancel_77” on it.',
      ],
    },
    'the paper’s own tip line': { text: ['# Cancel a SIM', 'Got a story? WhatsApp: +44 7700 900123'] },
    'made unreadable': { text: ['# Cancel a SIM', 'She was told to message Telegram @esim***8.'] },
    'the writer of the next reply': { text: ['# Cancel a SIM', 'The family is on WhatsApp', 'salsa_sue'] },
    'a number made unreadable by dots': { text: ['# Cancel a SIM', 'An advertisement to cancel on WhatsApp 0550••••13 was here.'] },
    'a line in small letters': { text: ['# Terminate the line', 'Where do I terminate the line? Two 120r and a modem.'] },
    'a code to follow': { text: ['# 手机销户', '扫描二维码关注我们。'] },
    'whom the title warns of': {
      title: 'Scam warning: two weeks with @simclose_77 on Telegram',
      text: [
        '# Scam warning: two weeks with @simclose_77 on Telegram',
        'The account on Telegram was @simclose_77.',
        'To cancel, call the carrier.',
      ],
    },
    'a line in small letters before a number': {
      title: 'Cancel a phone line: call 800-274-2538',
      text: ['# Cancel a phone line', 'Call.'],
    },
  },
};
