import { describe, expect, it } from 'vitest';
import { find, first } from './searching.ts';

describe('a pasted address finds the carrier on whose domain it lies', () => {
  it.each([
    ['www.10086.cn', 'cn-china-mobile'],
    ['https://www.10086.cn/abc', 'cn-china-mobile'],
    ['m.10086.cn', 'cn-china-mobile'],
    ['http://shop.10086.cn:8080/i/?f=home#top', 'cn-china-mobile'],
    ['  HTTPS://WWW.10086.CN.  ', 'cn-china-mobile'],
    ['ｗｗｗ。10086。cn', 'cn-china-mobile'],
    ['中国移动 https://www.10086.cn/abc', 'cn-china-mobile'],
    ['www.verizon.com', 'us-verizon'],
    ['verizon.com/support', 'us-verizon'],
  ])('%s: %s', (query, id) => {
    expect(first(query)).toBe(id);
    expect(find(query).flatMap(({ found }) => found)[0]?.by.field).toBe('domain');
  });

  it.each([
    ['https://10086.cn.simcloser.com/abc'],
    ['10086.cn.simcloser.com'],
    ['https://www.10086.cn@simcloser.com/'],
    ['my10086.cn.xyz'],
  ])('%s is nobody’s', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('one that is still being typed is found as far as it goes', () => {
    expect(first('verizon.co', ['US'])).toBe('us-verizon');
  });
});

describe('a carrier is found among other words', () => {
  it.each([
    ['联通客服', 'cn-china-unicom', 'CN'],
    ['中国联通客服电话', 'cn-china-unicom', 'CN'],
    ['怎么注销中国移动的号码', 'cn-china-mobile', 'CN'],
    ['china unicom cancel', 'cn-china-unicom', 'CN'],
    ['how to cancel China Unicom number', 'cn-china-unicom', 'CN'],
    ['verizon wireless customer service', 'us-verizon', 'US'],
    ['cancel o2 uk', 'gb-o2', 'GB'],
    ['+8610086', 'cn-china-mobile', 'CN'],
    ['0086 10086', 'cn-china-mobile', 'CN'],
    ['10010 客服', 'cn-china-unicom', 'CN'],
    ['移动客服', 'cn-china-mobile', 'CN'],
    ['销户 电信', 'cn-china-telecom', 'CN'],
    ['verizn support', 'us-verizon', 'US'],
  ])('%s: %s', (query, id, home) => {
    expect(first(query, [home])).toBe(id);
  });

  it('a name that is only a part of the one meant is not offered', () => {
    const named = find('kündigung telekom srbija', ['DE']).flatMap(({ found }) => found.map(({ by }) => by.shown));
    expect(named).toContain('Telekom Srbija');
    expect(named).not.toContain('Telekom');
  });

  it.each([['how to cancel my phone number'], ['cancel my sim card'], ['怎么注销手机号'], ['qqqqqq zzzzzz']])('none is in %j', (query) => {
    expect(find(query)).toEqual([]);
  });
});
