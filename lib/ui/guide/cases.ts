import type { Carrier } from '../../directory/types.ts';
import { portingIn } from './facts.ts';
import type { Case } from './types.ts';

const ALL: readonly Case[] = ['sim', 'esim', 'gone', 'move'];
/** Travel eSIMs have no card, and no number that could be kept. */
const TRAVEL: readonly Case[] = ['esim', 'gone'];

/** Whether a carrier sells data packages on an eSIM rather than a line with a number. */
export const isTravel = (carrier: Carrier | null): boolean => carrier?.kind === 'esim-provider';

/** Whether a number of this carrier may move to another company; where nothing says otherwise it may. */
export const isMovable = (carrier: Carrier | null): boolean =>
  !(carrier?.kind === 'mvno' && portingIn(carrier.country)?.conditions?.resale);

const movable = (cases: readonly Case[], carrier: Carrier | null): readonly Case[] =>
  isMovable(carrier) ? cases : cases.filter((which) => which !== 'move');

/** The cases to choose from, commonest first. No carrier: all of them. */
export const casesFor = (carrier: Carrier | null): readonly Case[] => (isTravel(carrier) ? TRAVEL : movable(ALL, carrier));

/** The case to show: the one wished for where the carrier has it, else its first. */
export function caseFor(carrier: Carrier | null, wished: Case | null): Case {
  const cases = casesFor(carrier);
  return cases.find((one) => one === wished) ?? cases[0] ?? 'sim';
}

/** Reads a case from an address; anything else gives null. */
export const toCase = (text: string | null): Case | null => ALL.find((one) => one === text) ?? null;
