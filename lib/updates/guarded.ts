import type { Directory } from '../directory/types.ts';
import { publicSuffix } from '../hosts/suffix.ts';
import { fresh, high, low, readHostWithin } from './place-hash.ts';
import { emptySlots, putSlot } from './slots.ts';

/** Why an entry was left out of a list that is otherwise taken. */
export type Refusal = 'bad-line' | 'official' | 'shared' | 'too-wide';

/** Hosts that no entry may hit, as tables of what stands for them (place-hash.ts): a list asks for each of its hosts. */
export interface Guard {
  /** Hosts of the directory. */
  readonly owned: Uint32Array;
  /** What those lie under. */
  readonly parents: Uint32Array;
  /** Hosting where anybody gets a name. */
  readonly shared: Uint32Array;
  /** Whether a place on, or under, a host of `owned` is the owner's own. */
  isOfficial(pattern: string): boolean;
  /** Whether a host is all of a country's, or of a hosting's: "co.uk", "github.io". */
  isSuffix(host: string): boolean;
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

/**
 * The guard of a directory.
 * @param hosting domains where anybody publishes (CompiledDirectory.hosting): pages there are listed one by one
 */
export function guardOf(directory: Directory, hosting: readonly string[]): Guard {
  const official = directory.domains();
  return {
    owned: tableOf(official),
    parents: tableOf([...new Set(official.flatMap(above))]),
    shared: tableOf(hosting),
    isOfficial: (pattern) => {
      const slash = pattern.indexOf('/');
      const host = slash === -1 ? pattern : pattern.slice(0, slash);
      return directory.ownerOf(host, pattern.slice(host.length) || '/')?.userContent === false;
    },
    isSuffix: (host) => publicSuffix(host) === host,
  };
}
