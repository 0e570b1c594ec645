import { canonicalHost } from '../../lib/hosts/host.ts';

/** A case is about one page: host, and path without the slash that ends it. */
export interface Page {
  readonly host: string;
  /** "host" or "host/path". Longer than a list's `page` scope takes, only the host can be listed. */
  readonly page: string;
}

/** Bytes of what the database keeps in order; a longer path is cut, for it names a case and is never listed. */
const LONGEST = 2048;

/** The page of a reported address, its www left out; null where the host has no canonical form. */
export function pageOf(address: string): Page | null {
  const url = URL.parse(address);
  const host = url && canonicalHost(url.hostname)?.replace(/^www\.(?=[^.]+\.)/, '');
  if (!url || !host) return null;
  const path = url.pathname.replace(/\s/g, '').replace(/(?<!\/)\/+$/, '');
  return { host, page: `${host}${path}`.slice(0, LONGEST) };
}
