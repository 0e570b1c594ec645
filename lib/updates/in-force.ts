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
  /** False where there is no table to look up in: none was taken, it is gone, or the window is a private one, which shares no bytes with others. */
  readonly isWhole: boolean;
}

export const NOTHING_LISTED: ListInForce = { packed: NO_LIST, serial: 0, silenced: new Set(), corrections: [], isWhole: false };

/** A kept list ready for look-up. What it silences and corrects holds without its table too. */
export function inForce(kept: KeptList | null, table: Uint32Array<ArrayBuffer> | null): ListInForce {
  if (!kept) return NOTHING_LISTED;
  const { serial, reasons, silenced, corrections } = kept;
  const packed = table ? { table, reasons } : NO_LIST;
  return { packed, serial, silenced: new Set(silenced), corrections, isWhole: table !== null };
}
