/** How much of an address a report keeps. Credentials are never kept. */
export const ADDRESS_SCOPES = ['site', 'path', 'full'] as const;
export type AddressScope = (typeof ADDRESS_SCOPES)[number];

/** Longer than any address that serves a report; a longer one is cut back to its path, then to its site. */
export const ADDRESS_LIMIT = 2048;

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
// A name with a dot, or an IPv6 address; "localhost" and one-word intranet names are nobody's business but the person's own.
const REPORTABLE_HOST = /^(\[[0-9a-f:.]+\]|[^.\s]+(\.[^.\s]+)+\.?)$/i;

/** Reads what a person typed or a tab gives: blanks and view-source: are dropped, a missing scheme is https. Null for what is no web page. */
export function parseAddress(raw: string): URL | null {
  const text = raw.trim().replace(/^view-source:/i, '');
  try {
    const url = new URL(HAS_SCHEME.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(url.protocol) && REPORTABLE_HOST.test(url.hostname) ? url : null;
  } catch {
    // new URL throws on what is no address at all; that is an answer here, not a failure.
    return null;
  }
}

function cut(url: URL, scope: AddressScope): string {
  const kept = { site: '/', path: url.pathname, full: `${url.pathname}${url.search}${url.hash}` };
  return `${url.origin}${kept[scope]}`;
}

/** The address as far as `scope` keeps it, at most ADDRESS_LIMIT characters; null for what is no web page. */
export function reportAddress(raw: string, scope: AddressScope): string | null {
  const url = parseAddress(raw);
  if (!url) return null;
  const wanted = ADDRESS_SCOPES.slice(0, ADDRESS_SCOPES.indexOf(scope) + 1).reverse();
  return wanted.map((one) => cut(url, one)).find((address) => address.length <= ADDRESS_LIMIT) ?? null;
}

/** An address as people read it: https and the slash that ends it say nothing, any other scheme does. */
export const readableAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '');

/** What an address has before its query: a scheme, a name with a dot, or four numbers. */
const WEB_ADDRESS = /https?:\/\/|[\p{L}\p{N}_-]\.\p{L}[\p{L}\p{N}-]|\d\.\d{1,3}\.\d{1,3}\.\d/iu;

/** Up to the first "?" or "#" that an address stands before. */
function withoutQuery(word: string): string {
  const end = [...word.matchAll(/[?#]/g)].find(({ index }) => WEB_ADDRESS.test(word.slice(0, index)))?.index ?? word.length;
  return end < word.length - 1 ? word.slice(0, end) : word;
}

/** Drops query and fragment of every web address within a text that was seen on a page, with a scheme or without: they can identify the person who saw it. */
export const withoutQueries = (text: string): string => text.replace(/\S+/gu, withoutQuery);
