import type { CarrierRow, CompiledDirectory } from '../directory/compiled.ts';
import { isUnder } from '../hosts/host.ts';
import type { Correction } from './schema.ts';

const NUMBER = /^[+*#\d][\d\s*#()-]{1,29}$/;

/** A link may only lead to the carrier's own domains: a list mends links, it makes nobody official. */
function isOwnLink(domains: readonly string[], url: string | null): boolean {
  if (url === null) return true;
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' && parsed.username === '' && domains.some((domain) => isUnder(parsed.hostname, domain));
}

function corrected(row: CarrierRow, correction: Correction): CarrierRow {
  const [id, kind, country, names, aliases, domains, website, cancelUrl, channels, hotline, subscribersM, verifiedOn] = row;
  const withParts = (ds: readonly string[], url: string | null, numbers: readonly string[]): CarrierRow => {
    const site = isOwnLink(ds, website) ? website : null;
    return [id, kind, country, names, aliases, ds, site, isOwnLink(ds, url) ? url : null, channels, numbers, subscribersM, verifiedOn];
  };
  switch (correction.change) {
    case 'drop-domain':
      return withParts(
        domains.filter((domain) => domain !== correction.domain),
        cancelUrl,
        hotline,
      );
    case 'cancel-url':
      return isOwnLink(domains, correction.url) ? withParts(domains, correction.url, hotline) : row;
    case 'hotline':
      return correction.numbers.every((number) => NUMBER.test(number)) ? withParts(domains, cancelUrl, correction.numbers) : row;
  }
}

/**
 * The directory with a list's corrections. One that names no carrier of ours, or wants a link elsewhere, changes nothing; a link that a
 * dropped domain leaves without an owner goes with it. Pure.
 */
export function correctDirectory(compiled: CompiledDirectory, corrections: readonly Correction[]): CompiledDirectory {
  if (corrections.length === 0) return compiled;
  const byCarrier = Map.groupBy(corrections, ({ carrier }) => carrier);
  const carriers = compiled.carriers.map((row) => (byCarrier.get(row[0]) ?? []).reduce(corrected, row));
  return { ...compiled, carriers };
}
