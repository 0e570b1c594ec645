import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Signal, SignalId } from '../../../lib/signals/types.ts';
import { WEIGHTS } from '../../../lib/signals/weights.ts';
import { judge } from '../../../lib/verdict/judge.ts';
import { LEVELS, rankOf } from '../../../lib/verdict/types.ts';
import { all, BAD, HONEST, isWorse, made, oneOf, onTopic, signals } from './made.ts';

const TOPIC = 'topic-ending-line';
const PLACE = { url: 'https://page.example/', host: 'page.example', owner: null, listVersion: 'v1', strict: false };
const verdict = (list: readonly Signal[]) => judge(list, PLACE, (carrierId) => [{ kind: 'guide', carrierId, href: '/guide.html' }]);

describe('for any signals', () => {
  const level = (list: readonly Signal[]) => verdict(list).level;

  it('the order does not count, and the same signals give the same verdict', () => {
    const shuffled = signals.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(verdict(other)).toEqual(verdict(list));
        expect(verdict(list)).toEqual(verdict(structuredClone(list)));
      }),
    );
  });

  it.each([
    ['an honest signal never raises the level', HONEST, false],
    ['a bad signal never lowers it', BAD, true],
  ])('%s', (_what, ids, bad) => {
    fc.assert(
      fc.property(fc.oneof(signals, onTopic), oneOf(ids), (list, one) => {
        const before = level(list.filter(({ id }) => id !== one.id));
        const after = level([...list.filter(({ id }) => id !== one.id), one]);
        expect(bad ? isWorse(before, after) : isWorse(after, before)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('the topic never lowers it', () => {
    fc.assert(
      fc.property(signals, (list) => {
        const without = list.filter(({ id }) => id !== TOPIC);
        expect(isWorse(level(without), level([...without, made(TOPIC)]))).toBe(false);
      }),
    );
  });

  it('danger has two grave findings of different kinds on the topic, or a confirmed report', () => {
    fc.assert(
      fc.property(fc.oneof(signals, onTopic), (list) => {
        if (level(list) !== 'danger') return;
        const grave = new Set(list.filter(({ id }) => WEIGHTS[id].grave).map(({ group }) => group));
        const isListed = list.some(({ id, weight }) => id === 'listed' && weight >= 0.8);
        expect(isListed || (grave.size >= 2 && list.some(({ id }) => id === TOPIC))).toBe(true);
      }),
    );
  });

  it('a look-alike host and nothing bad on the page is at most caution', () => {
    const mild = fc.subarray<SignalId>([TOPIC, 'names-carrier', ...HONEST]);
    fc.assert(
      fc.property(mild, (ids) => {
        expect(rankOf(level([...all(...ids), made('host-lookalike')]))).toBeLessThanOrEqual(rankOf('caution'));
      }),
    );
  });

  it('whatever is said of a page has a reason', () => {
    fc.assert(
      fc.property(fc.oneof(signals, onTopic), (list) => {
        const { level: found, reasons } = verdict(list);
        expect(LEVELS).toContain(found);
        expect(reasons.length > 0).toBe(isWorse(found, 'none'));
      }),
    );
  });
});
