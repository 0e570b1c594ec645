import type { Observation } from '../../page/types.ts';
import type { Knowledge } from './reading.ts';

/** Carriers of one name, Vodafone in twenty countries: the one of the page's own country is meant, else the person's. */
const NEARNESS = { address: 4, home: 2, language: 1 } as const;

/** Country code of the address's last label, or ''. The United Kingdom's is not its ISO code. */
function countryOfHost(host: string): string {
  const last = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  return last === 'UK' ? 'GB' : last;
}

/** The region where most readers of a language tag live; '' for what is no tag. */
function regionOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().region ?? '';
  } catch {
    return ''; // pages declare what they like
  }
}

/**
 * How near a carrier is to the page and to the person: below 1 it is of no country that either speaks of; the larger brand wins among equals.
 * @returns a number for a carrier's id, 0 for an unknown one
 */
export function nearnessTo({ host, lang }: Observation, { directory, home }: Knowledge): (carrierId: string) => number {
  const [address, language] = [countryOfHost(host), regionOf(lang)];
  return (carrierId) => {
    const carrier = directory.carrier(carrierId);
    if (!carrier) return 0;
    const is = (country: string | null): number => (carrier.country === country ? 1 : 0);
    const size = Math.min(0.9, (carrier.subscribersM ?? 0) / 1_000);
    return is(address) * NEARNESS.address + is(home) * NEARNESS.home + is(language) * NEARNESS.language + size;
  };
}
