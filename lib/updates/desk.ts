/** A report desk as a person or a policy names it: its address, and in the fragment the root that it must show. */
export interface DeskAddress {
  /** "https://desk.example", without a slash. */
  readonly origin: string;
  /** The root that is trusted from the start; null where none is named: reports can be sent, no list is taken. */
  readonly pin: { readonly version: number; readonly digest: string } | null;
}

const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
const PIN = /^#root-(\d{1,6})-([0-9a-f]{32})$/;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Longest address that is read. */
export const DESK_LIMIT = 300;

/**
 * Reads a desk's address: https, or http on this machine; no path, no credentials; with or without "#root-<version>-<digest>".
 * @returns null for everything else
 */
export function parseDesk(text: string): DeskAddress | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > DESK_LIMIT) return null;
  const url = URL.parse(HAS_SCHEME.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (url?.username !== '' || url.password !== '' || url.pathname !== '/' || url.search !== '') return null;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) return null;
  const pin = PIN.exec(url.hash);
  if (url.hash !== '' && !pin) return null;
  return { origin: url.origin, pin: pin ? { version: Number(pin[1]), digest: pin[2] ?? '' } : null };
}

/** The address as it is kept and shown; the same desk with the same root gives the same text. */
export const deskText = ({ origin, pin }: DeskAddress): string => (pin ? `${origin}/#root-${pin.version}-${pin.digest}` : `${origin}/`);

/** Where the owner of a site finds on the desk what was decided on it, and how to appeal. @param origin as DeskAddress has it */
export const sitePageOf = ({ origin }: Pick<DeskAddress, 'origin'>, host: string): string =>
  `${origin}/site?host=${encodeURIComponent(host)}`;

/** The digest by which an address names a root: the first 32 hex digits of SHA-256 over the text that its root keys signed. */
export async function rootDigest(signed: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(signed)));
  return [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
