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
    'one of several things, the verb far before it': {
      text: [
        '# Cancel a SIM',
        'We cancel it for you.',
        'Send us the number of the line, the name on the last bill, the PIN, a selfie and the code from the text.',
      ],
      says: { where: 'text', seen: 'selfie' },
    },
    'in a list under its heading': {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'Here is what you send us:', 'both sides, sharp', 'the SMS code'],
      says: { where: 'text', seen: 'both sides' },
    },
    'by somebody who writes “me”, and wants more': {
      text: ['# Cancel a SIM', 'Send me a selfie and the SMS code.'],
      says: { where: 'text', seen: 'selfie' },
    },
    'by somebody who writes “me”, with the app only named': {
      text: ['# Cancel a SIM', 'Nothing to do in the app, send me a selfie.', 'Your number is in the app, so send me the SMS code.'],
      says: { where: 'text', seen: 'selfie' },
    },
    'words beside a form that asks for the code': {
      text: ['# Cancel a SIM', 'Upload front and back of the card.'],
      fields: [{ label: 'SMS code' }],
      says: { where: 'text', seen: 'front and back' },
    },
    'with a warning that the reader is told to overlook': {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'Send a photo of your ID and overlook the “do not share” stamp.'],
      says: { where: 'text', seen: 'photo of your ID' },
    },
    'words that spare the way to the shop': {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'No need to stand at the store for hours: send us a photo of your ID.'],
      says: { where: 'text', seen: 'photo of your ID' },
    },
    'what a praised helper asked for': {
      text: ['# Cancel a SIM', 'To cancel, try @helper_77 on Telegram, reliable.', 'He asked me to send a photo of my ID.'],
      says: { where: 'text', seen: 'photo of my ID' },
    },
    'in a list to prepare, far from the contact': {
      text: [
        '# Cancel a SIM',
        'To cancel, write to @helper_77 on Telegram.',
        ...Array.from(
          { length: 8 },
          () => 'It takes a day or two, whatever the carrier and the plan may be, and nobody has to call anybody.',
        ),
        '## What you need',
        'a photo of your ID',
        'the SMS code',
      ],
      says: { where: 'text', seen: 'photo of your ID' },
    },
    'by e-mail': {
      text: ['# Cancel a SIM', 'Write to her at desk.lind@example.com and send a photo of your ID.'],
      says: { where: 'text', seen: 'photo of your ID' },
    },
    'by who answers a strange number': {
      title: 'Cancel Blue Mobile',
      text: ['Call the cancellation hotline to cancel: 0900 123 4567', 'Then send a photo of your ID.'],
      says: { where: 'text', seen: 'photo of your ID' },
    },
    'by an app that no store has': {
      text: ['# Cancel a SIM', 'Upload front and back of the card in it.'],
      links: [{ href: 'https://page.example/simcloser.apk', text: 'Get it' }],
      says: { where: 'text', seen: 'front and back' },
    },
  },
  silent: {
    'one thing alone, by somebody who writes “me”': { text: ['# Cancel a SIM', 'Send me a selfie.'] },
    'beside a channel to follow': {
      text: ['# Cancel a SIM', 'Upload a selfie in the app.', 'Type the SMS code.', 'Follow us on Telegram: @movers_99'],
    },
    'what the shop wanted, beside a reply that offers': {
      text: ['# Cancel a SIM', 'You give them a photo of your ID.', 'I can cancel it for you, says one. Reported as spam.'],
    },
    'what others were asked for': {
      text: ['# Cancel a SIM', 'To cancel, message @helper_77 on Telegram.', 'I had to send a photo of my ID.'],
    },
    'what the app wants': {
      text: ['# Cancel a SIM', 'We cancel it for you.', 'Or in the app, upload a photo of your ID.'],
    },
    'beside a blog’s own channel': {
      text: ['# Cancel a SIM', 'My Telegram channel: @simblog_77', 'Then upload a photo of your ID.'],
    },
    'a guide to the shop': { text: ['# 手机销户', '请携带身份证到营业厅办理。'] },
    'a file of another kind': { text: ['# Cancel a SIM'], fields: [{ type: 'file', label: 'Attach a screenshot' }] },
    'a question': { text: ['# Cancel a SIM', 'We cancel it for you.', 'Can I send a photo of my ID by post?'] },
    'a promise not to ask': { text: ['# Cancel a SIM', 'We cancel it for you.', 'We never ask you to send a photo of your ID.'] },
    'a list to prepare where nobody can be reached': { text: ['# Cancel a SIM', '## What you need', 'a photo of your ID', 'the SMS code'] },
    'what a quoted advertisement wants': {
      text: [
        '# Cancel a SIM',
        'To cancel, some write to @helper_77 on Telegram.',
        'It said: "send a photo of your ID, both sides, to our desk today".',
      ],
    },
    'what an offer in quotation marks wants': {
      text: ['# 手机销户', '有人发帖「代办销户，秒办」。', '发来身份证照片。'],
    },
  },
};
