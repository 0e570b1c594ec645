/** The part of `fetch` that is used; a test gives its own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** `unreachable`: no answer, or one that says nothing; `not-there`: the desk has no such file. */
export type DownloadFault = 'unreachable' | 'not-there' | 'too-large';

export type Downloaded =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string | null }
  | { readonly ok: true; readonly bytes: null }
  | { readonly ok: false; readonly fault: DownloadFault };

/** A large list over a slow line takes minutes; a server that drips is left. */
const PATIENCE_MS = 120_000;
const ETAG_LONGEST = 200;

/** Reads a body, and no byte more than `limit`: what a header says of its length proves nothing. Null where it is longer. */
async function readUpTo(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  // At once as large as it may be: to gather parts and join them costs the same memory twice.
  const whole = new Uint8Array(limit);
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (size + part.value.byteLength > limit) {
      await reader.cancel();
      return null;
    }
    whole.set(part.value, size);
    size += part.value.byteLength;
  }
  return whole.subarray(0, size);
}

/**
 * Fetches one file: nothing that says who asks, no redirect, no cache but the ETag's.
 * @param etag of the file as held; an unchanged one gives `bytes: null`
 */
export async function download(fetch: Fetch, url: string, limit: number, etag: string | null = null): Promise<Downloaded> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(etag && { headers: { 'If-None-Match': etag } }),
    });
    if (etag && response.status === 304) return { ok: true, bytes: null };
    if (response.status === 404 || response.status === 410) return { ok: false, fault: 'not-there' };
    if (response.status !== 200) return { ok: false, fault: 'unreachable' };
    const bytes = await readUpTo(response, limit);
    const given = response.headers.get('etag');
    return bytes ? { ok: true, bytes, etag: given && given.length <= ETAG_LONGEST ? given : null } : { ok: false, fault: 'too-large' };
  } catch {
    // fetch rejects for a dead network, a redirect and a time-out alike, with words that differ between browsers.
    return { ok: false, fault: 'unreachable' };
  }
}

/** A small JSON file as text. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
