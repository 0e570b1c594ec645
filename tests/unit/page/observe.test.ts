// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cut, OBSERVATION_LIMITS, tidy } from '../../../lib/page/limits.ts';
import { observationSchema } from '../../../lib/page/schema.ts';
import { see, withoutStyles } from './see.ts';

afterEach(() => vi.restoreAllMocks());

describe('the page as a whole', () => {
  it('keeps the address without credentials and query, and the path with its fragment', () => {
    const seen = see({ body: '', url: 'https://user:secret@WWW.Trap.example:8443/a/%E9%94%80?q=private#part' });
    expect(seen).toMatchObject({
      url: 'https://www.trap.example:8443/a/%E9%94%80',
      scheme: 'https',
      host: 'www.trap.example',
      path: '/a/%E9%94%80#part',
      contentType: 'text/html',
    });
    expect(JSON.stringify(seen)).not.toMatch(/secret|private/);
  });

  it('keeps title and description, tidied', () => {
    const head = '<title> Cancel \n it </title><meta name="description" content="  a  b ">';
    expect(see({ body: '', head })).toMatchObject({ title: 'Cancel it', description: 'a b' });
  });

  it.each([
    ['of the document', 'zh-CN', '', 'zh-CN'],
    ['of a meta element', '', '<meta http-equiv="content-language" content="de">', 'de'],
    ['of nobody', '', '', ''],
  ])('keeps the language: %s', (_what, lang, head, expected) => {
    expect(see({ body: '', head, lang }).lang).toBe(expected);
  });

  it('keeps the hosts of frames, each once', () => {
    const body =
      '<iframe src="https://a.example/x?y"></iframe><iframe src="https://a.example/z"></iframe><iframe src="http://"></iframe><iframe></iframe>';
    expect(see(body).frameHosts).toEqual(['a.example']);
  });

  it('is taken by the worker as it is', () => {
    const seen = see(
      '<h1>a</h1><form><label>b <input maxlength="6"></label></form><a href="tel:1">c</a><img alt="def"><footer>© G</footer>',
    );
    expect(observationSchema.parse(seen)).toEqual(seen);
  });
});

describe('a long page', () => {
  const paragraph = (n: number): string => `<p>${n} ${'x'.repeat(396)}</p>`;
  const pages = (n: number): string => Array.from({ length: n }, (_, i) => paragraph(i)).join('');
  const numbers = (body: string, telling?: (text: string) => boolean): number[] =>
    see({ body, ...(telling && { telling }) }).blocks.map(({ text }) => Number.parseInt(text, 10));

  it('keeps its top and its end', () => {
    withoutStyles();
    const kept = numbers(pages(100));
    expect(kept.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(kept.slice(-5)).toEqual([95, 96, 97, 98, 99]);
    expect(kept).not.toContain(60);
  });

  it('keeps headings and what tells, wherever it stands', () => {
    withoutStyles();
    const body = `${pages(60)}<h2>1000</h2>${pages(60)}`;
    const kept = numbers(body, (text) => text.startsWith('57 '));
    expect(kept).toEqual(expect.arrayContaining([1000, 57]));
    expect(kept.filter((n) => n === 57)).toHaveLength(2);
  });

  it('says that something was cut off', () => {
    withoutStyles();
    expect([see(pages(10)).truncated, see(pages(100)).truncated]).toEqual([false, true]);
  });

  const long = 'long words '.repeat(60);
  const many = (n: number, of: (i: number) => string): string => Array.from({ length: n }, (_, i) => of(i)).join('');

  it('holds its bounds', () => {
    withoutStyles();
    const body =
      many(60, (i) => `<h2>${i} ${long}</h2><p title="${i}${long}">${long}</p>`) +
      many(150, (i) => `<a href="https://h${i}.example/${'p/'.repeat(200)}" title="${long}">${long}</a>`) +
      many(80, (i) => `<form action="https://f${i}.example/"><label>${long}<input name="n${i}" placeholder="${long}"></label></form>`) +
      many(60, (i) => `<img alt="${i} ${long}">`) +
      many(25, (i) => `<iframe src="https://g${i}.example/"></iframe>`);
    const seen = see({ body, head: `<title>${long}</title>`, telling: () => true });
    const { links, fields, alts, frames, title } = OBSERVATION_LIMITS;
    expect(seen.links.length).toBeLessThanOrEqual(links);
    expect([seen.fields.length, seen.alts.length, seen.frameHosts.length, seen.title.length]).toEqual([fields, alts, frames, title]);
    expect(JSON.stringify(seen).length).toBeLessThan(65_536);
    expect(observationSchema.parse(seen)).toEqual(seen);
  });

  it('stays under 64 KB made of scraps too, and keeps both ends', () => {
    withoutStyles();
    const seen = see(many(1_700, (i) => `<p>${i}</p>`));
    expect(JSON.stringify(seen).length).toBeLessThan(65_536);
    expect([seen.blocks[0]?.text, seen.blocks.at(-1)?.text, seen.truncated]).toEqual(['0', '1699', true]);
  });
});

describe('cut and tidy', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['ab😀', 3, 'ab'],
    ['ab😀', 4, 'ab😀'],
    ['', 3, ''],
  ])('cut %j at %i', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected);
  });

  it('folds white space of every kind', () => {
    expect(tidy('\u3000a\u00a0\n\tb ')).toBe('a b');
  });
});
