import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import words from '../../../generated/gate.json' with { type: 'json' };
import { makeGate } from '../../../lib/page/gate.ts';

describe('the gate as shipped', () => {
  const gate = makeGate(words);

  it.each([
    'How to cancel my Verizon phone line',
    'Porting out? Get your Number Transfer PIN',
    'Disconnect wireless service – early termination fee',
    'Close a prepaid SIM you no longer use',
    'Deactivate eSIM',
    'CANCEL YOUR MOBILE CONTRACT',
    'Ｃａｎｃｅｌ ｙｏｕｒ ＳＩＭ',
    'can\u00adcel your pho\u200bne number',
    '中国移动手机号怎么注销',
    '异地销户 电话卡',
    '联通副卡 退订',
    '携号转网办理流程',
    '手机号码不用了怎么处理',
    '注.销 手.机 号',
    '注 销 电 话 卡',
    '代销户 微信',
    '門號 解約 電信',
    '取消手機月租',
  ])('opens for %j', (text) => {
    expect(gate.speaks(text)).toBe(true);
  });

  it.each([
    '',
    'Our mobile phones are the best of the year',
    'Cancel your hotel booking until tomorrow',
    'Weekend weather for the coast',
    'Simmer the sauce, then stop stirring',
    '手机评测：新款对比',
    '取消订单与退款说明',
    '注销公司营业执照的流程',
    'The quick brown fox jumps over the lazy dog',
  ])('stays shut for %j', (text) => {
    expect(gate.speaks(text)).toBe(false);
  });

  it.each([
    ['www.10086-xiaohu.com', true],
    ['verizon-help.example', true],
    ['mychinamobile.example', true],
    ['189.example', true],
    ['1890.example', false],
    ['blog.example', false],
    ['news.example.cn', false],
  ])('host %s: %s', (host, known) => {
    expect(gate.knows(host)).toBe(known);
  });
});

describe('the rules of the gate', () => {
  const gate = makeGate({
    act: '\\b(?:cancel)|注销',
    thing: '\\b(?:sim\\b|phone)|手机',
    whole: '携号转网',
    via: '\\b(?:telegr)',
    hosts: 'green',
  });

  it.each([
    ['the act alone', 'cancel it', false],
    ['the thing alone', 'a phone', false],
    ['both, either way round', 'phone: cancel', true],
    ['words that say both', '携号转网', true],
    ['100 units apart', `cancel ${' '.repeat(85)}phone`, true],
    ['further apart', `cancel ${' '.repeat(100)}phone`, false],
    ['the thing before, 100 units apart', `phone${' '.repeat(95)}cancel`, true],
    ['the thing before, further apart', `phone${' '.repeat(101)}cancel`, false],
    ['a messenger alone', 'telegram', false],
    ['a messenger, 600 units apart', `telegram ${' '.repeat(585)}phone`, true],
    ['a messenger, further apart', `telegram ${' '.repeat(600)}phone`, false],
    ['a later act beside the thing', `cancel ${'x '.repeat(150)} cancel a sim`, true],
    ['accents', 'càncél phöne', true],
    ['signs within Han words', '注·销 手**机', true],
    ['three signs within', '注***销手机', false],
  ])('%s: %s', (_what, text, opens) => {
    expect(gate.speaks(text)).toBe(opens);
  });

  it('says the same when asked again, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('cancel sim', 'cancel', 'phone', '注销手机', '携号转网', '')), (texts) => {
        for (const text of texts) expect(gate.speaks(text)).toBe(['cancel sim', '注销手机', '携号转网'].includes(text));
      }),
    );
  });

  it('looks at a bounded number of acts, so that a page of nothing but acts costs little', () => {
    expect(gate.speaks(`${'cancel '.repeat(79)}phone`)).toBe(true);
    expect(gate.speaks(`${'cancel '.repeat(200)}phone`)).toBe(false);
  });
});
