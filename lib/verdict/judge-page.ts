import type { Directory, Owner } from '../directory/types.ts';
import type { Observation } from '../page/types.ts';
import { type Collected, collectSignals } from '../signals/index.ts';
import { listedSignal } from '../signals/listed.ts';
import { languagesRead } from '../signals/reading/passages.ts';
import type { Knowledge } from '../signals/reading/reading.ts';
import { judge } from './judge.ts';
import type { Verdict } from './types.ts';
import { waysOf } from './ways.ts';

export interface Judged {
  readonly verdict: Verdict;
  /** Signals that failed; the others still spoke. */
  readonly failed: Collected['failed'];
}

/** The languages whose words have to be at hand before a page is judged. */
export const languagesToJudge = (observation: Observation, words: Knowledge['words']): string[] => languagesRead(observation, words);

/**
 * The whole path from what was seen to the verdict. Pure: the same page and the same knowledge give the same verdict.
 * @param strict weaker signs are enough for `caution`, as the person set it
 */
export function judgePage(observation: Observation, knowledge: Knowledge, strict = false): Judged {
  const { directory } = knowledge;
  const { url, host, path } = observation;
  const owner = directory.ownerOf(host, path);
  if (owner && !owner.userContent) return { verdict: verdictOnOwner(directory, owner, url, host), failed: [] };
  const { signals, failed } = collectSignals(observation, knowledge);
  const verdict = judge(signals, { url, host, owner: null, listVersion: directory.version, strict }, (id) => waysOf(directory.carrier(id)));
  return { verdict: owner ? onOpenPart(verdict, verdictOnOwner(directory, owner, url, host)) : verdict, failed };
}

/**
 * On a part of an official host that anybody can write (a carrier's forum) the host is official and stays so; only what would be
 * stopped elsewhere is told, as a banner: no page on a host of the directory is ever stopped.
 */
const onOpenPart = (found: Verdict, own: Verdict): Verdict => (found.level === 'danger' ? { ...found, level: 'caution' } : own);

/**
 * The verdict on an address that the list in force names, without a look at the page; null where it names none or the host is a
 * carrier's or a trusted body's own: those are never warned on.
 */
export function verdictOnListed(
  knowledge: Pick<Knowledge, 'directory' | 'listed'>,
  url: string,
  host: string,
  path: string,
): Verdict | null {
  const { directory } = knowledge;
  const signal = listedSignal(knowledge, url, host);
  if (!signal || directory.ownerOf(host, path)) return null;
  return judge([signal], { url, host, owner: null, listVersion: directory.version, strict: false }, () => []);
}

/** The verdict on an address without a look at the page: a host of the directory, or what the list in force names; null for any other. */
export function verdictOnAddress(
  knowledge: Pick<Knowledge, 'directory' | 'listed'>,
  url: string,
  host: string,
  path: string,
): Verdict | null {
  const owner = knowledge.directory.ownerOf(host, path);
  return owner ? verdictOnOwner(knowledge.directory, owner, url, host) : verdictOnListed(knowledge, url, host, path);
}

/** The verdict on a host of the directory, which needs no look at the page. */
export function verdictOnOwner(directory: Directory, owner: Owner, url: string, host: string): Verdict {
  return judge([], { url, host, owner, listVersion: directory.version, strict: false }, (id) => waysOf(directory.carrier(id)));
}
