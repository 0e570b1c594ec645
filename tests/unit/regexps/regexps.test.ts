import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'zod';
import 'zod/mini';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { collect, productFiles } from './collect.ts';
import { backtracks, worstText } from './judge.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SLOW = 120_000;

interface Bound {
  readonly in: string;
  /** How the expression begins. */
  readonly begins: string;
  /** Units of the longest text it is given. */
  readonly most: number;
  readonly because: string;
}

/**
 * Expressions that cost more than their text is long, on texts that the code before them cuts short. The worst text of that length has to be
 * read at once all the same.
 */
const BOUNDED: readonly Bound[] = [
  { in: 'lib/signals/reading/contact-link.ts', begins: '(?:domain|phone|uin', most: 160, because: 'an address as links are observed' },
  { in: 'lib/signals/reading/contact-beside.ts', begins: '(@ ?[a-z0-9_]', most: 40, because: '40 units before a messenger’s name' },
  { in: 'lib/signals/reading/contact-beside.ts', begins: '(\\+?\\d[\\d\\s', most: 40, because: '40 units before a messenger’s name' },
  {
    in: 'lib/page/claims.ts',
    begins: '"@type"\\s*:\\s*"(?:Organization',
    most: 20_000,
    because: 'what is read of one script of structured data',
  },
];
const INSTANT_MS = 50;
/**
 * What the search by chance calls quadratic is held to it: a text of this length takes a quadratic expression 50 ms and more, a linear one
 * a tenth of one. (recheck 4.5 now and then names expressions of bounded repetitions, on a busy machine, seen on 2026-11-30.)
 */
const QUADRATIC = { units: 6_000, ms: 10 } as const;

const collected = collect(productFiles());
const boundOf = (source: string, at: readonly string[], bounds = BOUNDED): Bound | undefined =>
  bounds.find((one) => source.startsWith(one.begins) && at.every((place) => place.startsWith(`${one.in}:`)));

function matchMs(source: string, flags: string, text: string): number {
  const all = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const started = performance.now();
  for (const _ of text.matchAll(all));
  return performance.now() - started;
}

/** What is wrong with one expression; null where no text makes it slow, or none that is as short as it gets. */
function faultOf(source: string, flags: string, at: readonly string[], bounds = BOUNDED): string | null {
  const found = backtracks(source, flags);
  if (found.status === 'safe') return null;
  const what = `/${source}/${flags} in ${at.join(', ')}: ${found.status}, ${found.status === 'vulnerable' ? found.complexity.summary : found.error.kind}`;
  const bound = boundOf(source, at, bounds);
  if (!bound) return isSearched(found) && matchMs(source, flags, worstText(found, QUADRATIC.units)) < QUADRATIC.ms ? null : what;
  const ms = matchMs(source, flags, worstText(found, bound.most));
  return ms < INSTANT_MS ? null : `${what}, ${Math.round(ms)} ms for ${bound.most} units`;
}

/** Found by trying texts, not by theory, and no worse than quadratic: a text of it can be timed. */
const isSearched = (found: ReturnType<typeof backtracks>): boolean =>
  found.status === 'vulnerable' && found.checker === 'fuzz' && found.complexity.type === 'polynomial' && found.complexity.degree === 2;

describe('the check itself', () => {
  const bad =
    'const trap = /^(?:a+)+$/; const slow = /\\s+$/u;\nconst made = new RegExp(word);\n// not one: /(b+)+/\nconst text = "/(c+)+/";';
  const planted = collect(new Map([['lib/planted.ts', bad]]));

  test('finds literals and what is made from text, and nothing in comments and strings', () => {
    expect(planted).toEqual({
      literals: [
        { source: '^(?:a+)+$', flags: '', at: ['lib/planted.ts:1'] },
        { source: '\\s+$', flags: 'u', at: ['lib/planted.ts:1'] },
      ],
      made: ['lib/planted.ts:2'],
    });
  });

  test.each([
    ['exponential', '^(?:a+)+$', ''],
    ['exponential', '^(?:[a-z]|[a-z0-9])*!$', 'u'],
    ['polynomial', '\\s+$', 'u'],
    ['polynomial', '([a-z-]+\\.)+com', 'i'],
    ['polynomial', '(?<=x)(?:\\w|\\d)+$', ''],
  ])('refuses a known bad one (%s): %s', (kind, source, flags) => {
    const found = backtracks(source, flags);
    expect(found).toMatchObject({ status: 'vulnerable', complexity: { type: kind } });
    expect(worstText(found, 500)).toHaveLength(500);
    expect(faultOf(source, flags, ['lib/planted.ts:1'])).toContain('lib/planted.ts:1: vulnerable');
  });

  test('refuses what is bounded where its longest text takes long', () => {
    const bound = { in: 'lib/planted.ts', begins: '\\s+$', because: 'planted' };
    const at = ['lib/planted.ts:1'];
    expect(faultOf('\\s+$', '', at, [{ ...bound, most: 40 }])).toBeNull();
    expect(faultOf('\\s+$', '', at, [{ ...bound, most: 60_000 }])).toContain('ms for 60000 units');
  });

  test('lets a good one pass', () => expect(backtracks('^[a-z]{1,63}(?:\\.[a-z]{1,63})*$', 'u').status).toBe('safe'));
});

describe('no regular expression of the product can be made to backtrack', () => {
  test(`${collected.literals.length} literals`, { timeout: SLOW }, () => {
    expect(collected.literals.length).toBeGreaterThan(200);
    expect(collected.literals.flatMap(({ source, flags, at }) => faultOf(source, flags, at) ?? [])).toEqual([]);
  });

  test('every bound is still needed', () => {
    const used = collected.literals.map(({ source, at }) => boundOf(source, at));
    expect(BOUNDED.filter((one) => !used.includes(one))).toEqual([]);
  });

  afterEach(() => vi.unstubAllGlobals());

  test('those made from text, data/words included', { timeout: SLOW }, async () => {
    const made: { readonly source: string; readonly flags: string; readonly by: string }[] = [];
    class Watched extends RegExp {
      constructor(source: string, flags?: string) {
        super(source, flags);
        made.push({ source, flags: flags ?? '', by: new Error().stack ?? '' });
      }
    }
    vi.stubGlobal('RegExp', Watched);
    const files = [...new Set(collected.made.map((place) => place.slice(0, place.lastIndexOf(':'))))];
    for (const file of files) await import(join(ROOT, file));
    const { makeGate } = await import('../../../lib/page/gate.ts');
    // The second expression is made when the first has found something.
    makeGate(JSON.parse(readFileSync(join(ROOT, 'generated/gate.json'), 'utf8'))).speaks('cancel');
    vi.unstubAllGlobals();
    for (const file of files) {
      const own = made.filter(({ by }) => by.includes(`/${file}`));
      expect(own.length, `${file} makes none while it is loaded: the test has to call it`).toBeGreaterThan(0);
      expect(own.flatMap(({ source, flags }) => faultOf(source, flags, [file]) ?? [])).toEqual([]);
    }
  });
});
