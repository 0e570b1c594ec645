import { keepReport } from './store.ts';
import type { ReportSink } from './types.ts';

/** Keeps reports on this machine and sends them nowhere. A desk will be another sink with the same face. */
export const thisMachine: ReportSink = {
  name: 'this-machine',
  async deliver(report) {
    const stored = await keepReport({ ...report, state: 'saved' });
    return stored.ok ? { ok: true, state: 'saved' } : stored;
  },
};
