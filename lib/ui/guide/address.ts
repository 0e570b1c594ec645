import { toCase } from './cases.ts';
import type { Case } from './types.ts';

/** Which part of the guide an address means. */
export type Place =
  | { readonly name: 'start' }
  | { readonly name: 'countries' }
  | { readonly name: 'country'; readonly code: string }
  | { readonly name: 'carrier'; readonly id: string };

/** Longer ones are no ids of ours; they would be shown as “not known”. */
const ID = /^[a-z0-9][a-z0-9-]{0,80}$/;
const COUNTRY = /^country-([a-z]{2}|001)$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function placeNamed(name: string): Place {
  const country = COUNTRY.exec(name)?.[1];
  if (country) return { name: 'country', code: country.toUpperCase() };
  if (name === 'countries') return { name: 'countries' };
  return ID.test(name) ? { name: 'carrier', id: name } : { name: 'start' };
}

/**
 * The place that an address of the guide page means: #<carrier id>, #country-<ISO2>, #countries, ?carrier=<id>; the part
 * after # wins. What fits none of these is the start.
 */
export function placeOf(address: Pick<Location, 'hash' | 'search'>): Place {
  const fragment = decoded(address.hash.replace(/^#/, ''));
  return placeNamed(fragment || (new URLSearchParams(address.search).get('carrier') ?? ''));
}

/** The case an address asks for (?case=esim), or null. */
export const caseOf = (address: Pick<Location, 'search'>): Case | null => toCase(new URLSearchParams(address.search).get('case'));

/** The part of the address that leads to a place, for links within the page. */
export function hrefOf(place: Place): string {
  switch (place.name) {
    case 'carrier':
      return `#${place.id}`;
    case 'country':
      return `#country-${place.code}`;
    case 'countries':
      return '#countries';
    default:
      return '#';
  }
}
