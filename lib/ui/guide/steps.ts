import type { NumberCheck, Porting } from './facts.ts';
import type { Case, Phase } from './types.ts';

/** What decides which steps apply, besides the case. */
export interface Situation {
  readonly which: Case;
  /** A data package on an eSIM: no number, no bill. */
  readonly travel: boolean;
  /** Whether the number may move to another company. */
  readonly movable: boolean;
  readonly porting: Porting | null;
  readonly check: NumberCheck | null;
}

interface Rule {
  readonly id: StepId;
  readonly phase: Phase;
  readonly cases: readonly Case[];
  readonly when?: (situation: Situation) => boolean;
}

const END: readonly Case[] = ['sim', 'esim', 'gone'];
const EVERY: readonly Case[] = [...END, 'move'];

const line = (s: Situation): boolean => !s.travel;
const travel = (s: Situation): boolean => s.travel;
const checkable = (s: Situation): boolean => line(s) && s.check !== null;

/**
 * All steps in the order in which they are done. An id is a key of the messages (guide.step.<id>) and of the stored ticks:
 * never give an old one a new meaning.
 */
const RULES = [
  { id: 'block', phase: 'before', cases: ['gone'], when: line },
  { id: 'keepEsim', phase: 'before', cases: ['esim'] },
  { id: 'stay', phase: 'before', cases: ['move'] },
  { id: 'moveFirst', phase: 'before', cases: END, when: (s) => line(s) && s.movable },
  { id: 'cannotMove', phase: 'before', cases: END, when: (s) => line(s) && !s.movable },
  { id: 'accounts', phase: 'before', cases: ['sim', 'esim'], when: line },
  { id: 'accountsGone', phase: 'before', cases: ['gone'], when: line },
  { id: 'backupSim', phase: 'before', cases: ['sim'] },
  { id: 'backupEsim', phase: 'before', cases: ['esim'], when: line },
  { id: 'selfCheck', phase: 'before', cases: END, when: (s) => checkable(s) && s.check?.covers === 'all' },
  { id: 'selfCheckPrepaid', phase: 'before', cases: END, when: (s) => checkable(s) && s.check?.covers === 'prepaid' },
  { id: 'settle', phase: 'before', cases: EVERY, when: line },
  { id: 'contract', phase: 'before', cases: EVERY, when: line },
  { id: 'extras', phase: 'before', cases: EVERY, when: line },
  { id: 'match', phase: 'before', cases: ['move'] },
  { id: 'left', phase: 'before', cases: ['esim', 'gone'], when: travel },
  { id: 'renewal', phase: 'before', cases: ['esim', 'gone'], when: travel },
  { id: 'replace', phase: 'order', cases: ['gone'], when: line },
  { id: 'newCompany', phase: 'order', cases: ['move'] },
  { id: 'askCode', phase: 'order', cases: ['move'], when: (s) => s.porting?.code != null },
  { id: 'noCode', phase: 'order', cases: ['move'], when: (s) => s.porting !== null && s.porting.code === null },
  { id: 'askWhether', phase: 'order', cases: ['move'], when: (s) => s.porting === null },
  { id: 'giveCode', phase: 'order', cases: ['move'], when: (s) => s.porting === null || s.porting.code !== null },
  { id: 'official', phase: 'order', cases: END },
  { id: 'say', phase: 'order', cases: END, when: line },
  { id: 'codes', phase: 'order', cases: END },
  { id: 'note', phase: 'order', cases: EVERY },
  { id: 'await', phase: 'order', cases: ['esim'], when: line },
  { id: 'unlink', phase: 'order', cases: ['esim'] },
  { id: 'remove', phase: 'order', cases: ['esim'] },
  { id: 'keepSim', phase: 'order', cases: ['move'] },
  { id: 'deadEsim', phase: 'order', cases: ['gone'] },
  { id: 'erase', phase: 'order', cases: ['gone'] },
  { id: 'confirm', phase: 'after', cases: END },
  { id: 'moveWorks', phase: 'after', cases: ['move'] },
  { id: 'oldContract', phase: 'after', cases: ['move'], when: (s) => s.porting?.ends === false },
  { id: 'lastBill', phase: 'after', cases: EVERY, when: line },
  { id: 'refund', phase: 'after', cases: END, when: line },
  { id: 'card', phase: 'after', cases: ['sim', 'move'] },
  { id: 'profile', phase: 'after', cases: ['esim'] },
  { id: 'travelCharge', phase: 'after', cases: ['esim', 'gone'], when: travel },
  { id: 'selfCheckAgain', phase: 'after', cases: END, when: checkable },
] as const satisfies readonly (Omit<Rule, 'id'> & { readonly id: string })[];

export type StepId = (typeof RULES)[number]['id'];

const TABLE: readonly Rule[] = RULES;

/** Every step there is, in order. */
export const STEP_IDS: readonly StepId[] = TABLE.map((rule) => rule.id);

/** The steps of one phase for a situation, in the order in which they are done. */
export function stepsFor(phase: Phase, situation: Situation): readonly StepId[] {
  return TABLE.filter((rule) => rule.phase === phase && rule.cases.includes(situation.which) && (rule.when?.(situation) ?? true)).map(
    (rule) => rule.id,
  );
}

export type CareId = 'agent' | 'code' | 'id' | 'fee' | 'qr' | 'port';

/** What to beware of in a case, weightiest first. */
export function caresFor(which: Case): readonly CareId[] {
  if (which === 'move') return ['port', 'agent', 'fee'];
  return which === 'esim' ? ['agent', 'code', 'qr', 'id', 'fee'] : ['agent', 'code', 'id', 'fee'];
}

export type HandId = 'number' | 'id' | 'password' | 'bill' | 'order' | 'account';

/** What to have at hand. */
export function handFor(which: Case, isTravelPlan: boolean): readonly HandId[] {
  if (isTravelPlan) return ['order', 'password'];
  return which === 'move' ? ['number', 'id', 'account', 'password'] : ['number', 'id', 'password', 'bill'];
}
