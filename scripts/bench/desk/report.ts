import { randomBytes } from 'node:crypto';

const QUOTES = ['找官方专员，TG：@yd_xiaohu_zhuanyuan', '先付加急费 68 元，两小时注销', '自称中国移动，网址不在官方名单'];

/** An ordinary report, about 800 bytes, each on its own ticket; of `pages` different pages. */
export function sampleReport(number: number, pages: number): { readonly ticket: string; readonly text: string } {
  const ticket = randomBytes(16).toString('hex');
  const page = number % pages;
  const body = {
    kind: 'unsafe',
    url: `https://host-${page}.example/guide/${page % 7}`,
    wrong: ['messenger', 'pay-first'],
    level: 'caution',
    carrierId: 'cn-china-mobile',
    reasons: QUOTES.map((quote, i) => ({ id: ['messenger-repeated', 'asks-payment', 'claims-carrier'][i] ?? '', evidence: [quote] })),
    contacts: [`telegram:handle_${page % 1000}`],
    words: '搜“移动卡注销”排在第二个，点进去就让加 TG。',
    excerpt: `${QUOTES.join('\n')} ${page}`,
    listVersion: '2026-11-29',
    day: '2026-11-29',
  };
  return { ticket, text: JSON.stringify({ v: 1, ticket, extension: '0.1.0', body }) };
}

/** The request for a report, as bytes. Every report comes from its own network, behind a proxy of one's own. */
export function requestOf(number: number, pages: number): Buffer {
  const { ticket, text } = sampleReport(number, pages);
  const from = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  const spread = `${100 + (number % 100)}.${(number >> 8) & 255}.${(number >> 2) & 255}.1`;
  const head = `PUT /api/reports/${ticket} HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nX-Forwarded-For: ${spread}\r\nX-From: ${from}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n`;
  return Buffer.from(head + text);
}
