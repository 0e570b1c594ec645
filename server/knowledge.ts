import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledDirectory } from '../lib/directory/compiled.ts';
import { hostingIndex } from '../lib/directory/hosting.ts';
import { loadDirectory } from '../lib/directory/load.ts';
import { ownedDomains } from '../lib/directory/owners.ts';
import type { Directory } from '../lib/directory/types.ts';
import { suffixesOf } from '../lib/hosts/host.ts';
import { lookalikeOf } from '../lib/hosts/lookalike/look.ts';
import { isUnderPrivateSuffix, registrableDomain } from '../lib/hosts/suffix.ts';
import type { Lookalike } from '../lib/hosts/types.ts';
import { correctDirectory } from '../lib/updates/correct.ts';
import type { Correction } from '../lib/updates/schema.ts';

/** What a desk knows of the world beside its reports. Hosts in canonical form. */
export interface DeskKnowledge {
  readonly directory: Directory;
  /** A carrier's or a trusted body's own host, parts that anybody can write included. */
  isOfficial(host: string): boolean;
  /** Among the most visited. */
  isPopular(host: string): boolean;
  /** A host of the directory or a much visited one lies below. */
  isAboveGuarded(host: string): boolean;
  /** Anybody publishes here under the host's own name: only single pages can be listed. */
  isShared(host: string): boolean;
  lookalike(host: string): Lookalike | null;
  /** Whether a correction changes anything in the directory, as extensions apply it. */
  corrects(correction: Correction): boolean;
}

/** Lines of a file of domains; "#" begins a comment. */
const domainsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );

/** All names that hosts lie under: orange.com for shop.orange.com. */
const namesAbove = (hosts: readonly string[]): ReadonlySet<string> =>
  new Set(hosts.flatMap((host) => suffixesOf(host).filter((name) => name !== host)));

/** A tenant with a name of its own (a subdomain that the suffix list parts) is a site; the platform itself is shared. */
const isTenant = (host: string): boolean => isUnderPrivateSuffix(host) && registrableDomain(host) !== null;

/** @param mostVisited path of a file with one domain a line */
export function deskKnowledge(root: string, mostVisited: string): DeskKnowledge {
  // Written by our own compiler, which checked it.
  const compiled: CompiledDirectory = JSON.parse(readFileSync(join(root, 'generated/directory.json'), 'utf8'));
  const directory = loadDirectory(compiled);
  const popular = domainsOf(readFileSync(mostVisited, 'utf8'));
  const above = namesAbove([...ownedDomains(compiled), ...popular]);
  const hosting = hostingIndex(compiled);
  return {
    directory,
    isOfficial: (host) => directory.ownerOf(host) !== null,
    isPopular: (host) => !isTenant(host) && suffixesOf(host).some((domain) => popular.has(domain)),
    isAboveGuarded: (host) => above.has(host),
    isShared: (host) => hosting(host) !== null && !isTenant(host),
    lookalike: (host) => lookalikeOf(host, compiled.lookalikes),
    corrects: (correction) => JSON.stringify(correctDirectory(compiled, [correction]).carriers) !== JSON.stringify(compiled.carriers),
  };
}
