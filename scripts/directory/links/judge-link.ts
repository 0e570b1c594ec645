import { isUnder } from '../../../lib/hosts/host.ts';
import type { Fetched } from './fetch-link.ts';
import type { Link } from './links.ts';

/** What is to be done about a link, gravest first. `refused` answers, but not to us; only a person can look. */
export const OUTCOMES = ['moved', 'gone', 'title', 'unreachable', 'refused', 'fine'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Checked extends Pick<Link, 'id' | 'field' | 'url'> {
  readonly outcome: Outcome;
  readonly detail: string;
  readonly title: string | null;
}

const GONE = new Set([404, 410]);
const REFUSED = new Set([401, 403, 405, 406, 429, 451]);

function outcomeOf({ domains }: Link, fetched: Fetched, before: string | null): readonly [Outcome, string] {
  if (!fetched.answered) return ['unreachable', fetched.why];
  const { status, url, title } = fetched;
  const { hostname } = new URL(url);
  if (!domains.some((domain) => isUnder(hostname, domain))) return ['moved', `ends at ${url}`];
  if (GONE.has(status)) return ['gone', `answers ${status}`];
  if (REFUSED.has(status)) return ['refused', `answers ${status}`];
  if (status >= 400) return ['unreachable', `answers ${status}`];
  if (before !== null && title !== null && before !== title) return ['title', `“${before}” is now “${title}”`];
  return ['fine', ''];
}

/**
 * Judges what came of a link.
 * @param before title at the last check; null where there was none
 */
export function judgeLink(link: Link, fetched: Fetched, before: string | null): Checked {
  const { id, field, url } = link;
  const [outcome, detail] = outcomeOf(link, fetched, before);
  // A title that could not be read this time is remembered for the next.
  const title = (fetched.answered && outcome !== 'moved' ? fetched.title : null) ?? before;
  return { id, field, url, outcome, detail, title };
}
