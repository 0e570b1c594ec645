import { setTimeout as sleep } from 'node:timers/promises';
import { sampleReport } from './report.ts';

const SENDERS = 4;
const PAGES = 200;
/** Milliseconds between two reports of one sender: enough that some are always under way, few enough to ask after each in the end. */
const PAUSE = 4;
const PATIENCE = 10_000;

export interface Stream {
  /** Tickets of the reports that were answered “received”, in order. Grows while the stream runs. */
  readonly received: readonly string[];
  /** Resolves with the next that is answered. @throws Error where nothing is answered for half a minute */
  next(): Promise<void>;
  stop(): Promise<void>;
}

/** Sends one report; true where it was answered “received”. A desk that is gone, or says that it cannot just now, is what is waited for. */
async function send(address: string, ticket: string, text: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/api/reports/${ticket}`, { method: 'PUT', body: text, signal: AbortSignal.timeout(PATIENCE) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

/** Sends reports from several senders until it is stopped, each to where the desk is at that moment; what failed is not sent again. */
export function streamReports(address: () => string): Stream {
  const received: string[] = [];
  let stopped = false;
  let number = 0;
  const sender = async (): Promise<void> => {
    while (!stopped) {
      const { ticket, text } = sampleReport(number++, PAGES);
      if (await send(address(), ticket, text)) received.push(ticket);
      await sleep(PAUSE);
    }
  };
  const senders = Array.from({ length: SENDERS }, sender);
  return {
    received,
    async next() {
      const before = received.length;
      for (let waited = 0; received.length === before; waited += PAUSE) {
        if (waited > 3 * PATIENCE) throw new Error('the desk answers no report any more');
        await sleep(PAUSE);
      }
    },
    async stop() {
      stopped = true;
      await Promise.all(senders);
    },
  };
}
