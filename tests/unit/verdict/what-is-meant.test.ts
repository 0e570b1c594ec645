import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/signals/reading/reading.ts';
import { judgePage } from '../../../lib/verdict/judge-page.ts';
import { KNOWLEDGE } from '../signals/knowledge.ts';
import { observation, type Page } from '../signals/page.ts';

const levelOf = (page: Page): string => judgePage(observation(page), KNOWLEDGE).verdict.level;
const reading = (lang: string, ...text: readonly string[]) => read(observation({ lang, title: text[0] ?? '', text }), KNOWLEDGE);
const handles = (lang: string, ...text: readonly string[]) => reading(lang, ...text).contacts.map((c) => c.handle);

const FORM = [{ label: '6-digit code' }, { label: 'Card number', autocomplete: 'cc-number' }, { label: 'Date of birth' }] as const;

describe('a line', () => {
  it.each([
    ['en', 'Close your line', 'You ask us to end your home equity line of credit. Once the line is closed it cannot be opened again.'],
    ['pt', 'Linha 311 deixa de circular', 'A linha 311 será cancelada em julho. Os passageiros do ônibus usam a linha 40.'],
  ])('of credit or of buses is none (%s)', (lang, title, ...text) => {
    expect(levelOf({ lang, title, text: [`# ${title}`, ...text], fields: FORM })).toBe('none');
  });

  it.each([
    ['en', 'Close your line', 'You ask us to close your SIM card. Once the line is closed the phone number is gone.'],
    ['en', 'Close your line', 'Close your phone contract; the prepaid SIM stops at once.'],
  ])('named as a phone’s is one (%s)', (lang, title, ...text) => {
    expect(levelOf({ lang, title, text: [`# ${title}`, ...text], fields: FORM })).not.toBe('none');
  });
});

it('a simulator that is sold with a deposit and a messenger is no SIM', () => {
  const title = 'SIM入门套装 预售（可取消）';
  const text = [
    `# ${title}`,
    '给刚入坑SIM Racing的车友准备：8Nm直驱底座、三踏板，支持主流平台。',
    '发货前随时可在订单里取消预订，定金原路退回',
    '收到后在驱动软件里注册序列号；转手前请先注销设备绑定，方便下家激活。',
    'QQ群 9000410772，只聊赛车，广告踢。',
    title,
  ];
  expect(levelOf({ lang: 'zh-Hans', title: `${title} - 赛车工坊`, text })).toBe('none');
});

it('a bank’s own form under “line of credit” ends no mobile line', () => {
  const title = 'Encerrar linha de crédito pré-aprovada';
  const text = [
    `# ${title}`,
    'Para encerrar sua linha de crédito é preciso que o saldo devedor esteja quitado.',
    'Encerrar linha',
    'O limite some do aplicativo em um dia útil. O cancelamento não afeta o cartão nem o celular cadastrado para receber avisos por SMS.',
  ];
  const fields = [{ label: 'Agência e conta' }, { label: 'Senha de 6 dígitos', type: 'password' }, { label: 'Código enviado por SMS' }];
  expect(levelOf({ lang: 'pt', title, text, fields })).toBe('none');
});

describe('a messenger among other things that are sold or named', () => {
  it.each([
    ['es', 'WhatsApp ilimitado + 5 GB por 7 € al mes.'],
    ['pt', 'WhatsApp ilimitado + 10 GB'],
    ['en', 'Unlimited WhatsApp messages + 5 GB'],
    ['en', 'WhatsApp Web + 2 devices'],
    ['en', 'Viber calls + 100 minutes'],
    ['en', 'Telegram app + 24/7 hotline'],
    ['de', 'WhatsApp flat + 5 GB'],
    ['fr', 'WhatsApp illimité + 5 Go'],
    ['vi', 'Zalo free + 5 GB'],
    ['en', 'WhatsApp·Telegram·Viber'],
    ['en', 'Telegram facebook·twitter'],
  ])('gives no handle (%s: %s)', (lang, line) => {
    expect(reading(lang, line).contacts.filter((c) => c.handle !== null)).toEqual([]);
  });

  it('in a guide’s lines of tariffs changes nothing', () => {
    const title = 'Cómo dar de baja tu línea móvil';
    const text = [
      `# ${title}`,
      'Llama a tu operador o acude a una tienda.',
      'WhatsApp ilimitado + 5 GB por 7 € al mes.',
      'WhatsApp incluido + 2 GB por 5 € al mes.',
    ];
    expect(levelOf({ lang: 'es', title, text })).toBe('info');
  });
});

describe('who wants a document and the code so as to register or move a line', () => {
  it.each([
    [
      'zh-Hans',
      '物联网卡实名认证教程',
      '上传身份证正反面照片。',
      '填写收到的短信验证码。',
      '客服微信 harbour_iot8，把卡号和身份证照片发给客服。',
      '任何人向您收费都是骗子。',
    ],
    [
      'id',
      'Cara registrasi kartu SIM prabayar',
      'Kirim foto KTP ke admin.',
      'Kirim kode OTP yang masuk lewat SMS.',
      'Telegram: @toko_pulsa9',
    ],
    [
      'en',
      'Register your tourist SIM card',
      'Send us a photo of your passport.',
      'Send us the code that arrives by text.',
      'Telegram: @island_sim_shop',
    ],
  ])('is not stopped as one who ends it (%s)', (lang, title, ...lines) => {
    expect(levelOf({ lang, title, text: [`# ${title}`, ...lines] })).not.toBe('danger');
  });
});

