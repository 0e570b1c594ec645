import { describe, expect, it } from 'vitest';
import type { Carrier } from '../../../lib/directory/types.ts';
import { caseFor, casesFor, isMovable } from '../../../lib/ui/guide/cases.ts';
import { numberCheckIn, portingIn } from '../../../lib/ui/guide/facts.ts';
import { caresFor, handFor, type Situation, STEP_IDS, type StepId, stepsFor } from '../../../lib/ui/guide/steps.ts';
import { type Case, PHASES, type Phase } from '../../../lib/ui/guide/types.ts';
import { CHINA_MOBILE, LOCALES, translator } from '../warning/fakes.ts';

const XIAOMI = { ...CHINA_MOBILE, id: 'cn-xiaomi-mobile', kind: 'mvno' } as const;
const AIRALO = { ...CHINA_MOBILE, id: '001-airalo', kind: 'esim-provider', country: '001' } as const;

function situation(which: Case, country: string | null, travel = false): Situation {
  return { which, travel, movable: true, porting: portingIn(country), check: numberCheckIn(country) };
}

const steps = (s: Situation): readonly StepId[] => PHASES.flatMap((phase) => stepsFor(phase, s));

describe('cases', () => {
  it.each([
    ['any carrier', null, ['sim', 'esim', 'gone', 'move']],
    ['a network', CHINA_MOBILE, ['sim', 'esim', 'gone', 'move']],
    ['a travel eSIM: no card, no number to keep', AIRALO, ['esim', 'gone']],
    ['a virtual carrier in China, whose numbers cannot move', XIAOMI, ['sim', 'esim', 'gone']],
    ['a virtual carrier elsewhere', { ...XIAOMI, country: 'GB' }, ['sim', 'esim', 'gone', 'move']],
  ])('of %s', (_, carrier, wanted) => expect(casesFor(carrier)).toEqual(wanted));

  it.each<[string, Carrier | null, Case | null, Case]>([
    ['nothing wished', CHINA_MOBILE, null, 'sim'],
    ['wished and there', CHINA_MOBILE, 'move', 'move'],
    ['wished but not there', AIRALO, 'move', 'esim'],
    ['travel', AIRALO, null, 'esim'],
    ['a number that cannot move', XIAOMI, 'move', 'sim'],
    ['no carrier', null, 'gone', 'gone'],
  ])('shown when %s', (_, carrier, wished, wanted) => expect(caseFor(carrier, wished)).toBe(wanted));
});

describe('steps', () => {
  it.each<[string, Situation, Phase, readonly StepId[]]>([
    [
      'a SIM in China',
      situation('sim', 'CN'),
      'before',
      ['moveFirst', 'accounts', 'backupSim', 'selfCheck', 'settle', 'contract', 'extras'],
    ],
    ['a SIM in China', situation('sim', 'CN'), 'order', ['official', 'say', 'codes', 'note']],
    ['a SIM in China', situation('sim', 'CN'), 'after', ['confirm', 'lastBill', 'refund', 'card', 'selfCheckAgain']],
    [
      'a SIM in Brazil',
      situation('sim', 'BR'),
      'before',
      ['moveFirst', 'accounts', 'backupSim', 'selfCheckPrepaid', 'settle', 'contract', 'extras'],
    ],
    [
      'an eSIM in Japan',
      situation('esim', 'JP'),
      'before',
      ['keepEsim', 'moveFirst', 'accounts', 'backupEsim', 'settle', 'contract', 'extras'],
    ],
    ['an eSIM in Japan', situation('esim', 'JP'), 'order', ['official', 'say', 'codes', 'note', 'await', 'unlink', 'remove']],
    ['no device', situation('gone', 'US'), 'before', ['block', 'moveFirst', 'accountsGone', 'settle', 'contract', 'extras']],
    ['no device', situation('gone', 'US'), 'order', ['replace', 'official', 'say', 'codes', 'note', 'deadEsim', 'erase']],
    ['moving, with a code', situation('move', 'GB'), 'order', ['newCompany', 'askCode', 'giveCode', 'note', 'keepSim']],
    ['moving, without a code', situation('move', 'AU'), 'order', ['newCompany', 'noCode', 'note', 'keepSim']],
    ['moving, nothing on record', situation('move', null), 'order', ['newCompany', 'askWhether', 'giveCode', 'note', 'keepSim']],
    ['moving, contract runs on', situation('move', 'DE'), 'after', ['moveWorks', 'oldContract', 'lastBill', 'card']],
    ['moving', situation('move', 'GB'), 'before', ['stay', 'settle', 'contract', 'extras', 'match']],
    ['a travel eSIM', situation('esim', 'CN', true), 'before', ['keepEsim', 'left', 'renewal']],
    [
      'a travel eSIM: no number that gets messages',
      situation('esim', 'CN', true),
      'order',
      ['official', 'codes', 'note', 'unlink', 'remove'],
    ],
    ['a travel eSIM', situation('esim', 'CN', true), 'after', ['confirm', 'profile', 'travelCharge']],
  ])('%s: %s %s', (_, given, phase, wanted) => expect(stepsFor(phase, given)).toEqual(wanted));

  it('an eSIM is deleted only after the carrier has confirmed', () => {
    const order = steps(situation('esim', 'JP'));
    expect(order.indexOf('official')).toBeLessThan(order.indexOf('await'));
    expect(order.indexOf('await')).toBeLessThan(order.indexOf('unlink'));
    expect(order.indexOf('unlink')).toBeLessThan(order.indexOf('remove'));
  });

  it('a lost line is suspended before anything else', () => {
    expect(steps(situation('gone', 'CN'))[0]).toBe('block');
  });

  it('who cannot move the number is told so instead of asked whether to keep it', () => {
    const stuck = steps({ ...situation('sim', 'CN'), movable: isMovable(XIAOMI) });
    expect(stuck).toContain('cannotMove');
    expect(stuck).not.toContain('moveFirst');
  });

  it('who moves the number is never told to cancel first', () => {
    expect(steps(situation('move', 'FR'))).not.toContain('say');
    expect(steps(situation('move', 'FR'))[0]).toBe('stay');
  });

  it('every step applies somewhere, and none twice', () => {
    const cases: readonly Case[] = ['sim', 'esim', 'gone', 'move'];
    const all = [null, 'CN', 'BR', 'GB', 'DE', 'AU'].flatMap((country) =>
      cases.flatMap((which) => [
        situation(which, country),
        situation(which, country, true),
        { ...situation(which, country), movable: false },
      ]),
    );
    expect(new Set(all.flatMap(steps))).toEqual(new Set(STEP_IDS));
    for (const one of all) expect(new Set(steps(one)).size).toBe(steps(one).length);
  });
});

describe.each(LOCALES)('the words in %s', (file) => {
  const t = translator(file);
  it('there is a sentence for every step, care and thing at hand', () => {
    for (const id of STEP_IDS) expect([t(`guide.step.${id}.t`), t(`guide.step.${id}.d`)]).not.toContain('');
    for (const which of ['sim', 'esim', 'gone', 'move'] as const) {
      expect(t(`guide.title.${which}`) && t(`guide.kind.${which}`) && t(`guide.orderLead.${which}`)).not.toBe('');
      for (const id of caresFor(which)) expect(t(`guide.care.${id}`)).not.toBe('');
      for (const id of [...handFor(which, false), ...handFor(which, true)]) expect(t(`guide.hand.${id}`)).not.toBe('');
    }
  });
});
