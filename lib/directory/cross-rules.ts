import type { Fault, RuleEntry } from './rules.ts';
import type { SharedDomainSource } from './schema.ts';

const SHARED_FILE = 'shared-domains.json';

/** What is wrong between entries: an id or a domain that two of them claim, a declaration that does not hold. */
export function crossFaults(entries: readonly RuleEntry[], shared: readonly SharedDomainSource[]): readonly Fault[] {
  return [...idFaults(entries), ...domainFaults(entries, shared), ...declarationFaults(entries, shared)];
}

function idFaults(entries: readonly RuleEntry[]): readonly Fault[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const before = first.get(entry.id);
    first.set(entry.id, before ?? entry.file);
    return before === undefined ? [] : [{ file: entry.file, entry: entry.id, field: 'id', reason: `is taken already, in ${before}` }];
  });
}

/** Domain → ids that list it. */
function holders(entries: readonly RuleEntry[]): ReadonlyMap<string, readonly RuleEntry[]> {
  const map = new Map<string, RuleEntry[]>();
  for (const entry of entries) for (const domain of new Set(entry.domains)) map.set(domain, [...(map.get(domain) ?? []), entry]);
  return map;
}

function domainFaults(entries: readonly RuleEntry[], shared: readonly SharedDomainSource[]): readonly Fault[] {
  const declared = new Map(shared.map((row) => [row.domain, new Set(row.entries)]));
  return [...holders(entries)].flatMap(([domain, list]) => {
    const known = declared.get(domain);
    if (list.length < 2) return [];
    return list
      .filter((entry) => known?.has(entry.id) !== true)
      .map((entry) => ({
        file: entry.file,
        entry: entry.id,
        field: 'domains',
        reason: `${domain} is also ${list
          .filter((other) => other !== entry)
          .map((other) => other.id)
          .join(', ')}’s and ${SHARED_FILE} does not say so`,
      }));
  });
}

function declarationFaults(entries: readonly RuleEntry[], shared: readonly SharedDomainSource[]): readonly Fault[] {
  const held = holders(entries);
  return shared.flatMap((row) => {
    const ids = new Set((held.get(row.domain) ?? []).map((entry) => entry.id));
    return row.entries
      .filter((id) => !ids.has(id))
      .map((id) => ({ file: SHARED_FILE, entry: row.domain, field: 'entries', reason: `${id} does not list ${row.domain}` }));
  });
}
