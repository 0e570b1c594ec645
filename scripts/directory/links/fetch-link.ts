export interface FetchOptions {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** For one answer with its body, milliseconds. */
  readonly timeoutMs: number;
  /** More of a page is not read; a title stands in its beginning. */
  readonly maxBytes: number;
  readonly agent: string;
}

/** What came of one address: the last answer after all redirects, or why there was none. */
export type Fetched =
  | { readonly answered: true; readonly status: number; readonly url: string; readonly title: string | null }
  | { readonly answered: false; readonly url: string; readonly why: string };

const MOST_REDIRECTS = 8;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Servers that know no HEAD, or refuse it, are asked again with GET. */
const WANTS_GET = new Set([400, 401, 403, 404, 405, 406, 410, 429, 500, 501, 503]);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ' };

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** The title of a page as people read it; null where it has none. */
export function titleOf(html: string): string | null {
  const raw = /<title[^>]*>([^<]*)/i.exec(html)?.[1];
  const text = raw
    ?.replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return text || null;
}

/** The beginning of a body, in the page's own encoding as far as its header names one. */
async function beginning(response: Response, maxBytes: number): Promise<string> {
  const charset = /charset=["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; reader && size < maxBytes; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value.subarray(0, maxBytes - size));
    size += value.length;
  }
  await reader?.cancel();
  const bytes = Buffer.concat(chunks);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset that nobody knows; Latin titles are readable all the same.
    return new TextDecoder().decode(bytes);
  }
}

const isPage = (response: Response): boolean => /html/i.test(response.headers.get('content-type') ?? '');

async function follow(url: string, method: 'HEAD' | 'GET', options: FetchOptions): Promise<{ response: Response; url: string }> {
  const headers = { 'user-agent': options.agent, accept: 'text/html,*/*;q=0.5' };
  let at = url;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const response = await options.fetch(at, { method, headers, redirect: 'manual', signal: AbortSignal.timeout(options.timeoutMs) });
    const next = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (next === null) return { response, url: at };
    await response.body?.cancel();
    const target = URL.parse(next, at);
    if (target === null || !/^https?:$/.test(target.protocol)) throw new Error(`redirects to ${next}`);
    at = target.href;
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}

/** fetch hides the reason one or two causes deep. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}

/**
 * Follows one address to its end: with HEAD first, which costs the server little; with GET for the title, or where HEAD is refused.
 * Never throws: what went wrong is in the result.
 */
export async function fetchLink(url: string, options: FetchOptions): Promise<Fetched> {
  let at = url;
  try {
    const head = await follow(url, 'HEAD', options);
    at = head.url;
    if (!WANTS_GET.has(head.response.status) && !(head.response.ok && isPage(head.response)))
      return { answered: true, status: head.response.status, url: at, title: null };
  } catch (error) {
    // Some servers end the connection on HEAD; GET has the last word.
    at = url;
    if (error instanceof Error && error.name === 'TimeoutError') return { answered: false, url, why: reasonOf(error) };
  }
  try {
    const got = await follow(at, 'GET', options);
    const title = isPage(got.response) ? titleOf(await beginning(got.response, options.maxBytes)) : null;
    await got.response.body?.cancel().catch(() => undefined);
    return { answered: true, status: got.response.status, url: got.url, title };
  } catch (error) {
    return { answered: false, url: at, why: reasonOf(error) };
  }
}
