import type { CompiledDirectory } from '../../lib/directory/compiled.ts';
import { ownerIndex } from '../../lib/directory/owners.ts';
import { canonicalHost } from '../../lib/hosts/host.ts';
import { lookalikeOf } from '../../lib/hosts/lookalike/look.ts';
import type { Lookalike } from '../../lib/hosts/types.ts';

/** What the product knows of one host name, or why it cannot tell. */
export type HostAnswer =
  | {
      readonly host: string;
      /** Id of the carrier whose host it is. */
      readonly official: string | null;
      /** Id of the trusted body whose host it is. */
      readonly trusted: string | null;
      readonly lookalike: Pick<Lookalike, 'of' | 'kind' | 'weight'> | null;
    }
  | { readonly host: string; readonly error: string };

/** Longest host name there can be (RFC 1035, 2.3.4), with room for its dot. */
const LONGEST = 254;

/**
 * Makes the function that answers a line.
 * @param compiled the directory as the extension ships it
 * @returns takes a host name as somebody wrote it; `host` in the answer is that text, never throws
 */
export function hostAnswerer(compiled: CompiledDirectory): (line: string) => HostAnswer {
  const ownerOf = ownerIndex(compiled);
  return (host) => {
    const name = host.length > LONGEST ? null : canonicalHost(host);
    if (name === null) return { host, error: host.trim() === '' ? 'empty line' : 'no host name' };
    const owner = ownerOf(name);
    const found = owner === null ? lookalikeOf(name, compiled.lookalikes) : null;
    return {
      host,
      official: owner?.type === 'carrier' ? owner.id : null,
      trusted: owner?.type === 'trusted' ? owner.id : null,
      lookalike: found && { of: found.of, kind: found.kind, weight: found.weight },
    };
  };
}
