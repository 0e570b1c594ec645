import { getDomain, getPublicSuffix, parse } from 'tldts';

const OPTIONS = { allowPrivateDomains: true, validateHostname: false, extractHostname: false };

/**
 * The registrable domain by the Public Suffix List with its private part, so that each tenant of shared hosting is a site of its own.
 * @param host in canonical form
 * @returns null for IP addresses and for a public suffix itself
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host, OPTIONS);
}

/**
 * The public suffix of a host ("co.uk", "github.io").
 * @param host in canonical form
 * @returns null for IP addresses
 */
export function publicSuffix(host: string): string | null {
  return getPublicSuffix(host, OPTIONS);
}

/** True where the host lies under (or is) a suffix of the list's private part: hosting where anybody gets a name. */
export function isUnderPrivateSuffix(host: string): boolean {
  return parse(host, OPTIONS).isPrivate === true;
}
