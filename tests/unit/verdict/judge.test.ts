import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Owner } from '../../../lib/directory/types.ts';
import type { Signal, SignalId } from '../../../lib/signals/types.ts';
import { judge, levelOf, type Place } from '../../../lib/verdict/judge.ts';
import { THRESHOLDS } from '../../../lib/verdict/thresholds.ts';
import type { OfficialWay } from '../../../lib/verdict/types.ts';
import { all, made, signals } from './made.ts';

const TOPIC = 'topic-ending-line';
const place = (change: Partial<Place> = {}): Place => ({
  url: 'https://page.example/a',
  host: 'page.example',
  owner: null,
  listVersion: 'v1',
  strict: false,
  ...change,
});
const ways = (carrierId: string): OfficialWay[] => [{ kind: 'guide', carrierId, href: `/guide.html#${carrierId}` }];
const verdict = (list: readonly Signal[], change: Partial<Place> = {}) => judge(list, place(change), ways);

describe('which signals make which level', () => {
  it.each<[level: string, ids: readonly SignalId[]]>([
    ['none', []],
    ['none', ['names-carrier', 'honest-context']],
    ['none', ['offers-to-do-it', 'messenger-as-route', 'asks-sms-code', 'charges-fee']],
    ['none', ['host-lookalike']],
    ['none', ['host-lookalike', 'messenger-in-title']],
    ['none', ['asks-password', 'claims-carrier']],
    ['info', [TOPIC]],
    ['info', [TOPIC, 'charges-fee']],
    ['info', [TOPIC, 'free-hosting', 'names-carrier']],
    ['info', [TOPIC, 'honest-context', 'warns-of-scam', 'points-to-official']],
    ['caution', [TOPIC, 'offers-to-do-it']],
    ['caution', [TOPIC, 'host-lookalike']],
    ['caution', [TOPIC, 'asks-sms-code']],
    ['caution', [TOPIC, 'messenger-as-route', 'offers-to-do-it', 'charges-fee', 'lead-form', 'free-hosting']],
    ['danger', [TOPIC, 'asks-sms-code', 'asks-password']],
    ['caution', ['host-lookalike', 'asks-sms-code']],
    ['caution', ['host-lookalike', 'claims-carrier']],
    ['danger', [TOPIC, 'host-lookalike', 'asks-sms-code']],
    ['danger', [TOPIC, 'messenger-in-title', 'messenger-as-route']],
    ['danger', [TOPIC, 'claims-carrier', 'asks-card']],
    ['danger', [TOPIC, 'asks-id-photo', 'asks-payment']],
    ['danger', ['listed']],
    ['danger', [TOPIC, 'listed', 'honest-context', 'warns-of-scam', 'points-to-official']],
  ])('%s: %j', (level, ids) => {
    expect(verdict(all(...ids)).level).toBe(level);
  });

  it('an address confirmed as doubtful is caution, whatever the page is about', () => {
    const doubtful = made('listed', 0.5);
    expect(verdict([doubtful]).level).toBe('caution');
    expect(verdict([doubtful, ...all(TOPIC, 'honest-context', 'warns-of-scam')]).level).toBe('caution');
    expect(verdict([doubtful, ...all(TOPIC, 'asks-sms-code')]).level).toBe('danger');
  });

  it('a faint likeness counts for caution and not as one of two grave findings', () => {
    expect(verdict([made('host-lookalike', 0.5), ...all(TOPIC, 'asks-sms-code', 'offers-to-do-it', 'lead-form')]).level).toBe('caution');
  });

  it('honest signals take two barely grave findings back to caution, and never more than their share', () => {
    const barely = all('asks-sms-code', 'claims-carrier').map((one) => ({ ...one, weight: THRESHOLDS.grave }));
    expect(verdict([made(TOPIC), ...barely]).level).toBe('danger');
    expect(verdict([...all(TOPIC, 'honest-context'), ...barely]).level).toBe('caution');
    const praise = { ...made('warns-of-scam'), weight: -9 };
    expect(verdict([praise, ...all(TOPIC, 'asks-id-photo', 'asks-card', 'asks-sms-code', 'messenger-in-title')]).level).toBe('danger');
  });

  it('a likeness that is no more than sure neither makes a stop nor weighs against honest signs; beyond doubt it is one of two findings', () => {
    const [surest, sure] = [made('worded-like-traps'), { ...made('worded-like-traps'), weight: THRESHOLDS.grave - 0.01 }];
    expect(verdict(all(TOPIC, 'asks-id-photo')).level).toBe('caution');
    expect(verdict([...all(TOPIC, 'asks-id-photo'), sure]).level).toBe('caution');
    expect(verdict([...all(TOPIC, 'asks-id-photo'), surest]).level).toBe('danger');
    expect(verdict([made(TOPIC), surest]).level).toBe('caution');
    fc.assert(fc.property(signals, (list) => (levelOf([...list, sure]) === 'danger') === (levelOf(list) === 'danger')));
  });

  it('strict: weaker signs are enough for caution, none more for danger', () => {
    const weak = { ...made('free-hosting'), weight: (THRESHOLDS.strictCaution + THRESHOLDS.caution) / 2 };
    expect(verdict([made(TOPIC), weak]).level).toBe('info');
    expect(verdict([made(TOPIC), weak], { strict: true }).level).toBe('caution');
    expect(verdict(all(TOPIC), { strict: true }).level).toBe('info');
    fc.assert(
      fc.property(signals, (list) => {
        const [usual, strict] = [levelOf(list), levelOf(list, true)];
        expect(strict === usual || (usual === 'info' && strict === 'caution')).toBe(true);
      }),
    );
  });
});

describe('a verdict', () => {
  it('carries its place, its reasons by weight, the carrier and the ways out', () => {
    const named = made('names-carrier', 1, { carrier: 'gb-blue' });
    const claims = made('claims-carrier', 1, { carrier: 'cn-green-mobile' });
    const list = [made(TOPIC), named, made('honest-context'), claims, made('asks-id-photo')];
    expect(verdict(list)).toEqual({
      level: 'danger',
      url: 'https://page.example/a',
      host: 'page.example',
      carrierId: 'gb-blue',
      trustedId: null,
      reasons: ['asks-id-photo', 'claims-carrier', 'names-carrier', TOPIC, 'honest-context'].map((id) => list.find((one) => one.id === id)),
      officialWays: ways('gb-blue'),
      listVersion: 'v1',
    });
    expect(verdict([made(TOPIC), claims]).carrierId).toBe('cn-green-mobile');
    expect(verdict(all(TOPIC))).toMatchObject({ carrierId: null, officialWays: [] });
    expect(verdict([claims])).toMatchObject({ level: 'none', reasons: [] });
  });

  it.each<[Owner, object]>([
    [
      { type: 'carrier', id: 'gb-blue', userContent: false },
      { level: 'official', carrierId: 'gb-blue', trustedId: null, officialWays: ways('gb-blue') },
    ],
    [
      { type: 'trusted', id: 'cn-watchdog', userContent: false },
      { level: 'trusted', trustedId: 'cn-watchdog' },
    ],
  ])('on a host of the directory is never a warning: %j', (owner, expected) => {
    fc.assert(
      fc.property(signals, (list) => {
        expect(verdict(list, { owner })).toMatchObject({ ...expected, reasons: [] });
      }),
    );
  });
});
