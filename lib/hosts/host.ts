/** Already in canonical form: plain ASCII labels of a domain name, so that most hosts need no URL parser. */
const PLAIN = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * A host name as the browser's own URL has it: lower case, IDN as punycode, IPv4 in four decimal parts, IPv6 in brackets; without
 * credentials, port and a trailing dot.
 * @param input a host, with or without port, credentials, path; or an address with http or https
 * @returns null where the browser would refuse it or where it has no host
 */
export function canonicalHost(input: string): string | null {
  if (PLAIN.test(input) && !input.includes('xn--')) return input;
  return hostOfUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(input) ? input : `http://${input}`);
}

/**
 * The canonical host of an address.
 * @param address an absolute address
 * @returns null for schemes without a host (mailto:, tel:, about:) and for what the browser cannot parse
 */
export function hostOfUrl(address: string): string | null {
  const url = URL.parse(address);
  return url === null || url.hostname === '' ? null : withoutDot(url.hostname);
}

/** "example.com." is the same site as "example.com" (RFC 1034, 3.1: the root's empty label). */
function withoutDot(host: string): string | null {
  const bare = host.endsWith('.') ? host.slice(0, -1) : host;
  return bare === '' || bare.endsWith('.') ? null : bare;
}

/** True for an IPv4 or IPv6 address in canonical form: it has no parent and no registrable domain. */
export function isIpHost(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * The host and each parent, longest first: a.b.c, b.c, c. Of an IP address only itself.
 * @param host in canonical form
 */
export function suffixesOf(host: string): readonly string[] {
  if (isIpHost(host)) return [host];
  const out = [host];
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) out.push(host.slice(dot + 1));
  return out;
}

/** True where `host` is `domain` or lies below it. Both in canonical form. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(domain) && host.charCodeAt(host.length - domain.length - 1) === 46);
}
