import { publicSuffix, registrableDomain } from '../../lib/hosts/suffix.ts';
import { beside, bitflips, CYRILLIC, drawnLike, OTHER_SUFFIXES, WORDS } from './family-letters.ts';

/** A domain in three: what stands left of the label somebody registered, that label, its suffix. */
interface Name {
  readonly left: string;
  readonly label: string;
  readonly suffix: string;
}

type Family = (name: Name) => readonly string[];

/** Double replacements of long labels run into the ten thousands; an even sample of them tells as much. */
const MOST_DOUBLE = 500;

const put = (text: string, at: number, piece: string, drop = 1): string => text.slice(0, at) + piece + text.slice(at + drop);
const places = (label: string): number[] => Array.from(label, (_, at) => at);
const labels =
  (make: (label: string) => readonly string[]): Family =>
  ({ left, label, suffix }) =>
    make(label).map((made) => `${left}${made}.${suffix}`);

/** The label with one letter, or a pair of letters, drawn otherwise. */
const redrawn = (label: string): string[] =>
  places(label).flatMap((at) => [1, 2].flatMap((size) => drawnLike(label.slice(at, at + size)).map((like) => put(label, at, like, size))));

function homoglyphs(label: string): string[] {
  const once = redrawn(label);
  const twice = [...new Set(once.flatMap(redrawn))];
  const step = Math.max(1, Math.floor(twice.length / MOST_DOUBLE));
  return [...once, ...twice.filter((_, at) => at % step === 0)];
}

function cyrillic(label: string): string[] {
  const letters = Array.from(label, (letter) => CYRILLIC[letter]);
  return letters.every((letter) => letter !== undefined) ? [letters.join('')] : [];
}

const vowels = (label: string): string[] =>
  places(label).flatMap((at) => ('aeiou'.includes(label.charAt(at)) ? Array.from('aeiou', (vowel) => put(label, at, vowel)) : []));

const plurals = (label: string): string[] =>
  places(label)
    .slice(2)
    .map((at) => put(label, at, /[sxz]/.test(label.charAt(at - 1)) ? 'es' : 's', 0));

/** Slips with dots: www and suffix run into the name, parts of the suffix left out. */
function various({ left, label, suffix }: Name): string[] {
  const host = `${left}${label}`;
  const last = suffix.slice(suffix.lastIndexOf('.') + 1);
  const runs = left === '' ? [] : [`${host.replaceAll('.', '')}.${suffix}`, `${host.replaceAll('.', '-')}.${suffix}`];
  const shorter = last === suffix ? [] : [`${host}${suffix.slice(0, -last.length - 1)}.${last}`];
  return [...runs, ...shorter, `${host}${suffix.replaceAll('.', '')}.${suffix}`, `www${host}.${suffix}`, `www-${host}.${suffix}`];
}

/** The families of imitations that dnstwist names, after their definitions, each on its own. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  addition: labels((label) => Array.from('abcdefghijklmnopqrstuvwxyz0123456789', (letter) => label + letter)),
  bitsquatting: labels((label) => places(label).flatMap((at) => bitflips(label.charAt(at)).map((other) => put(label, at, other)))),
  cyrillic: labels(cyrillic),
  dictionary: labels((label) => WORDS.flatMap((word) => [`${label}-${word}`, label + word, `${word}-${label}`, word + label])),
  homoglyph: labels(homoglyphs),
  hyphenation: labels((label) =>
    places(label)
      .slice(1)
      .map((at) => put(label, at, '-', 0)),
  ),
  insertion: labels((label) =>
    places(label).flatMap((at) => beside(label.charAt(at)).flatMap((key) => [put(label, at, key, 0), put(label, at + 1, key, 0)])),
  ),
  omission: labels((label) => places(label).map((at) => put(label, at, ''))),
  plural: labels(plurals),
  repetition: labels((label) => places(label).map((at) => put(label, at, label.charAt(at), 0))),
  replacement: labels((label) => places(label).flatMap((at) => beside(label.charAt(at)).map((key) => put(label, at, key)))),
  subdomain: labels((label) =>
    places(label)
      .slice(1)
      .map((at) => put(label, at, '.', 0)),
  ),
  'tld-swap': ({ left, label, suffix }) => OTHER_SUFFIXES.filter((other) => other !== suffix).map((other) => `${left}${label}.${other}`),
  transposition: labels((label) =>
    places(label)
      .slice(1)
      .map((at) => put(label, at - 1, label.charAt(at) + label.charAt(at - 1), 2)),
  ),
  various,
  'vowel-swap': labels(vowels),
};

/** @returns null for a host that is a suffix itself */
export function nameOf(domain: string): Name | null {
  const [site, suffix] = [registrableDomain(domain), publicSuffix(domain)];
  if (site === null || suffix === null) return null;
  return { left: domain.slice(0, domain.length - site.length), label: site.slice(0, -suffix.length - 1), suffix };
}
