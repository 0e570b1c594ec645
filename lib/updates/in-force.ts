import { NO_LIST, type PackedList } from './listing.ts';
import type { Correction } from './schema.ts';
import type { KeptList } from './stored.ts';

/** The list in force, as judging wants it. */
export interface ListInForce {
  readonly packed: PackedList;
  /** 0 where there is none. */
  readonly serial: number;
  readonly silenced: ReadonlySet<string>;
  readonly corrections: readonly Correction[];
}

export const NOTHING_LISTED: ListInForce = { packed: NO_LIST, serial: 0, silenced: new Set(), corrections: [] };

/** A kept list ready for look-up. */
export function inForce(kept: KeptList | null, table: Uint32Array<ArrayBuffer> | null): ListInForce {
  if (!kept || !table) return NOTHING_LISTED;
  const { serial, reasons, silenced, corrections } = kept;
  return { packed: { table, reasons }, serial, silenced: new Set(silenced), corrections };
}
