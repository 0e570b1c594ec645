import { registrableDomain } from '../suffix.ts';
import { skeleton } from './fold.ts';
import { decodeLabel } from './punycode.ts';
import type { Tables } from './tables.ts';

/** One label of a host in the forms it is compared in. */
export interface Part {
  /** As people read it. */
  readonly text: string;
  /** In Latin letters as far as it passes for them. */
  readonly plain: string;
  /** Letters of other scripts or marks were read as Latin ones. */
  readonly disguised: boolean;
}

export interface HostParts {
  readonly host: string;
  /** Labels left of the site's own, in order, without a leading "www". */
  readonly subs: readonly Part[];
  /** The label that somebody registered. */
  readonly site: Part;
  readonly suffix: string;
}

/**
 * Takes a host apart.
 * @param host in canonical form
 * @returns null for IP addresses and public suffixes: nobody registered a name there
 */
export function partsOf(host: string, { glyphs }: Tables): HostParts | null {
  const domain = registrableDomain(host);
  if (domain === null || domain.length > host.length) return null;
  const dot = domain.indexOf('.');
  if (dot <= 0) return null;
  const left = host.slice(0, Math.max(0, host.length - domain.length - 1));
  const names = left === '' ? [] : left.split('.');
  const toPart = (name: string): Part => partOf(name, glyphs);
  return {
    host,
    subs: names.slice(names[0] === 'www' ? 1 : 0).map(toPart),
    site: partOf(domain.slice(0, dot), glyphs),
    suffix: domain.slice(dot + 1),
  };
}

function partOf(name: string, glyphs: ReadonlyMap<string, string>): Part {
  if (!name.startsWith('xn--')) return { text: name, plain: name, disguised: false };
  const text = decodeLabel(name);
  const plain = skeleton(text, glyphs);
  return { text, plain, disguised: plain !== text };
}

/** The label without hyphens. */
export const joined = (label: string): string => (label.includes('-') ? label.replaceAll('-', '') : label);
