import type { Report, ReportState } from './types.ts';

/** Where a report may go from each state. A withdrawn one can be stood by again; a desk's answer cannot be undone here. */
const NEXT: Readonly<Record<ReportState, readonly ReportState[]>> = {
  draft: ['saved'],
  saved: ['queued', 'withdrawn'],
  queued: ['sent', 'saved', 'withdrawn'],
  sent: ['received', 'withdrawn'],
  received: ['confirmed', 'rejected', 'withdrawn'],
  confirmed: [],
  rejected: [],
  withdrawn: ['saved'],
};

/** Whether a report in state `from` may go to `to`. */
export const mayMove = (from: ReportState, to: ReportState): boolean => NEXT[from].includes(to);

/** The report in its new state; null where it may not go there. */
export function moved(report: Report, to: ReportState, now: Date): Report | null {
  return mayMove(report.state, to) ? { ...report, state: to, updated: now.toISOString() } : null;
}
