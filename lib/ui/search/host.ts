import type { Carrier } from '../../directory/types.ts';
import type { Indexed, SearchIndex, Term } from './build.ts';

/** A last label with a letter in it: "3.14" and "10.0.0.1" are no names. */
const NAMED = /\.(?=[^.]*\p{L})[^.]{2,}$/u;

function hostOf(word: string): string | null {
  const written = word.includes('://') ? word : `http://${word}`;
  const host = word.includes('.') ? (URL.parse(written)?.hostname.replace(/\.$/, '') ?? '') : '';
  return NAMED.test(host) ? host : null;
}

/** The host in what was typed or pasted, as the browser writes it; null where there is none. Input methods type 。 for a dot. */
export function hostIn(query: string): string | null {
  const words = query.normalize('NFKC').replaceAll('。', '.').trim().split(/\s+/);
  return words.map(hostOf).find((host) => host !== null) ?? null;
}

/** A carrier and the domain of its own that a host lies on. */
export interface Owning {
  readonly carrier: Carrier;
  readonly by: Term;
}

const covers = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

function domainOver({ terms }: Indexed, host: string): Term | null {
  const over = terms.filter(({ field, shown }) => field === 'domain' && covers(host, shown));
  return over.reduce<Term | null>((most, term) => (most && most.shown.length >= term.shown.length ? most : term), null);
}

/** The carriers on whose domain the host lies, as the directory knows it; the narrowest domain counts. */
export function ownersOf(host: string, { entries }: SearchIndex): readonly Owning[] {
  const all = entries.flatMap((entry) => {
    const by = domainOver(entry, host);
    return by ? [{ carrier: entry.carrier, by }] : [];
  });
  const longest = Math.max(...all.map(({ by }) => by.shown.length));
  return all.filter(({ by }) => by.shown.length === longest);
}
