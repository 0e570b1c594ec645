import type { ReportState } from './types.ts';

/** Where a report may go from each state. A withdrawn one can be stood by again; a desk's answer cannot be undone here, only by the desk. */
const NEXT: Readonly<Record<ReportState, readonly ReportState[]>> = {
  draft: ['saved', 'queued'],
  saved: ['queued', 'withdrawn'],
  queued: ['sent', 'saved', 'withdrawn'],
  sent: ['received', 'confirmed', 'rejected', 'queued', 'saved', 'withdrawn'],
  received: ['confirmed', 'rejected', 'withdrawn'],
  confirmed: ['received', 'rejected'],
  rejected: ['received', 'confirmed'],
  withdrawn: ['saved', 'queued'],
};

/** Whether a report in state `from` may go to `to`. */
export const mayMove = (from: ReportState, to: ReportState): boolean => NEXT[from].includes(to);
