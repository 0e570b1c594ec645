import { expect, it } from 'vitest';
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
