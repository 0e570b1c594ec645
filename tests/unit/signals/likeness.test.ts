import { describe, expect, it } from 'vitest';
import likeness from '../../../data/likeness.json' with { type: 'json' };
import { letterGroups, PLACES } from '../../../lib/signals/reading/letters.ts';
import { read } from '../../../lib/signals/reading/reading.ts';
import { type Row, regress, regressHeld, scoreOf } from '../../../scripts/likeness/logistic.ts';
import { isBad } from '../../../scripts/likeness/rows.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { observation } from './page.ts';

const groups = (...text: readonly string[]): number[] =>
  [...letterGroups(read(observation({ title: '', text }), KNOWLEDGE).passages.filter((p) => p.where === 'text'))].sort((a, b) => a - b);

describe('groups of letters', () => {
  it.each([
    ['an empty page has none', [''], 0],
    // With a blank at each end: " a", "ab", "b ", " ab", "ab ", " ab ".
    ['of two to four, within a word and its ends', ['ab'], 6],
    ['each counts once', ['ab ab', 'ab'], 6],
  ])('%s', (_, text, count) => expect(groups(...text)).toHaveLength(count));

  it('are the same in any order of words', () =>
    expect(groups('cancel my line', 'send code')).toEqual(groups('line code', 'send cancel my')));

  it('come from the first 3,000 letters', () => {
    const long = Array.from({ length: 600 }, (_, i) => `w${i}`).join(' ');
    expect(groups(`${'abcd '.repeat(600)}`, long)).toEqual(groups('abcd '.repeat(600)));
  });

  it('have a weight each, and a bad finding has none that speaks for the page', () => {
    const bytes = Buffer.from(likeness.letters, 'base64');
    expect(bytes).toHaveLength(PLACES);
    expect(new Set(bytes).size).toBeGreaterThan(50);
    expect(likeness.surest).toBeGreaterThan(likeness.sure);
    expect(Object.entries(likeness.weights).filter(([name, weight]) => isBad(name) && weight < 0)).toEqual([]);
  });
});

describe('the fit', () => {
  const row = (isTrap: boolean, ...features: number[]): Row => ({ set: 's', isTrap, features, values: features.map(() => 1) });
  const ROWS = [row(true, 0), row(true, 0, 1), row(true, 1), row(false, 2), row(false, 1, 2), row(false, 2, 3)];

  it('tells traps from honest pages', () => {
    const w = regress(ROWS, 4, 10);
    expect(ROWS.map((one) => scoreOf(w, one) > 0)).toEqual(ROWS.map((one) => one.isTrap));
  });

  it('lies where no step makes it better', () => {
    const [c, share] = [2, (2 * ROWS.length) / (2 * 3)];
    const loss = (w: Float64Array): number =>
      w.reduce((sum, x) => sum + (x * x) / 2, 0) +
      ROWS.reduce((sum, one) => sum + share * Math.log1p(Math.exp(one.isTrap ? -scoreOf(w, one) : scoreOf(w, one))), 0);
    const best = regress(ROWS, 4, c);
    for (const [i] of best.entries())
      for (const by of [-0.05, 0.05]) expect(loss(best.map((x, k) => (k === i ? x + by : x)))).toBeGreaterThan(loss(best));
  });

  it('gives what is held no weight below zero', () => {
    expect(regress(ROWS, 4, 10)[2]).toBeLessThan(0);
    expect(regressHeld(ROWS, 4, 10, (i) => i === 2)[2]).toBe(0);
  });
});
