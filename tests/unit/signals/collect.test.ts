import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collectSignals, DETECTORS } from '../../../lib/signals/index.ts';
import { evidenceOf, signal } from '../../../lib/signals/make.ts';
import { WEIGHTS } from '../../../lib/signals/weights.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { observation, type Page } from './page.ts';

const TRAP: Page = {
  host: 'greeen.example',
  title: '手机销户',
  text: ['# 手机销户', '代办销户，办理请加微信：abc_8899', '服务费 68 元'],
  fields: [{ label: '短信验证码' }],
};

afterEach(() => vi.restoreAllMocks());

describe('collectSignals', () => {
  it('gives the signals that spoke, in the order of the list', () => {
    const { signals, failed } = collectSignals(observation(TRAP), KNOWLEDGE);
    const ids = signals.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['topic-ending-line', 'offers-to-do-it', 'messenger-as-route', 'asks-sms-code', 'host-lookalike']),
    );
    expect(ids).toEqual(Object.keys(DETECTORS).filter((id) => ids.some((one) => one === id)));
    expect(failed).toEqual([]);
  });

  it.each(['offers-to-do-it', 'topic-ending-line', 'listed'] as const)('one that fails (%s) silences itself alone and is named', (id) => {
    const before = collectSignals(observation(TRAP), KNOWLEDGE).signals;
    vi.spyOn(DETECTORS, id).mockImplementation(() => {
      throw new Error('by mistake');
    });
    const { signals, failed } = collectSignals(observation(TRAP), KNOWLEDGE);
    expect(failed).toEqual([{ id, error: 'Error: by mistake' }]);
    expect(signals).toEqual(before.filter((one) => one.id !== id));
  });

  it('is pure: the same page twice, the same signals', () => {
    expect(collectSignals(observation(TRAP), KNOWLEDGE)).toEqual(collectSignals(observation(TRAP), KNOWLEDGE));
  });

  it('says nothing of an empty page', () => {
    expect(collectSignals(observation({}), KNOWLEDGE)).toEqual({ signals: [], failed: [] });
  });

  it('never fails, and quotes only what stands on the page, in few words', () => {
    const words = [
      '注销',
      '手机号',
      '微信',
      ':',
      'abc_8899',
      '代办',
      '验证码',
      '发给',
      '@x_y_1',
      'cancel',
      'sim',
      't.me/abc',
      '\u200b',
      '68元',
      '\ud83d',
      '不',
    ];
    const line = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 5 }), (title, text) => {
        const { signals, failed } = collectSignals(observation({ title, text }), KNOWLEDGE);
        const whole = [title, 'page example', ...text].join('\n');
        expect(failed).toEqual([]);
        for (const { text: quoted, mark } of signals.flatMap(({ evidence }) => evidence)) {
          expect(quoted.length).toBeLessThanOrEqual(162);
          expect(whole).toContain(quoted.replace(/^…|…$/g, '').trim());
          const [from, to] = mark ?? [0, 1];
          expect([from >= 0, from < to, to <= quoted.length]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a signal as made', () => {
  it.each([
    [1, 1],
    [0.5, 0.5],
    [0, 0],
  ])('weighs what the table says, times %f', (factor, share) => {
    const { weight, group } = WEIGHTS['host-lookalike'];
    expect(signal('host-lookalike', [], {}, factor)).toMatchObject({ weight: Math.round(weight * share * 1000) / 1000, group });
  });

  it('keeps three pieces of evidence', () => {
    const four = ['a', 'b', 'c', 'd'].map((text) => ({ where: 'text' as const, text }));
    expect(signal('charges-fee', four).evidence.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [{ label: 'L', placeholder: 'P', near: 'N', name: 'n' }, 'L'],
    [{ placeholder: 'P', near: 'N', name: 'n' }, 'N · P'],
    [{ placeholder: 'P', name: 'n' }, 'P'],
    [{ near: 'N', name: 'n' }, 'N'],
    [{ name: 'n' }, 'n'],
  ])('quotes a control by what a person reads on it: %j', (field, text) => {
    const [whole] = observation({ fields: [field] }).fields;
    expect(whole && evidenceOf({ kind: 'askCode', from: { field: whole } })).toMatchObject({ where: 'form', text });
  });
});

describe('the table of weights', () => {
  it.each(Object.entries(WEIGHTS))('%s has a weight within bounds and a reason for it', (_id, { weight, grave, why }) => {
    expect(Math.abs(weight)).toBeLessThanOrEqual(1);
    expect(why).not.toBe('');
    if (grave) expect(weight).toBeGreaterThan(0);
  });
});
