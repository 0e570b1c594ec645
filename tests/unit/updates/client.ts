import { deskInfoSchema } from '../../../lib/reports/schema.ts';
import { deskText } from '../../../lib/updates/desk.ts';
import type { Fetch } from '../../../lib/updates/download.ts';
import { listingOf } from '../../../lib/updates/listing.ts';
import { changedBuckets } from '../../../lib/updates/stop-set.ts';
import type { Brought } from '../../../lib/updates/store.ts';
import type { DeskMemory, KeptList, UpdateState } from '../../../lib/updates/stored.ts';
import { type UpdateFault, updateOnce } from '../../../lib/updates/update.ts';
import { DESK } from './desk-files.ts';
import { NOW } from './signing.ts';
import { GUARD, noPause } from './taking.ts';

/** What a client keeps, without a browser: storage and the browser's stop rule as plain values that a test can break. */
export class Client {
  memory: DeskMemory | null = null;
  kept: KeptList | null = null;
  state: UpdateState | null = null;
  /** What the browser stops, by rule. */
  #rules = new Map<number, readonly string[]>();
  /** Hosts that were handed to the browser last. */
  given: readonly string[] = [];
  tables = new Map<string, Uint32Array<ArrayBuffer>>();
  texts = new Map<string, Uint8Array<ArrayBuffer>>();
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
      pause: noPause,
      readBase: async ({ base }) => (base && this.texts.get(base.name)) ?? null,
      setStops: async ({ stopped }, before) => {
        if (this.rulesFail) throw new Error('no rules');
        const changed = new Set(changedBuckets(stopped.prints, before));
        const hosts = stopped.hostsOf((bucket) => changed.has(bucket));
        for (const bucket of changed) this.#rules.set(bucket, hosts.get(bucket) ?? []);
        this.given = [...hosts.values()].flat();
      },
      write: async (brought) => this.#write(brought),
    });
  }

  get stopped(): readonly string[] {
    return [...this.#rules.values()].flat().sort();
  }

  /** What the kept list says of an address. */
  levelOf(address: string): string | null {
    const table = this.kept && this.tables.get(this.kept.table);
    return (table && listingOf({ table, reasons: this.kept?.reasons ?? [] }, address)?.level) ?? null;
  }

  #write({ state, memory, list, table, text }: Brought): void {
    if (this.storageFails) throw new Error('QUOTA_BYTES quota exceeded');
    if (state && state.desk !== deskText(this.desk)) throw new Error('another desk');
    // What is stored is JSON; a value that is none would be lost.
    if (state) this.state = JSON.parse(JSON.stringify(state));
    if (memory) this.memory = JSON.parse(JSON.stringify(memory));
    if (list?.base && text) this.texts.set(list.base.name, Uint8Array.from(text));
    if (list && table) this.tables.set(list.table, table);
    if (list) this.kept = JSON.parse(JSON.stringify(list));
  }
}
