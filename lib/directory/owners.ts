import { isUnder, suffixesOf } from '../hosts/host.ts';
import type { CompiledDirectory } from './compiled.ts';
import type { Owner } from './types.ts';

/** A suffix of public bodies as an owner's id: "public-body:gov.cn". */
export const PUBLIC_BODY = 'public-body:';

interface Place {
  readonly type: Owner['type'];
  readonly id: string;
}

/** The first entry that lists a domain keeps it; rows come largest first, so a shared domain is its largest user's. */
function placesOf({ carriers, trusted, publicBodies }: CompiledDirectory): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = (domain: string, place: Place): void => {
    if (!places.has(domain)) places.set(domain, place);
  };
  for (const row of [...carriers].sort((a, b) => (b[10] ?? 0) - (a[10] ?? 0)))
    for (const domain of row[5]) add(domain, { type: 'carrier', id: row[0] });
  for (const [id, , , , domains] of trusted) for (const domain of domains) add(domain, { type: 'trusted', id });
  for (const [suffix] of publicBodies) add(suffix, { type: 'trusted', id: PUBLIC_BODY + suffix });
  return places;
}

/** All domains of the directory, each once: carriers' own, trusted bodies', and the suffixes that only public bodies can have. */
export function ownedDomains({ carriers, trusted, publicBodies }: CompiledDirectory): readonly string[] {
  return [
    ...new Set([...carriers.flatMap((row) => row[5]), ...trusted.flatMap((row) => row[4]), ...publicBodies.map(([suffix]) => suffix)]),
  ];
}

/** True where a part written as host and path prefix ("*" for one segment) covers the address. */
export function covers(part: string, host: string, path: string): boolean {
  const slash = part.indexOf('/');
  if (!isUnder(host, part.slice(0, slash))) return false;
  const wanted = part
    .slice(slash + 1)
    .split('/')
    .filter((segment) => segment !== '');
  const have = path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  return wanted.every((segment, i) => (segment === '*' ? have[i] !== undefined : have[i] === segment.toLowerCase()));
}

/**
 * Who owns a host: the entry with the longest of its parents. Hosts where customers publish belong to nobody here.
 * @returns a look-up of host (canonical form) and path; null for hosts of no entry
 */
export function ownerIndex(compiled: CompiledDirectory): (host: string, path?: string) => Owner | null {
  const places = placesOf(compiled);
  const customers = new Set(compiled.customerHosts);
  const parts = Map.groupBy(compiled.userContent, (part) => part.slice(0, part.indexOf('/')));
  const isOpen = (host: string, path: string): boolean =>
    suffixesOf(host).some((suffix) => parts.get(suffix)?.some((part) => covers(part, host, path)));
  return (host, path = '/') => {
    for (const suffix of suffixesOf(host)) {
      if (customers.has(suffix)) return null;
      const place = places.get(suffix);
      if (place) return { ...place, userContent: isOpen(host, path) };
    }
    return null;
  };
}
