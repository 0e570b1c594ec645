// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fadeLater } from '../../../lib/warning/draw/fade.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function panel(state: { held?: boolean; hidden?: boolean }): Element {
  const element = document.createElement('section');
  vi.spyOn(element, 'matches').mockImplementation(() => state.held ?? false);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => state.hidden ?? false);
  return element;
}

it('comes after twelve seconds in sight', () => {
  const done = vi.fn();
  fadeLater(panel({}), done);
  vi.advanceTimersByTime(11_900);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(done).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(done).toHaveBeenCalledTimes(1);
});

it.each(['held', 'hidden'] as const)('waits while the panel is %s', (why) => {
  const state = { [why]: true };
  const done = vi.fn();
  fadeLater(panel(state), done);
  vi.advanceTimersByTime(600_000);
  expect(done).not.toHaveBeenCalled();
  state[why] = false;
  vi.advanceTimersByTime(12_000);
  expect(done).toHaveBeenCalledTimes(1);
});

it('does not come once it was called off', () => {
  const done = vi.fn();
  fadeLater(panel({}), done)();
  vi.advanceTimersByTime(60_000);
  expect(done).not.toHaveBeenCalled();
});
