import { drawTicket, queued } from './post.ts';
import { keepReport } from './store.ts';
import type { ReportSink } from './types.ts';

/** Keeps reports on this machine and sends them nowhere. */
export const thisMachine: ReportSink = {
  name: 'this-machine',
  async deliver(report) {
    const stored = await keepReport({ ...report, state: 'saved' });
    return stored.ok ? { ok: true, state: 'saved' } : stored;
  },
};

/** Queues reports for a desk: the worker sends them (lib/tabs/reports.ts), now or when there is a connection. @param origin as DeskAddress has it */
export const deskSink = (origin: string): ReportSink => ({
  name: origin,
  async deliver(report) {
    const waiting = queued(report, origin, drawTicket(), new Date());
    const stored = await keepReport(waiting);
    return stored.ok ? { ok: true, state: waiting.state } : stored;
  },
});
