// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WATCH_LIMITS } from '../../../lib/page/watch.ts';
import { add, addTogether, isObserving, settled, unwatch, watched } from './watched.ts';

const { busy, rest, life, little, parts } = WATCH_LIMITS;
const LONG = '<p>no news </p>'.repeat(little / 8);

afterEach(unwatch);

describe('what the watch may cost', () => {
  const busyPage = (): void => add(...Array.from({ length: busy + 1 }, () => 'tick'));

  it('a busy page is let alone, twice as long each time, then looked at whole', () => {
    const { speaks } = watched(LONG);
    settled();
    for (const pause of [rest, rest * 2, rest * 4]) {
      busyPage();
      settled();
      expect(isObserving()).toBe(false);
      vi.advanceTimersByTime(pause - 800);
      expect(isObserving()).toBe(false);
      if (pause === rest * 4) document.body.append('cancel your phone');
      vi.advanceTimersByTime(900);
      expect(isObserving()).toBe(true);
    }
    settled();
    expect(speaks).toHaveBeenCalledTimes(1);
  });

  it('ends after so much added text', () => {
    const { speaks } = watched(LONG);
    settled();
    const part = 'x'.repeat(2_000);
    for (let read = 0; read <= life; read += part.length * 10) {
      add(...Array.from({ length: 10 }, () => part));
      settled();
    }
    expect(isObserving()).toBe(false);
    add('cancel your phone');
    settled();
    expect(speaks).not.toHaveBeenCalled();
  });

  it.each([
    ['looks at', 0, 1],
    ['looks no further than', 1, 0],
  ])('%s a bounded number of added parts', (_what, over, times) => {
    const { speaks } = watched(LONG);
    settled();
    addTogether(...Array.from({ length: parts - 1 + over }, () => 'x'), 'cancel your phone');
    settled();
    expect(speaks).toHaveBeenCalledTimes(times);
  });
});
