import { describe, expect, it } from 'vitest';
import { eraseItems } from '../../../entrypoints/options/erase-items.ts';
import { ageText, listFacts } from '../../../entrypoints/options/list-facts.ts';
import { siteIn, siteRows, without, withSite } from '../../../entrypoints/options/sites.ts';
import { registrableDomain } from '../../../lib/hosts/suffix.ts';
import { type CountryQuestion, countryChoices } from '../../../lib/ui/country-choices.ts';
import { carrier } from './carriers.ts';

const site = (host: string, since: string) => ({ host, since });

describe('sites let through', () => {
  it.each([
    ['en', 'Nov 2, 2026'],
    ['zh-Hans', '2026年11月2日'],
    ['zh-Hant', '2026年11月2日'],
  ])('say in %s since when', (lang, since) => {
    expect(siteRows([site('a.example', '2026-11-02')], lang)).toEqual([{ site: site('a.example', '2026-11-02'), since }]);
  });

  it.each([
    ['none', [], []],
    ['last first', [site('a.example', '2026-01-01'), site('z.example', '2026-11-02')], ['z.example', 'a.example']],
    ['by name on the same day', [site('b.example', '2026-01-01'), site('a.example', '2026-01-01')], ['a.example', 'b.example']],
    ['a host once', [site('a.example', '2026-01-01'), site('a.example', '2026-02-02')], ['a.example']],
  ])('%s', (_, sites, hosts) => {
    expect(siteRows(sites, 'en').map((row) => row.site.host)).toEqual(hosts);
  });

  it('give no date where none can be read', () => {
    expect(siteRows([site('a.example', '2026-99-99')], 'en')[0]?.since).toBe('');
  });

  it('lose the host that is taken back and no other', () => {
    const sites = [site('a.example', '2026-01-01'), site('b.a.example', '2026-01-01')];
    expect(without(sites, 'a.example')).toEqual([site('b.a.example', '2026-01-01')]);
    expect(without(sites, 'c.example')).toEqual(sites);
  });
});

describe('a site that is typed so as not to be warned on', () => {
  it.each([
    ['www.page.example.com', 'www.page.example.com'],
    [' https://Page.example.com/a?b#c ', 'page.example.com'],
    ['page.example.com:8080/a', 'page.example.com'],
    ['销户.公司', 'xn--zou834i.xn--55qx5d'],
    ['192.0.2.1', '192.0.2.1'],
    ['me.github.io', 'me.github.io'],
    ['', null],
    ['two words.com', null],
    ['me@example.com', null],
    ['mailto:me', null],
    ['ftp://example.com/', null],
    ['com', null],
    ['co.uk', null],
    ['github.io', null],
    ['example', null],
  ])('%j: %s', async (text, host) => {
    expect(await siteIn(text, async (name) => registrableDomain(name))).toBe(host);
  });

  const here = [site('a.com', '2026-01-01')];
  it.each([
    ['b.com', here, [...here, { host: 'b.com', since: '2026-11-30', upTo: 'caution' }]],
    ['a.com', here, 'there'],
    [null, here, 'bad'],
    ['b.com', Array.from({ length: 2000 }, (_, i) => site(`a${i}.com`, '2026-01-01')), 'full'],
  ])('%s', (host, sites, expected) => {
    expect(withSite(sites, host, '2026-11-30')).toEqual(expected);
  });
});

describe('the list of official addresses', () => {
  const by: Readonly<Record<string, number>> = { CN: 4, JP: 2, '001': 3 };
  const directory = (version: string) => ({
    version,
    countries: () => ['CN', 'JP'],
    carriersIn: (country: string) => Array.from({ length: by[country] ?? 0 }, () => carrier),
  });

  it.each([
    ['2026-11-24-8d405d9a', '2026-11-24T09:00:00Z', { day: '2026-11-24', days: 0, old: false }],
    ['2026-11-24-8d405d9a', '2026-12-06T23:00:00Z', { day: '2026-11-24', days: 12, old: false }],
    ['2026-11-24-8d405d9a', '2027-05-26T00:00:00Z', { day: '2026-11-24', days: 183, old: false }],
    ['2026-11-24-8d405d9a', '2027-05-27T00:00:00Z', { day: '2026-11-24', days: 184, old: true }],
    ['2026-11-24-8d405d9a', '2020-01-01T00:00:00Z', { day: '2026-11-24', days: 0, old: false }],
    ['bundled', '2026-12-06T00:00:00Z', { day: null, days: null, old: false }],
  ])('%s on %s', (version, now, expected) => {
    expect(listFacts(directory(version), new Date(now))).toEqual({ version, carriers: 9, countries: 2, ...expected });
  });

  it.each([
    [0, 'en', 'today'],
    [1, 'en', 'yesterday'],
    [60, 'en', '60 days ago'],
    [61, 'en', '2 months ago'],
    [0, 'zh-Hans', '今天'],
    [12, 'zh-Hant', '12 天前'],
  ])('%i days in %s', (days, lang, text) => {
    expect(ageText(days, lang)).toBe(text);
  });
});

describe('what an erasure takes', () => {
  it.each([
    ['all there is', { sites: 2, reports: 3, setAside: 1 }, ['settings', 'sites 2', 'reports 3', 'ticks', 'old']],
    ['no reports', { sites: 0, reports: 0, setAside: 0 }, ['settings', 'sites 0', 'ticks']],
    ['reports that cannot be counted', { sites: 0, reports: null, setAside: 0 }, ['settings', 'sites 0', 'reportsAny', 'ticks']],
  ])('%s', (_, kept, expected) => {
    expect(eraseItems(kept).map((item) => ('count' in item ? `${item.what} ${item.count}` : item.what))).toEqual(expected);
  });
});

describe('countries on offer', () => {
  const ask = (change: Partial<CountryQuestion> = {}) =>
    countryChoices({
      codes: ['CN', 'HK', 'JP', 'US'],
      chosen: null,
      languages: ['zh-CN'],
      timeZone: 'Asia/Shanghai',
      lang: 'zh-Hans',
      ...change,
    });

  it('are named and sorted in the reader’s language, with the guess', () => {
    expect(ask()).toEqual({
      guess: '中国',
      often: [
        { code: 'CN', name: '中国' },
        { code: 'HK', name: '香港' },
        { code: 'US', name: '美国' },
      ],
      all: [
        { code: 'US', name: '美国' },
        { code: 'JP', name: '日本' },
        { code: 'HK', name: '香港' },
        { code: 'CN', name: '中国' },
      ],
    });
    expect(ask({ lang: 'en' }).all.map(({ name }) => name)).toEqual(['China', 'Hong Kong', 'Japan', 'US']);
  });

  it.each([
    ['what was chosen comes first', { chosen: 'JP' }, ['JP', 'CN', 'HK', 'US'], 4],
    ['a chosen country without carriers stays choosable', { chosen: 'BV' }, ['CN', 'HK', 'US'], 5],
    ['no list yet: the chosen one alone', { codes: [], chosen: 'JP' }, [], 1],
    ['no list, nothing chosen', { codes: [] }, [], 0],
  ])('%s', (_, change, often, count) => {
    const choices = ask(change);
    expect(choices.often.map(({ code }) => code)).toEqual(often);
    expect(choices.all).toHaveLength(count);
  });

  it('guess nothing where nothing fits', () => {
    expect(ask({ codes: ['FR'] }).guess).toBeNull();
  });
});
