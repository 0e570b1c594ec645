import type { CompiledDirectory } from '../directory/compiled.ts';
import { ownedDomains, ownerIndex } from '../directory/owners.ts';
import { publicSuffix } from '../hosts/suffix.ts';
import { type HostTable, hostTable } from './host-table.ts';

/** Why an entry was left out of a list that is otherwise taken. */
export type Refusal = 'bad-line' | 'official' | 'shared' | 'too-wide';

/** Hosts that no entry may hit: a list asks for each of its own. */
export interface Guard {
  /** Hosts of the directory. */
  readonly owned: HostTable;
  /** What those lie under. */
  readonly parents: HostTable;
  /** Hosting where anybody gets a name. */
  readonly shared: HostTable;
  /** Whether a place on, or under, a host of `owned` is the owner's own. */
  isOfficial(pattern: string): boolean;
  /** Whether a host is all of a country's, or of a hosting's: "co.uk", "github.io". */
  isSuffix(host: string): boolean;
}

/** All names above a domain: gov.cn for miit.gov.cn. */
const above = (domain: string): string[] => {
  const labels = domain.split('.');
  return labels.slice(1).map((_, i) => labels.slice(i + 1).join('.'));
};

/** Whether a place is its owner's own. The index of owners is made where it is first asked for, which a good list never does. */
function officialOf(compiled: CompiledDirectory): Guard['isOfficial'] {
  let ownerOf: ReturnType<typeof ownerIndex> | null = null;
  return (pattern) => {
    ownerOf ??= ownerIndex(compiled);
    const slash = pattern.indexOf('/');
    const host = slash === -1 ? pattern : pattern.slice(0, slash);
    return ownerOf(host, pattern.slice(host.length) || '/')?.userContent === false;
  };
}

/** The guard of a directory: of it no more is read than its hosts, and the hosting where pages are listed one by one. */
export function guardOf(compiled: CompiledDirectory): Guard {
  const official = ownedDomains(compiled);
  return {
    owned: hostTable(official),
    parents: hostTable([...new Set(official.flatMap(above))]),
    shared: hostTable(Object.values(compiled.hosting.hosts).flat()),
    isOfficial: officialOf(compiled),
    isSuffix: (host) => publicSuffix(host) === host,
  };
}
