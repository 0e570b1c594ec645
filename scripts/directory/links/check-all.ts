import { registrableDomain } from '../../../lib/hosts/suffix.ts';
import type { Fetched } from './fetch-link.ts';
import { type Checked, judgeLink } from './judge-link.ts';
import type { Link } from './links.ts';

export interface CheckOptions {
  fetchLink(url: string): Promise<Fetched>;
  /** Sites asked at the same time; each site has one request at a time. */
  readonly parallel: number;
  /** Between two requests to the same site, milliseconds. */
  readonly delayMs: number;
  sleep(ms: number): Promise<void>;
  /** Title of an address at the last check. */
  before(url: string): string | null;
  onDone(done: number, all: number): void;
}

/** Links by the site that answers them; an address that several entries share is fetched once. */
function bySite(links: readonly Link[]): readonly (readonly string[])[] {
  const addresses = [...new Set(links.map(({ url }) => url))];
  const groups = Map.groupBy(addresses, (url) => {
    const { hostname } = new URL(url);
    return registrableDomain(hostname) ?? hostname;
  });
  return [...groups.values()];
}

/** Fetches and judges every link, in the order of the links. */
export async function checkAll(links: readonly Link[], options: CheckOptions): Promise<readonly Checked[]> {
  const fetched = new Map<string, Fetched>();
  const queue = [...bySite(links)].sort((a, b) => b.length - a.length);
  const all = queue.reduce((sum, { length }) => sum + length, 0);
  const site = async (urls: readonly string[]): Promise<void> => {
    for (const [at, url] of urls.entries()) {
      if (at > 0) await options.sleep(options.delayMs);
      fetched.set(url, await options.fetchLink(url));
      options.onDone(fetched.size, all);
    }
  };
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await site(next);
  };
  await Promise.all(Array.from({ length: options.parallel }, worker));
  return links.flatMap((link) => {
    const got = fetched.get(link.url);
    return got ? [judgeLink(link, got, options.before(link.url))] : [];
  });
}