describe('a list of prices', () => {
  const SHOP = ['Boutique du coin', 'Carte SIM prépayée', 'dès 5 €', 'Forfait mobile', 'dès 9 €'] as const;
  const ITEM = 'Résiliation abonnement GSM';
  it('that sells ending a line is about it', () => {
    expect(reading('fr', ...SHOP, ITEM, '10 €').topic.isLine).toBe(true);
  });
  it('with as many words and no price is not', () => {
    expect(reading('fr', ...SHOP, ITEM, 'au magasin').topic.isLine).toBe(false);
  });
});

describe('a name to be looked for', () => {
  it.each([
    ['en', 'Look up the_sim_closer on the picture app, send a photo of your passport and $35 before he starts.', 'the_sim_closer'],
    ['ja', '紙飛行機のアプリで kaisen_8 を検索してください。', 'kaisen_8'],
    ['ja', 'テレグラムの窓口が早いです。「kaiyaku_8」で検索してください。', 'kaiyaku_8'],
    ['zh-Hans', '蓝色小飞机搜 kjkgj + _au66', 'kjkgj + _au66'],
    ['en', 'Send the photo of your passport and $35 first. Message the_sim_closer and wait.', 'the_sim_closer'],
    ['zh-Hans', '办之前先看微信，企业微信搜 lsjz-heyue9', 'lsjz-heyue9'],
    ['zh-Hans', '小✈️【kaguan】＋【_us52】拼起来搜', 'kaguan】+【_us52'],
    ['es', 'Telegram: chau _ chip _ 52', 'chau _ chip _ 52'],
    ['en', 'Reached on Telegram at lines·ooh·team (dots are underscores).', 'lines·ooh·team'],
    ['tr', 'Uçaklı uygulamadan yazın: et işareti + hatkapat_destek5', 'hatkapat_destek5'],
    ['pt', 'te le gram: arroba limpachip', 'limpachip'],
    ['id', 'langsung ke WA: o8 .. 000 .. o00 .. 0179', '080000000179'],
  ])('is a contact (%s)', (lang, text, handle) => expect(handles(lang, text)).toContain(handle));

  it.each([
    ['en', 'Look up order_id 1234 on the carrier’s page.'],
    ['en', 'WhatsApp: settings > account > change number'],
    ['en', 'LINE 1..4 keys: press and hold.'],
    ['en', 'Message queue_worker2 is restarted by the operator.'],
    ['tr', 'Adreste et işareti + ad_soyad1 yazılır.'],
  ])('is none in %s: %s', (lang, text) => expect(handles(lang, text).filter((handle) => handle !== null)).toEqual([]));
});

describe('who wants a picture of a document, a password and money up front', () => {
  const TRAP = ['三网处理价目表', '停机号异地 80 元', '只认先款，80 元。', '要的东西：', '机主证件正反面照片', '服务密码'] as const;
  it('needs but a faint word for ending a line', () => {
    expect(levelOf({ lang: 'zh-Hans', title: TRAP[0], text: [...TRAP] })).toBe('danger');
  });
  it('without the money up front needs more', () => {
    const rest = TRAP.filter((line) => !line.includes('先款'));
    expect(levelOf({ lang: 'zh-Hans', title: TRAP[0], text: rest })).toBe('none');
  });
});

describe('who is to be sent the code and one thing more', () => {
  const TITLE = 'Spare phone numbers wanted, $40 each';
  const LINES = [
    'Your SIM goes into an envelope.',
    'Send me the code that arrives by text.',
    'Send a photo of your passport, front and back.',
  ] as const;
  const page = (...more: readonly string[]): Page => ({ lang: 'en', title: TITLE, text: [`# ${TITLE}`, ...LINES, ...more] });
  it('by a name given in words has the number, if it is to be ended in any words', () => {
    expect(levelOf(page('Telegram: anna_numbers8', 'The old number is cancelled for you.'))).toBe('danger');
  });
  it.each([
    ['nobody is named', ['Bring it on Monday.']],
    ['the carrier’s own shop does it', ['Do all of it at your carrier’s store, an agent there will help.', 'Telegram: anna_numbers8']],
  ] as const)('has not where %s', (_, lines) => expect(levelOf(page(...lines))).toBe('none'));
});

it.each([
  ['Was ich brauche', 'danger'],
  ['Das war alles', 'caution'],
])('a short line leads up to the list below it: %s', (lead, level) => {
  const text = [
    '# SIM-Karte kündigen, ich mache das',
    'Rufnummer weg in einer Stunde. Telegram: karte_weg8',
    lead,
    'Perso von beiden Seiten',
    'SMS-Code',
  ];
  expect(levelOf({ lang: 'de', title: 'SIM-Karte kündigen', text })).toBe(level);
});

it('what stands under a line that warns, be it no heading, is told', () => {
  const signs = [
    'Der Kontakt läuft nur über einen Messenger.',
    'Ausweisfoto und Selfie.',
    'SMS-Code.',
    'Zahlung im Voraus mit Krypto, 80 €.',
  ];
  const page = (caption: string): Page => ({
    lang: 'de',
    title: 'Handyvertrag kündigen: so geht es',
    text: ['# Handyvertrag kündigen: so geht es', 'Die Rufnummer ist weg.', caption, ...signs],
  });
  expect(levelOf(page('Fünf Warnzeichen'))).toBe('info');
  expect(levelOf(page('Was wir brauchen'))).toBe('danger');
});

it('a code that sends calls to a number makes the page one about a line, whatever else it names', () => {
  const text = [
    'El código para dar de baja tu celular',
    'Marca **21*1150000137# y aprieta llamar: la línea móvil queda en proceso.',
    'No canceles nada en el banco, ni el pedido.',
  ];
  expect(levelOf({ lang: 'es', title: text[0] ?? '', text })).toBe('danger');
});
