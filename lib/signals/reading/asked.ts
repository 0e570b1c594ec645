import { evidenceOf, signal } from '../make.ts';
import type { Signal, SignalId } from '../types.ts';
import type { AskKind } from './asks.ts';
import type { Reading } from './reading.ts';

/** A signal that speaks where the page asks for one kind of thing, by a control or in words. */
export function asked(reading: Reading, kind: AskKind, id: SignalId, factor = 1): Signal | null {
  const asks = reading.asks.filter((a) => a.kind === kind);
  if (asks.length === 0) return null;
  const fields = asks.flatMap((a) => ('field' in a.from && a.from.field.index >= 0 ? [a.from.field.index] : []));
  return { ...signal(id, asks.map(evidenceOf), {}, factor), ...(fields.length > 0 && { fields }) };
}
