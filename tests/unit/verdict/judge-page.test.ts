import { afterEach, describe, expect, it, vi } from 'vitest';
import { DETECTORS } from '../../../lib/signals/index.ts';
import { judgePage, verdictOnOwner } from '../../../lib/verdict/judge-page.ts';
import { THRESHOLDS } from '../../../lib/verdict/thresholds.ts';
import { LEVELS, rankOf } from '../../../lib/verdict/types.ts';
import { waysOf } from '../../../lib/verdict/ways.ts';
import { KNOWLEDGE } from '../signals/knowledge.ts';
import { observation, type Page } from '../signals/page.ts';
import { made } from './made.ts';

const { directory } = KNOWLEDGE;
const GUIDE: Page = { title: '手机号码怎么注销', text: ['# 手机号码怎么注销', '先查欠费，再到营业厅办理销户。'] };
const OFFER: Page = { title: '手机号码注销', text: ['# 手机号码注销', '专业代办手机销户，无需本人到场。'] };
const TRAP: Page = {
  title: '青山移动手机销户 微信：abc_8899',
  text: ['# 手机销户', '办理销户请加微信：abc_8899', '请把收到的短信验证码发给我们。', '加微信：abc_8899'],
  fields: [{ label: '短信验证码' }, { label: '银行卡号' }],
};
const judged = (page: Page, change: Page = {}) => judgePage(observation({ ...page, ...change }), KNOWLEDGE);

afterEach(() => vi.restoreAllMocks());

describe('from what was seen to the verdict', () => {
  it.each([
    ['none', 'another matter', { title: 'Weather' }],
    ['info', 'a guide', GUIDE],
    ['caution', 'an offer', OFFER],
    ['danger', 'a trap', TRAP],
    ['caution', 'an offer on a host that resembles', { ...GUIDE, host: 'greeen.example' }],
    ['official', 'a trap on a carrier’s own host', { ...TRAP, host: 'www.green.example' }],
    ['trusted', 'a trap on a public body’s host', { ...TRAP, host: 'miit.gov.cn' }],
    ['danger', 'a trap where customers publish', { ...TRAP, host: 'shop.pages.green.example' }],
    ['danger', 'a listed address about anything', { title: 'Weather', host: 'listed.example' }],
    ['caution', 'an address listed as doubtful', { title: 'Weather', host: 'watched.example' }],
  ])('%s: %s', (level, _what, page) => {
    expect(judged(page).verdict.level).toBe(level);
  });

  it.each([
    ['a guide', GUIDE, 'official'],
    ['an offer', OFFER, 'official'],
    ['a trap', TRAP, 'caution'],
  ])('on a part of an official host that anybody can write: %s', (_what, page, level) => {
    const { verdict } = judged(page, { host: 'forum.green.example', path: '/thread/1' });
    expect(verdict.level).toBe(level);
    expect(verdict.reasons.length > 0).toBe(level === 'caution');
  });

  it('a listed address never makes a directory’s host a warning', () => {
    const listed = () => ({ level: 'danger' as const, reason: 'x', since: '2026-01-01' });
    for (const host of ['www.green.example', 'forum.green.example', 'miit.gov.cn'])
      expect(rankOf(judgePage(observation({ ...TRAP, host }), { ...KNOWLEDGE, listed }).verdict.level)).toBeLessThanOrEqual(
        rankOf('caution'),
      );
  });

  it('says whose page it is about, with that carrier’s ways out and the list’s version', () => {
    const { verdict } = judged(TRAP);
    expect(verdict).toMatchObject({ carrierId: 'cn-green-mobile', host: 'page.example', listVersion: directory.version });
    expect(verdict.officialWays[0]?.href).toBe('https://www.green.example/cancel');
  });

  it('names the signals that failed and judges with the others', () => {
    vi.spyOn(DETECTORS, 'offers-to-do-it').mockImplementation(() => {
      throw new Error('by mistake');
    });
    expect(judged(OFFER)).toMatchObject({ verdict: { level: 'info' }, failed: [{ id: 'offers-to-do-it' }] });
  });

  it('is strict where the person wants it', () => {
    const weak = { ...made('free-hosting'), weight: (THRESHOLDS.strictCaution + THRESHOLDS.caution) / 2 };
    vi.spyOn(DETECTORS, 'free-hosting').mockReturnValue(weak);
    const levels = [false, true].map((strict) => judgePage(observation(GUIDE), KNOWLEDGE, strict).verdict.level);
    expect(levels).toEqual(['info', 'caution']);
  });
});

describe('on a host of the directory', () => {
  it.each([
    ['www.green.example', { level: 'official', carrierId: 'cn-green-mobile', trustedId: null }],
    ['watchdog.example', { level: 'trusted', carrierId: null, trustedId: 'cn-watchdog', officialWays: [] }],
  ])('%s needs no look at the page', (host, expected) => {
    const owner = directory.ownerOf(host);
    if (!owner) throw new Error(`nobody owns ${host}`);
    const verdict = verdictOnOwner(directory, owner, `https://${host}/a`, host);
    expect(verdict).toMatchObject({ ...expected, host, url: `https://${host}/a`, reasons: [] });
    expect(LEVELS).toContain(verdict.level);
  });
});

describe('a carrier’s ways out', () => {
  const ways = (id: string) => waysOf(directory.carrier(id)).map(({ kind, href }) => `${kind} ${href}`);

  it.each([
    [
      'cn-green-mobile',
      [
        'cancel-page https://www.green.example/cancel',
        'guide /guide.html#cn-green-mobile',
        'hotline tel:10123',
        'hotline tel:+86-10-12345678',
        'hotline tel:*123%23',
        'website https://www.green.example/',
      ],
    ],
    ['cn-little-green', ['guide /guide.html#cn-little-green', 'website https://little.example/']],
    ['cn-nobody', []],
  ])('%s, best first', (id, expected) => {
    expect(ways(id)).toEqual(expected);
  });
});
