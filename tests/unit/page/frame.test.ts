// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { isRead, whenRead } from '../../../lib/page/frame.ts';

/** The test's own window as a frame of a size. */
function frame(innerWidth: number, innerHeight: number): Window {
  Object.defineProperty(window, 'top', { configurable: true, value: null });
  return Object.assign(window, { innerWidth, innerHeight });
}

describe('a frame', () => {
  it.each([
    ['a large one', 480, 360, true],
    ['a banner', 970, 250, false],
    ['a tower', 300, 600, false],
    ['none at all', 0, 0, false],
  ])('%s is read: %i × %i: %s', (_what, width, height, expected) => {
    expect(isRead(frame(width, height))).toBe(expected);
  });

  it('is read once it has grown, and started once', () => {
    const start = vi.fn();
    whenRead(frame(100, 100), start);
    window.dispatchEvent(new Event('resize'));
    expect(start).not.toHaveBeenCalled();
    frame(800, 600);
    window.dispatchEvent(new Event('resize'));
    window.dispatchEvent(new Event('resize'));
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('that is large is read at once', () => {
    const start = vi.fn();
    whenRead(frame(800, 600), start);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('the page itself is read whatever its size', () => {
    const small = frame(10, 10);
    Object.defineProperty(window, 'top', { configurable: true, value: small });
    expect(isRead(small)).toBe(true);
  });
});
