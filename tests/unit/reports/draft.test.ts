import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounded, type DraftOptions, dayOf, draftReport, wrongsOf } from '../../../lib/reports/draft.ts';
import { reportId } from '../../../lib/reports/id.ts';
import { bodySchema, parseRecord, REPORT_LIMITS, REPORT_VERSION, toRecord } from '../../../lib/reports/schema.ts';
import { body, report, verdict } from './samples.ts';

const options: DraftOptions = { kind: 'unsafe', scope: 'path', wrong: ['messenger', 'pay-first'], words: '', withExcerpt: false };
const now = new Date(2026, 10, 24, 23, 30);
const url = 'https://yidong-xiaohu.example/guide/2026?from=sousuo&u=58213';

describe('draftReport', () => {
  it('says what was found and nothing else', () => {
    expect(draftReport(verdict, url, options, now)).toEqual(body);
  });

  it('reports a page that was not judged', () => {
    expect(draftReport(null, url, { ...options, wrong: [], words: ' 可疑 ' }, now)).toEqual({
      ...body,
      wrong: [],
      level: 'unknown',
      carrierId: null,
      reasons: [],
      contacts: [],
      words: '可疑',
      listVersion: '',
    });
  });

  it('adds the passages only when asked, without queries of addresses', () => {
    const excerpt = draftReport(verdict, url, { ...options, withExcerpt: true }, now)?.excerpt;
    expect(excerpt).toBe('移动卡注销找TG @yd_xiaohu 办理\nhttps://t.me/yd_xiaohu\n先付50元');
  });

  it('gives null for what is no web page', () => {
    expect(draftReport(verdict, 'about:blank', options, now)).toBeNull();
  });

  it('is always bounded and passes the schema, whatever was seen and typed', () => {
    const evidence = fc.record({ where: fc.constant('text' as const), text: fc.string({ unit: 'grapheme', maxLength: 900 }) });
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 900 }), (seen, words) => {
        const signal = { id: 'listed' as const, group: 'list' as const, weight: 1, evidence: seen, params: { handle: words } };
        const drafted = draftReport({ ...verdict, reasons: Array(30).fill(signal) }, url, { ...options, words, withExcerpt: true }, now);
        expect(bodySchema.parse(drafted)).toEqual(drafted);
        expect(JSON.stringify(drafted)).not.toContain('58213');
      }),
      { numRuns: 60 },
    );
  });
});

it('ticks what the verdict found, each once', () => {
  expect(wrongsOf(verdict)).toEqual(['messenger', 'pay-first']);
  expect(wrongsOf(null)).toEqual([]);
});

it.each([
  ['offers-to-do-it', 'offers-to-do-it'],
  ['charges-fee', 'offers-to-do-it'],
  ['lead-form', 'collects-details'],
  ['asks-id-number', 'asks-id'],
] as const)('%s ticks %s', (id, wrong) => {
  expect(wrongsOf({ ...verdict, reasons: [{ id, group: 'offer', weight: 0.4, evidence: [], params: {} }] })).toEqual([wrong]);
});

it('bounded never cuts a character in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, max) => {
      const cut = bounded(text, max);
      expect(cut.length).toBeLessThanOrEqual(max);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});

it('dayOf has no time of day', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

describe('reportId', () => {
  const id = (change: Partial<typeof body>) => reportId({ ...body, ...change });
  it.each([
    ['the same page', {}, true],
    ['www and a slash at the end', { url: 'https://www.yidong-xiaohu.example/guide/2026/' }, true],
    ['another query', { url: 'https://yidong-xiaohu.example/guide/2026?a' }, true],
    ['another path', { url: 'https://yidong-xiaohu.example/guide' }, false],
    ['another host', { url: 'https://xiaohu.example/guide/2026' }, false],
    ['another kind', { kind: 'mistake' as const }, false],
    ['another day', { day: '2026-11-25' }, false],
    ['other words', { words: 'x' }, true],
  ])('%s', async (_name, change, same) => {
    expect((await id(change)) === (await id({}))).toBe(same);
    expect(await id(change)).toMatch(/^[0-9a-f]{20}$/);
  });
});

describe('stored form', () => {
  it('round trip', () => {
    expect(parseRecord(JSON.parse(JSON.stringify(toRecord(report()))))).toEqual(report());
  });

  const folder = new URL('../../data/reports/', import.meta.url);
  const versions = Array.from({ length: REPORT_VERSION }, (_, i) => i + 1);

  it('has a sample of every version', () => {
    expect(readdirSync(folder).sort()).toEqual(versions.map((v) => `v${v}.json`).sort());
  });

  it.each(versions)('of version %i is read, and nothing in it lost', (v) => {
    const raw = JSON.parse(readFileSync(new URL(`v${v}.json`, folder), 'utf8'));
    expect(raw.v).toBe(v);
    expect(parseRecord(raw)).toEqual(raw.report);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'x'],
    ['a newer version', { v: 4, report: report() }],
    ['a strange id', toRecord(report({ id: '../x' }))],
    ['an address with credentials', toRecord(report({ body: { ...body, url: 'https://a:b@c.example/' } }))],
    ['an address that runs', toRecord(report({ body: { ...body, url: 'javascript:alert(1)' } }))],
    ['too many words', toRecord(report({ body: { ...body, words: 'x'.repeat(REPORT_LIMITS.words + 1) } }))],
    ['no level of ours', { v: 1, report: { ...report(), body: { ...body, level: 'fine' } } }],
  ])('refuses %s', (_name, raw) => {
    expect(parseRecord(raw)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseRecord(raw)).toBeNull();
      }),
    );
  });
});
