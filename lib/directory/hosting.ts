import { suffixesOf } from '../hosts/host.ts';
import type { CompiledDirectory } from './compiled.ts';

/** A place where anybody publishes: its kind, and the name people know it by. */
export interface Hosting {
  readonly kind: string;
  readonly name: string;
  /** The platform's own domain. */
  readonly domain: string;
}

/**
 * Which platform or hosting a host belongs to.
 * @returns a look-up of a host in canonical form; null for hosts of none
 */
export function hostingIndex({ hosting }: Pick<CompiledDirectory, 'hosting'>): (host: string) => Hosting | null {
  const kinds = new Map(Object.entries(hosting.hosts).flatMap(([kind, hosts]) => hosts.map((host) => [host, kind] as const)));
  return (host) => {
    for (const domain of suffixesOf(host)) {
      const kind = kinds.get(domain);
      if (kind !== undefined) return { kind, name: hosting.names[domain] ?? domain, domain };
    }
    return null;
  };
}
