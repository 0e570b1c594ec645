import { canonicalHost } from '../hosts/host.ts';
import { fresh, high, type Lanes, low, readHost, readPath } from './place-hash.ts';
import { dayText, type ListedLevel, type Said, unpack } from './said.ts';
import { readSlots } from './slots.ts';

/** A list as the worker holds it: 16 bytes a place, so that 100,000 of them take 1.6 MB. */
export interface PackedList {
  readonly table: Uint32Array<ArrayBuffer>;
  readonly reasons: readonly string[];
}

/** What the list says of an address. */
export interface Listing {
  readonly level: ListedLevel;
  /** The scope of the entry that covers the address. */
  readonly scope: Said['scope'];
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly since: string;
}

export const NO_LIST: PackedList = { table: new Uint32Array(0), reasons: [] };

interface Found {
  readonly said: Said;
  /** Narrower places speak louder: pages by their length, then hosts, then domains by theirs. */
  readonly narrow: number;
}

const RANK = { allow: 0, caution: 1, danger: 2 } as const;
const PAGE = 1 << 20;
const HOST = 1 << 19;
const WWW = 'www.';

/** The narrowest entry speaks; of two on the same place the graver, for a list that contradicts itself must not open a door. */
function louder(best: Found | null, next: Found): Found {
  if (best === null || next.narrow > best.narrow) return next;
  return next.narrow === best.narrow && RANK[next.said.level] > RANK[best.said.level] ? next : best;
}

/** Looks `address` up, in the same time for a list of any length. Null for what is not listed and for what has no host. */
export function listingOf({ table, reasons }: PackedList, address: string): Listing | null {
  if (table.length === 0) return null;
  const url = URL.parse(address);
  const host = url && canonicalHost(url.hostname);
  if (!url || !host) return null;
  const best = narrowest(table, host, url.pathname);
  if (!best) return null;
  const { level, scope, reason, day } = best.said;
  return { level, scope, reason: reasons[reason] ?? 'reported', since: dayText(day) };
}

function narrowest(table: Uint32Array, host: string, path: string): Found | null {
  let best: Found | null = null;
  const lanes = fresh();
  const look = (scope: Said['scope'], narrow: number, at: Lanes = lanes): void =>
    readSlots(table, high(at), low(at), (bits) => {
      const said = unpack(bits);
      if (said.scope === scope) best = louder(best, { said, narrow });
    });
  readHost(lanes, host, (start) => {
    look('domain', host.length - start);
    // An entry for a host is about its www as well.
    const whole = start === 0 || (start === WWW.length && host.startsWith(WWW));
    if (!whole) return;
    look('host', HOST - start);
    const onPath = { ...lanes };
    let length = 0;
    readPath(onPath, path, () => look('page', PAGE + ++length, onPath));
  });
  return best;
}
