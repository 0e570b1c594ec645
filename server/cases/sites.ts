import { canonicalHost, suffixesOf } from '../../lib/hosts/host.ts';
import type { Queries } from '../database/database.ts';
import type { Case } from './types.ts';

export type Decided = Pick<Case, 'id' | 'page' | 'pattern' | 'state' | 'listed_until'>;

const MOST = 50;
const DECIDED = `select id, page, pattern, state, listed_until from cases where decided is not null and (host = $1
  or scope in ('host', 'domain') and pattern in (select value from jsonb_array_elements_text($2::jsonb)))
  order by state = 'confirmed' desc, decided desc, id limit ${MOST}`;

/** The host that a person typed, or whose whole address they pasted, as cases have it; null for none. */
export function siteOf(typed: string): string | null {
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  return url && (canonicalHost(url.hostname)?.replace(/^www\.(?=[^.]+\.)/, '') ?? null);
}

/** What was decided on a host's pages, on the host, or on a domain above it; what is listed first. */
export const decidedOn = (queries: Queries, host: string): Promise<Decided[]> =>
  queries.query<Decided>(DECIDED, [host, JSON.stringify(suffixesOf(host))]);
