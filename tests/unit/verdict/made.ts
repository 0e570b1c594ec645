import fc from 'fast-check';
import type { Signal, SignalId } from '../../../lib/signals/types.ts';
import { WEIGHTS } from '../../../lib/signals/weights.ts';
import type { Level } from '../../../lib/verdict/types.ts';
import { rankOf } from '../../../lib/verdict/types.ts';

const isId = (id: string): id is SignalId => id in WEIGHTS;
const IDS = Object.keys(WEIGHTS).filter(isId);
export const BAD = IDS.filter((id) => WEIGHTS[id].weight > 0);
export const HONEST = IDS.filter((id) => WEIGHTS[id].weight < 0);

/** A signal as its detector would make it; `factor` scales the weight. */
export function made(id: SignalId, factor = 1, params: Readonly<Record<string, string>> = {}): Signal {
  const { weight, group } = WEIGHTS[id];
  return { id, group, weight: Math.round(weight * factor * 1000) / 1000, evidence: [{ where: 'text', text: id }], params };
}

export const all = (...ids: readonly SignalId[]): Signal[] => ids.map((id) => made(id));

const factor = fc.constantFrom(1, 0.9, 0.5, 0.1);
const carrier = fc.constantFrom({}, { carrier: 'cn-green-mobile' }, { carrier: 'gb-blue' });

/** Some of the signals, each at most once, in any order. */
export const signals = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...IDS), factor, carrier), { selector: ([id]) => id, maxLength: IDS.length })
  .map((list) => list.map(([id, share, params]) => made(id, share, params)));

/** The same with the topic, without which little is judged. */
export const onTopic = signals.map((list) => [...list.filter(({ id }) => id !== 'topic-ending-line'), made('topic-ending-line')]);

export const oneOf = (ids: readonly SignalId[]): fc.Arbitrary<Signal> =>
  fc.tuple(fc.constantFrom(...ids), factor).map(([id, share]) => made(id, share));

export const isWorse = (a: Level, b: Level): boolean => rankOf(a) > rankOf(b);
