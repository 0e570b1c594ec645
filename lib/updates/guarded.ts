import type { Directory } from '../directory/types.ts';
import { publicSuffix } from '../hosts/suffix.ts';
import type { Place } from './entry.ts';
import { fresh, high, type Lanes, low, readHostWithin } from './place-hash.ts';
import { emptySlots, hasSlot, putSlot } from './slots.ts';

/** Why an entry was left out of a list that is otherwise taken. */
export type Refusal = 'bad-line' | 'official' | 'shared' | 'too-wide';

/** Hosts that no entry may hit: those of the directory, what they lie under, and hosting where anybody gets a name. */
export interface Guard {
  /**
   * @param lanes fresh ones; they have read the host of `place` afterwards
   * @param isAllow for an allow entry, which may lie anywhere: it can take no host's good name
   */
  refuses(place: Place, lanes: Lanes, isAllow: boolean): Refusal | null;
}

const NOWHERE = emptySlots(0);

function tableOf(hosts: readonly string[]): Uint32Array {
  const table = emptySlots(hosts.length);
  for (const host of hosts) {
    const lanes = fresh();
    readHostWithin(lanes, host, NOWHERE);
    putSlot(table, high(lanes), low(lanes), 1);
  }
  return table;
}

/** All names above a domain: gov.cn for miit.gov.cn. */
const above = (domain: string): string[] => {
  const labels = domain.split('.');
  return labels.slice(1).map((_, i) => labels.slice(i + 1).join('.'));
};

/** The host of a place, without a split: this runs for each entry. */
function hostOfPlace({ pattern, scope }: Place): string {
  return scope === 'page' ? pattern.slice(0, pattern.indexOf('/')) : pattern;
}

/** "co.uk" as a domain would be all of a country. Long names are never one: the suffix list is asked only for short ones. */
const isSuffix = (host: string): boolean => host.at(-3) === '.' && host.split('.').length <= 3 && publicSuffix(host) === host;

/**
 * The guard of a directory.
 * @param hosting domains where anybody publishes (CompiledDirectory.hosting): pages there are listed one by one
 */
export function guardOf(directory: Directory, hosting: readonly string[]): Guard {
  const official = directory.domains();
  const owned = tableOf(official);
  const parents = tableOf([...new Set(official.flatMap(above))]);
  const shared = tableOf(hosting);
  const isOwned = (host: string, path: string): boolean => directory.ownerOf(host, path)?.userContent === false;
  return {
    refuses: (place, lanes, isAllow) => {
      const host = hostOfPlace(place);
      const hit = readHostWithin(lanes, host, owned);
      if (isAllow) return null;
      if (hit && isOwned(host, place.pattern.slice(host.length) || '/')) return 'official';
      if (place.scope === 'page') return null;
      if (hasSlot(shared, high(lanes), low(lanes))) return 'shared';
      return place.scope === 'domain' && (hasSlot(parents, high(lanes), low(lanes)) || isSuffix(host)) ? 'too-wide' : null;
    },
  };
}
