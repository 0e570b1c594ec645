import type { Directory } from '../directory/types.ts';
import type { Verdict } from '../verdict/types.ts';
import type { WarningView } from './types.ts';
import { type ViewOptions, warningFor } from './view.ts';

/** Stands in where the directory is not there: it knows nobody. */
const NOBODY: Directory = {
  version: '',
  ownerOf: () => null,
  carrier: () => null,
  trusted: () => null,
  carriersIn: () => [],
  trustedIn: () => [],
  countries: () => [],
  mentions: () => [],
  pinyin: () => null,
  domains: () => [],
};

/** Carriers are named by their ids, which say nothing to a reader: without the directory they are left out. */
function nameless(verdict: Verdict): Verdict {
  const reasons = verdict.reasons.map((reason) => {
    const { carrier: _, ...params } = reason.params;
    return { ...reason, params };
  });
  return { ...verdict, carrierId: null, trustedId: null, reasons, officialWays: [] };
}

/**
 * The words of a warning before the directory is there, or where it never comes: what the page asks and what was seen,
 * without a carrier's name. Pure.
 */
export function plainWarning(verdict: Verdict, options: Omit<ViewOptions, 'directory'>): WarningView {
  return warningFor(nameless(verdict), { ...options, directory: NOBODY });
}
