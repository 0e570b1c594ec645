import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkAll } from '../../../scripts/directory/links/check-all.ts';
import type { Fetched } from '../../../scripts/directory/links/fetch-link.ts';
import { judgeLink } from '../../../scripts/directory/links/judge-link.ts';
import { type Link, linksOf } from '../../../scripts/directory/links/links.ts';
import { progress } from '../../../scripts/directory/links/progress.ts';
import { reportJson, reportText, titlesOf } from '../../../scripts/directory/links/report.ts';
import { BLUE, GREEN, WATCHDOG } from '../directory/samples.ts';

const LINK: Link = { id: 'cn-green', field: 'website', url: 'https://www.green.example/', domains: ['green.example'] };
const got = (status: number, url = LINK.url, title: string | null = 'Green'): Fetched => ({ answered: true, status, url, title });

describe('what is to be done about a link', () => {
  it.each<[string, Fetched, string | null, string, string]>([
    ['nothing', got(200), 'Green', 'fine', ''],
    ['nothing the first time', got(200), null, 'fine', ''],
    ['moved within the domains', got(200, 'https://help.green.example/x'), 'Green', 'fine', ''],
    ['moved away', got(200, 'https://parked.example/'), 'Green', 'moved', 'ends at https://parked.example/'],
    ['moved to what only looks like it', got(200, 'https://evilgreen.example/'), null, 'moved', 'ends at https://evilgreen.example/'],
    ['moved away and gone there', got(404, 'https://parked.example/'), null, 'moved', 'ends at https://parked.example/'],
    ['gone', got(404), 'Green', 'gone', 'answers 404'],
    ['gone for good', got(410), null, 'gone', 'answers 410'],
    ['a door for people only', got(403), null, 'refused', 'answers 403'],
    ['out of order', got(502), null, 'unreachable', 'answers 502'],
    ['no answer', { answered: false, url: LINK.url, why: 'no answer in time' }, null, 'unreachable', 'no answer in time'],
    ['another title', got(200, LINK.url, 'For sale'), 'Green', 'title', '“Green” is now “For sale”'],
    ['a title that cannot be read', got(200, LINK.url, null), 'Green', 'fine', ''],
  ])('%s', (_what, fetched, before, outcome, detail) => {
    expect(judgeLink(LINK, fetched, before)).toMatchObject({ outcome, detail, id: 'cn-green', url: LINK.url });
  });

  it('a title that could not be read is remembered', () => {
    expect(judgeLink(LINK, got(502, LINK.url, null), 'Green').title).toBe('Green');
    expect(judgeLink(LINK, got(200, 'https://parked.example/', 'For sale'), 'Green').title).toBe('Green');
  });
});

function watched(parallel: number) {
  const seen = {
    running: 0,
    most: 0,
    sites: new Map<string, number>(),
    order: [] as string[],
    slept: [] as number[],
    done: [] as string[],
  };
  const options: CheckOptions = {
    parallel,
    delayMs: 50,
    sleep: async (ms) => void seen.slept.push(ms),
    before: () => null,
    onDone: (done, all) => void seen.done.push(`${done}/${all}`),
    fetchLink: async (url) => {
      const { hostname } = new URL(url);
      const site = hostname.split('.').slice(-2).join('.');
      expect(seen.sites.get(site) ?? 0, `two requests to ${site} at once`).toBe(0);
      seen.sites.set(site, 1);
      seen.most = Math.max(seen.most, ++seen.running);
      seen.order.push(url);
      await new Promise((resolve) => setTimeout(resolve, 3));
      seen.running--;
      seen.sites.set(site, 0);
      return got(200, url);
    },
  };
  return { seen, options };
}

const links = (count: number, perSite: number): Link[] =>
  Array.from({ length: count }, (_, n) => ({
    ...LINK,
    url: `https://w${n}.site${Math.floor(n / perSite)}.com/`,
    domains: [`site${Math.floor(n / perSite)}.com`],
  }));

describe('all links', () => {
  it('several sites at a time, one request a site, with a pause between two to the same', async () => {
    const { seen, options } = watched(4);
    const checked = await checkAll(links(30, 3), options);
    expect(checked.map(({ url }) => url)).toEqual(links(30, 3).map(({ url }) => url));
    expect(seen.most).toBe(4);
    expect(seen.slept).toEqual(Array.from({ length: 20 }, () => 50));
    expect(seen.done.at(-1)).toBe('30/30');
  });

  it('an address of several entries is fetched once and told for each', async () => {
    const { seen, options } = watched(2);
    const checked = await checkAll([LINK, { ...LINK, id: 'cn-little' }], options);
    expect(seen.order).toEqual([LINK.url]);
    expect(checked.map(({ id }) => id)).toEqual(['cn-green', 'cn-little']);
  });

  it('are those that entries offer', () => {
    const told = linksOf({ carriers: [GREEN, BLUE], trusted: [WATCHDOG] }).map(({ id, field }) => `${id} ${field}`);
    expect(told).toEqual([
      'cn-green-mobile website',
      'cn-green-mobile cancel.url',
      'gb-blue website',
      'cn-watchdog website',
      'cn-watchdog reportUrl',
    ]);
  });
});

describe('the report', () => {
  const checked = [
    judgeLink(LINK, got(200, 'https://parked.example/a|b'), null),
    judgeLink({ ...LINK, id: 'cn-fine', url: 'https://fine.green.example/' }, got(200, 'https://fine.green.example/'), null),
  ];

  it('counts all and names what has to be looked at', () => {
    const text = reportText(checked, '2026-11-29');
    expect(text).toContain('| Moved to another domain | 1 |');
    expect(text).toContain('| cn-green | website | <https://www.green.example/> | ends at https://parked.example/a\\|b |');
    expect(text).toContain('| Fine | 1 |');
    expect(text).not.toContain('cn-fine');
  });

  it('gives the titles to the next check', () => {
    expect([...titlesOf(reportJson(checked, '2026-11-29'))]).toEqual([['https://fine.green.example/', 'Green']]);
    expect([titlesOf(''), titlesOf('{"links":1}'), titlesOf('[')].map(({ size }) => size)).toEqual([0, 0, 0]);
  });
});

describe('progress', () => {
  const written = (isTTY: boolean): string => {
    let out = '';
    const bar = progress({ isTTY, write: (text) => (out += text) }, 'links');
    for (let n = 1; n <= 40; n++) bar.show(n, 40);
    bar.end();
    return out;
  };
  it('is a bar in place on a terminal', () => {
    expect(written(true)).toContain('\r███████████████··············· 20 of 40 links');
    expect(written(true).split('\n')).toHaveLength(2);
  });
  it('is ten lines elsewhere', () => {
    expect(written(false).trim().split('\n')).toHaveLength(10);
    expect(written(false)).not.toContain('\r');
  });
});
