import { getDomain } from 'tldts';

/** The registrable domain of a host by the public suffix list (bundled with tldts), or null for an IP address, a bare name or a suffix. For extension pages only: the list is large. */
export function registrableOf(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
