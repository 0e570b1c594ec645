import { describe, expect, it } from 'vitest';
import type { Level, UnknownReason } from '../../../lib/verdict/types.ts';
import { noticeFor } from '../../../lib/warning/notice.ts';
import { warningFor } from '../../../lib/warning/view.ts';
import { directory, IDS, LOCALES, signal, translator, verdict } from './fakes.ts';

const LEVELS: readonly Level[] = ['official', 'trusted', 'none', 'info', 'caution', 'danger', 'unknown'];
const FULL = {
  channel: 'telegram',
  count: '7',
  handle: '@helper',
  carrier: 'us-verizon',
  domain: 'verizon.com',
  field: 'Code',
  phone: '400 000',
  fee: '68元',
};

/** Every string in a plain value. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function isWhole(text: string): boolean {
  return !/\$\d|\ue000|undefined|null|\{|\}/.test(text) && !/scam|骗子|騙子/i.test(text);
}

describe.each(LOCALES)('every signal in every level, %s', (file, lang) => {
  const t = translator(file);
  const cases = IDS.flatMap((id) => LEVELS.map((level) => [id, level] as const));

  it.each(cases)('%s, %s', (id, level) => {
    for (const params of [FULL, { ...FULL, carrier: 'Some Mobile' }, {}]) {
      for (const carrierId of ['cn-china-mobile', null]) {
        const judged = verdict({
          level,
          carrierId,
          reasons: [signal(id, { params, fields: [2] })],
          ...(level === 'unknown' && { unknown: 'failed' as const }),
        });
        const view = warningFor(judged, { directory, t, lang });
        expect(view.title.trim().length * view.harm.trim().length * view.short.trim().length * view.way.main.label.length).toBeGreaterThan(
          0,
        );
        expect(view.seen).toHaveLength(1);
        expect(view.seen[0]?.sentence).not.toBe('');
        const notice = noticeFor(judged, view, { t, theme: 'system', largeType: false });
        expect(strings({ view, notice }).filter((text) => !isWhole(text))).toEqual([]);
        expect(JSON.parse(JSON.stringify({ view, notice }))).toEqual({ view, notice });
      }
    }
  });

  it.each<UnknownReason>(['browser-page', 'no-access', 'unreadable', 'not-a-page', 'failed'])(
    'unknown: %s has its own sentence',
    (unknown) => {
      const { harm } = warningFor(verdict({ level: 'unknown', unknown }), { directory, t, lang });
      expect(harm).toBe(t(`warning.harm_unknown_${unknown.replaceAll('-', '_')}`));
    },
  );
});

const plain = (text: string) => text.replaceAll('|', '');
const zh = { directory, t: translator('zh_CN'), lang: 'zh-Hans' };
const en = { directory, t: translator('en'), lang: 'en' };
const spam = verdict({
  carrierId: 'cn-china-mobile',
  host: 'yidong-xiaohu.example',
  reasons: [
    signal('topic-ending-line'),
    signal('messenger-repeated', { params: { channel: 'telegram', count: '7' } }),
    signal('messenger-in-title', { params: { channel: 'telegram' } }),
    signal('asks-payment', { params: { fee: '68元' } }),
    signal('claims-carrier', { params: { carrier: 'cn-china-mobile' } }),
    signal('offers-to-do-it'),
  ],
});
const look = verdict({
  carrierId: 'us-verizon',
  host: 'account.verizon-line.example',
  reasons: [
    signal('host-lookalike', { params: { carrier: 'us-verizon', domain: 'verizon.com' } }),
    signal('asks-sms-code', { fields: [4], evidence: [{ where: 'form', text: 'Enter the code', mark: [0, 5] }] }),
    signal('lead-form', { fields: [3, 4] }),
  ],
  officialWays: [{ kind: 'cancel-page', carrierId: 'us-verizon', href: 'https://www.verizon.com/support/disconnect-cancel-mobile/' }],
});

describe('titles', () => {
  it.each([
    [spam, zh, '这不是中国移动的网页，却要您加Telegram联系人办销户'],
    [spam, en, 'This is not China Mobile’s page, and it sends you to a Telegram contact to cancel'],
    [look, en, 'This is not Verizon’s address, and it asks for the code sent to your phone'],
    [look, zh, '这不是Verizon的网址，却要您填写手机收到的验证码'],
    [verdict({ reasons: [signal('offers-to-do-it', { params: { fee: '39元' } })] }), zh, '这不是已知运营商的网页，却要收费替您办'],
    [verdict({ reasons: [signal('listed')] }), en, 'This is not a known carrier’s page, and reports about it were confirmed'],
    [
      verdict({
        url: 'https://community.verizon.com/t/1',
        host: 'community.verizon.com',
        carrierId: 'us-verizon',
        reasons: [signal('asks-card')],
      }),
      en,
      'Anyone can write on this part of Verizon’s site, and it asks for your bank card details',
    ],
  ])('%# %o', (judged, options, title) => {
    expect(plain(warningFor(judged, options).title)).toBe(title);
  });

  it.each(['asks-id-photo', 'asks-id-number', 'asks-card', 'asks-password'] as const)(
    'the code leads, and is seen first, where %s weighs more',
    (id) => {
      const judged = verdict({
        reasons: [signal(id, { weight: 0.55 }), signal('host-lookalike'), signal('asks-sms-code', { weight: 0.5 })],
      });
      const { finding, title, seen } = warningFor(judged, en);
      expect([finding, plain(title).endsWith('it asks for the code sent to your phone')]).toEqual(['code', true]);
      expect(seen.map(({ sentence }) => sentence)[0]).toBe('It asks for the code from a text message');
    },
  );

  it('a contact that a page sends to leads before a code', () => {
    const judged = verdict({ reasons: [signal('messenger-as-route', { params: { channel: 'telegram' } }), signal('asks-sms-code')] });
    expect(warningFor(judged, en).finding).toBe('messenger');
  });

  it('does not depend on the order of signals of different nearness', () => {
    const back = { ...look, reasons: [...look.reasons].reverse() };
    expect(warningFor(back, en).title).toBe(warningFor(look, en).title);
  });
});

describe('what was seen', () => {
  it('leaves the topic out, says one finding once, stops at three', () => {
    expect(warningFor(spam, zh).seen.map((line) => line.sentence)).toEqual([
      '标题和正文里，同一个Telegram联系方式出现了7次',
      '要您先付68元',
      '以中国移动的名义出现，网址却不是中国移动的',
    ]);
  });

  it('quotes the page and moves the mark with the quotation marks', () => {
    const line = warningFor(look, en).seen[0];
    expect(line?.quote).toBe('Field: “Enter the code”');
    expect(line?.quote?.slice(...(line.mark ?? [0, 0]))).toBe('Enter');
  });

  it('sets the official address beside a look-alike', () => {
    expect(warningFor(look, en).seen[1]?.quote).toBe('Verizon’s own is verizon.com. This one is account.verizon-line.example');
  });

  it('takes line breaks and bidi controls out of a quotation, one for one', () => {
    const tricky = verdict({ reasons: [signal('asks-card', { evidence: [{ where: 'text', text: 'a\u202eb\nc', mark: [4, 5] }] })] });
    const line = warningFor(tricky, en).seen[0];
    expect(line?.quote).toBe('“a b c”');
    expect(line?.quote?.slice(...(line.mark ?? [0, 0]))).toBe('c');
  });

  it('shows neutral reasons where nothing speaks against the page', () => {
    const forum = verdict({ level: 'info', reasons: [signal('topic-ending-line'), signal('honest-context')] });
    expect(warningFor(forum, en).seen).toHaveLength(2);
  });
});

describe('the way out', () => {
  it('is the carrier’s cancellation page where there is one', () => {
    expect(warningFor(look, en).way).toMatchObject({
      main: { kind: 'cancel-page', label: 'Open Verizon’s cancellation page' },
      destHost: 'verizon.com',
    });
  });
  it('is our guide where there is none', () => {
    expect(warningFor(spam, zh).way).toMatchObject({
      carrierName: '中国移动',
      main: { kind: 'guide', href: '/guide.html#cn-china-mobile' },
      destHost: null,
    });
  });
  it('is the search where no carrier is known', () => {
    expect(warningFor(verdict({ reasons: [signal('asks-card')] }), en).way.main).toMatchObject({ kind: 'search', href: '/guide.html' });
  });
});

describe('afterwards', () => {
  const said = (judged: typeof look, options: Parameters<typeof warningFor>[1]) =>
    warningFor(judged, options).rest.steps.map(({ before, link, after }) => `${before}${link?.label ?? ''}${after}`);
  it.each([
    [
      spam,
      zh,
      [
        '拨打10086，请中国移动查有没有人补卡、转号码；不是您办的，请对方马上停下。',
        '拨打银行卡背面的电话：付过钱，就请银行止付；给过验证码、密码或卡号，就如实说明。',
        '拨打96110，联系国家反诈中心。',
      ],
    ],
    [
      look,
      en,
      [
        'Call 611 and ask Verizon to stop any SIM replacement or number transfer that you did not order.',
        'Call the number on the back of your bank card. If you paid, ask them to stop the payment. If you gave a code, password or card number, say so.',
        'Federal Trade Commission (FTC): report it at reportfraud.ftc.gov.',
      ],
    ],
  ])('%#', (judged, options, steps) => {
    expect(said(judged, options)).toEqual(steps);
  });
  it('uses the person’s country where no carrier is known', () => {
    expect(said(verdict(), { ...en, country: 'CN' })[2]).toBe('National Anti-Fraud Centre: call 96110.');
    expect(said(verdict(), en)[2]).toBe('Tell the police if money is gone.');
  });
});

describe('notice for the page', () => {
  const asNotice = (judged: typeof look, options = en) =>
    noticeFor(judged, warningFor(judged, options), { t: options.t, theme: 'dark', largeType: true });
  it('has one field notice per control, the worst ask', () => {
    expect(asNotice(look)?.fields.map(({ index, title }) => [index, title])).toEqual([
      [4, 'Do not enter the code yet'],
      [3, 'Do not leave your details yet'],
    ]);
  });
  it('says what the page is not beside the field', () => {
    expect(asNotice(look)?.fields[0]?.text).toMatch(/^This is not Verizon’s address\. With the code/);
  });
  it('opens the carrier’s page or the guide', () => {
    expect([asNotice(look)?.open, asNotice(spam, zh)?.open]).toEqual(['official', 'guide']);
  });
  it.each(['official', 'trusted', 'none', 'unknown'] as const)('nothing for %s', (level) => {
    expect(asNotice({ ...look, level })).toBeNull();
  });
});
