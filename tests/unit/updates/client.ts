import { deskInfoSchema } from '../../../lib/reports/schema.ts';
import { deskText } from '../../../lib/updates/desk.ts';
import type { Fetch } from '../../../lib/updates/download.ts';
import type { Brought } from '../../../lib/updates/store.ts';
import type { DeskMemory, KeptList, UpdateState } from '../../../lib/updates/stored.ts';
import { type UpdateFault, updateOnce } from '../../../lib/updates/update.ts';
import { DESK } from './desk-files.ts';
import { NOW } from './signing.ts';
import { GUARD } from './taking.ts';

/** What a client keeps, without a browser: storage and the browser's stop rule as plain values that a test can break. */
export class Client {
  memory: DeskMemory | null = null;
  kept: KeptList | null = null;
  state: UpdateState | null = null;
  stopped: readonly string[] = [];
  now = NOW;
  storageFails = false;
  rulesFail = false;
  desk = DESK;

  update(fetch: Fetch): Promise<UpdateFault | null> {
    const { memory, kept, state, now, desk } = this;
    return updateOnce({
      ...{ fetch, now, random: 0.5, desk, memory, kept, state },
      guard: async () => GUARD,
      listsOf: (text) => deskInfoSchema.safeParse(JSON.parse(text)).data?.lists ?? null,
      setStops: async ({ stopped }) => {
        if (this.rulesFail) throw new Error('no rules');
        this.stopped = stopped;
      },
      write: async (brought) => this.#write(brought),
    });
  }

  #write({ state, memory, list }: Brought): void {
    if (this.storageFails) throw new Error('QUOTA_BYTES quota exceeded');
    if (state && state.desk !== deskText(this.desk)) throw new Error('another desk');
    // What is stored is JSON; a value that is none would be lost.
    if (state) this.state = JSON.parse(JSON.stringify(state));
    if (memory) this.memory = JSON.parse(JSON.stringify(memory));
    if (list) this.kept = JSON.parse(JSON.stringify(list));
  }
}
