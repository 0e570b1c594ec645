import { canonicalHost, isIpHost, suffixesOf } from '../host.ts';
import type { Lookalike } from '../types.ts';
import { compoundHits } from './compound.ts';
import { embeddedHits } from './embedded.ts';
import { strongest } from './hit.ts';
import { partsOf } from './parts.ts';
import { siteHits } from './site.ts';
import type { Tables } from './tables.ts';
import { tablesOf } from './tables.ts';
import { splitHits, tenantHits } from './tenant.ts';
import type { LookalikeIndex } from './types.ts';

/** Longest host name there can be (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

/**
 * The official address that a host imitates most.
 * @param host any text; case and a trailing dot do not matter
 * @param index made by build.ts; its tables are made on the first call
 * @returns null for official hosts, for exceptions, for what is no host name, and for hosts that resemble none
 */
export function lookalikeOf(host: string, index: LookalikeIndex): Lookalike | null {
  const name = host.length > LONGEST_HOST + 1 ? null : canonicalHost(host);
  if (name === null || name.length > LONGEST_HOST || isIpHost(name)) return null;
  const tables = tablesOf(index);
  if (isKnown(name, tables)) return null;
  const parts = partsOf(name, tables);
  if (parts === null) return null;
  return strongest([
    ...embeddedHits(parts, tables),
    ...siteHits(parts, tables),
    ...compoundHits(parts, tables),
    ...splitHits(parts, tables),
    ...tenantHits(parts, tables),
  ]);
}

/** Official itself, or known to be no imitation. */
function isKnown(host: string, { domains, exempt }: Tables): boolean {
  return suffixesOf(host).some((suffix) => domains.has(suffix) || exempt.has(suffix));
}
