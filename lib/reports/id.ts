import type { ReportBody } from './types.ts';

/**
 * The id of a report: the same page, kind and day give the same one, so that saving or sending twice is once. Made of what
 * the report itself shows (an address cut back to its site gives the site's id), 20 hex digits of SHA-256.
 */
export async function reportId({ url, kind, day }: Pick<ReportBody, 'url' | 'kind' | 'day'>): Promise<string> {
  const { host, pathname } = new URL(url);
  const page = `${host.replace(/^www\./, '').replace(/\.$/, '')}${pathname.replace(/(?<!\/)\/+$/, '')}`;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([page, kind, day])));
  return [...new Uint8Array(hash).slice(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
