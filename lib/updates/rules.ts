import { canonicalHost } from '../hosts/host.ts';
import type { Place } from './entry.ts';
import { BUCKETS } from './stop-set.ts';
import type { TakenList } from './take.ts';

/** Ids of the dynamic rules that stop listed hosts: one for each bucket that has any. */
export const stopRuleId = (bucket: number): number => bucket + 1;
/** The dynamic rule that spares allowed hosts below stopped ones. */
export const SPARE_RULE = BUCKETS + 1;

/**
 * Rule for the browser's own net request filter: an address of a listed host becomes our warning page, with the address behind its "#".
 * Rules with many hosts, not many rules: the browser looks hosts up in a sorted table. But not one with all: to hand 100,000 hosts over
 * takes 70 ms of the worker's CPU time (in 900 rules 95), and a new list differs in few of them: 11,000 in 100 rules take 11 ms. 900 rules
 * cost a page's requests no more than one (measured in Chromium 156 on 2026-11-29). The expression is there for the address alone: "\0" of
 * regexSubstitution is all that the rule matched, where extensionPath would lose it. Checked in Chromium 156 on 2026-11-29, for typed
 * addresses and links, with and without a query.
 * @param page address of our warning page
 */
export function stopRule(bucket: number, hosts: readonly string[], page: string) {
  return {
    id: stopRuleId(bucket),
    priority: 1,
    action: { type: 'redirect' as const, redirect: { regexSubstitution: `${page}#\\0` } },
    condition: { regexFilter: '^https?://.*', requestDomains: [...hosts], resourceTypes: ['main_frame' as const] },
  };
}

/** Lets allowed hosts load, whatever stopped host they lie below. An empty list of domains is refused by Chrome: none, no rule. */
export function spareRule(allowed: readonly string[]) {
  return {
    id: SPARE_RULE,
    priority: 2,
    action: { type: 'allow' as const },
    condition: { requestDomains: [...allowed], resourceTypes: ['main_frame' as const] },
  };
}

const escaped = (host: string): string => host.replaceAll(/[.[\]]/g, '\\$&');

/** A pass for one host, and none below it, above the stop: for the session. */
export function passRule(id: number, host: string) {
  return {
    id,
    priority: 2,
    action: { type: 'allow' as const },
    condition: { regexFilter: passFilter(host), resourceTypes: ['main_frame' as const] },
  };
}

/** By this a pass is found again. */
export const passFilter = (host: string): string => `^https?://${escaped(host)}(?::\\d+)?/`;

/** More patterns than this make the browser slow on every page. */
export const WATCHED_MOST = 10_000;

function patternsOf({ pattern, scope }: Place): string[] {
  if (scope === 'domain') return [`*://*.${pattern}/*`];
  const tail = scope === 'page' ? '*' : '/*';
  return pattern.startsWith('www.') ? [`*://${pattern}${tail}`] : [`*://${pattern}${tail}`, `*://www.${pattern}${tail}`];
}

const hostOf = ({ pattern }: Place): string => pattern.slice(0, pattern.indexOf('/'));

/** The whole host in place of its pages, where it has more than one: the script there tells the worker of each page, and it looks them up. */
function widened(pages: readonly Place[]): Place[] {
  return [...Map.groupBy(pages, hostOf)].flatMap(([host, own]) => (own.length > 1 ? [{ pattern: host, scope: 'host' as const }] : own));
}

export interface Watch {
  /** Match patterns of the places where a script of ours looks at the address. */
  readonly matches: readonly string[];
  /** Places for which no pattern was left: they are judged when their page speaks of ending a line. The options page says how many. */
  readonly left: number;
}

/** Where a script has to look at addresses. Of too many single pages their hosts are watched, and only then something is left out. */
export function watchOf(watched: TakenList['watched']): Watch {
  const pages = watched.filter(({ scope }) => scope === 'page');
  const hosts = watched.filter(({ scope }) => scope !== 'page');
  const all = [...pages, ...hosts].flatMap(patternsOf);
  if (all.length <= WATCHED_MOST) return { matches: all, left: 0 };
  const places = [...widened(pages), ...hosts].map(patternsOf);
  const matches = places.flat().slice(0, WATCHED_MOST);
  const known = new Set(matches);
  return { matches: [...known], left: places.filter((patterns) => patterns.some((pattern) => !known.has(pattern))).length };
}

/** The address behind the "#" of our warning page, where the browser's stop put it; null where there is none. */
export function stoppedAddress(hash: string): string | null {
  const address = hash.slice(1);
  return /^https?:\/\//i.test(address) && canonicalHost(address) ? address : null;
}
