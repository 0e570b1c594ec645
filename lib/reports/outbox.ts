import { type ErrandOptions, runErrand } from './errand.ts';
import { errandOf, isDue, takenBack } from './post.ts';
import { findReport, keepReport, listReports } from './store.ts';
import type { Report } from './types.ts';

/** What changed on this machine while the desk was asked counts more: a report that was taken back or deleted meanwhile stays so. */
async function keepAfter(before: Report, after: Report, now: Date): Promise<void> {
  const present = await findReport(before.id, 'saved');
  if (!present || present.post?.ticket !== before.post?.ticket) return;
  const withdrawn = present.state === 'withdrawn' && before.state !== 'withdrawn';
  const kept = await keepReport(withdrawn ? takenBack({ ...after, state: 'sent' }, now) : after);
  if (!kept.ok) console.warn(`reports/outbox: ${before.id} not kept (${kept.error}); it will be asked for again`);
}

/** Sends one report, or asks after it. It is marked as sent before it goes, so that a worker that ends here knows. */
async function tend(report: Report, options: ErrandOptions): Promise<void> {
  const going: Report = report.state === 'queued' ? { ...report, state: 'sent' } : report;
  if (going !== report) {
    const marked = await keepReport(going);
    if (!marked.ok) console.warn(`reports/outbox: ${report.id} not marked as sent (${marked.error})`);
  }
  await keepAfter(going, await runErrand(going, options), options.now);
}

/**
 * Does what is due for every report, one after the other.
 * @param all also what is not due yet: the person asked
 * @returns when something is due next; null for never. Rejects where the reports cannot be read.
 */
export async function tendReports(options: ErrandOptions, all: boolean): Promise<Date | null> {
  const { reports } = await listReports();
  for (const report of reports) if (all ? errandOf(report) !== null : isDue(report, options.now)) await tend(report, options);
  const waiting = (await listReports()).reports.filter((report) => errandOf(report) !== null);
  const times = waiting.map(({ post }) => Date.parse(post?.next ?? '')).filter((time) => !Number.isNaN(time));
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
