import { describe, expect, it } from 'vitest';
import { Budget, LIMIT, PACE_MS } from '../../../lib/warning/draw/budget.ts';

it('lets the page take the notice down so many times, and not once more', () => {
  const budget = new Budget();
  const answers = Array.from({ length: LIMIT + 2 }, () => budget.takenDown());
  expect(answers).toEqual([...Array(LIMIT).fill(true), false, false]);
});

it('holds against a page that covers it at every look', () => {
  const budget = new Budget();
  const answers = Array.from({ length: LIMIT + 1 }, () => budget.looked(true));
  expect(answers.indexOf(false)).toBe(LIMIT);
});

it('forgives a page that covers it two looks out of three, however long', () => {
  const budget = new Budget();
  const answers = Array.from({ length: 300 }, (_, i) => budget.looked(i % 3 !== 0));
  expect(answers).not.toContain(false);
});

it('catches a page that shows it for one look in five', () => {
  const budget = new Budget();
  const answers = Array.from({ length: 60 }, (_, i) => budget.looked(i % 5 !== 0));
  expect(answers).toContain(false);
});

it('lifts at its own pace, whatever the page’s', () => {
  const budget = new Budget();
  const lifts = Array.from({ length: 100 }, (_, i) => budget.lift(i * 50)).filter(Boolean);
  expect(lifts.length).toBeLessThanOrEqual(Math.ceil((100 * 50) / (PACE_MS * 0.9)));
  expect(lifts.length).toBeGreaterThan(3);
});

describe('a dialog that the page opens over it again and again', () => {
  /** Every how many ms it opens; from which second on the page is held to fight. */
  const CASES: readonly (readonly [number, number | null])[] = [
    [50, 1],
    [200, 2],
    [500, 5],
    [1000, null],
    [3000, null],
  ];

  it.each(CASES)('every %i ms is answered each time; a fight after %s s', (period, seconds) => {
    const budget = new Budget();
    const openings = Array.from({ length: 60_000 / period }, (_, i) => (i + 1) * period);
    const seconds60 = Array.from({ length: 60 }, (_, i) => i + 1);
    const held = seconds60.find((second) => {
      const now = openings.filter((at) => at > (second - 1) * PACE_MS && at <= second * PACE_MS);
      expect(now.map((at) => budget.lift(at, true))).not.toContain(false);
      return !budget.looked(false);
    });
    expect(held ?? null).toBe(seconds);
  });
});

it('a look that sees nothing because we just answered forgives nothing', () => {
  const budget = new Budget();
  const answers = Array.from({ length: 2 * LIMIT + 2 }, (_, i) => {
    budget.lift(i * PACE_MS);
    return budget.looked(i % 2 === 0);
  });
  expect(answers.indexOf(false)).toBe(2 * LIMIT);
});
