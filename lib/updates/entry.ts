import { canonicalHost } from '../hosts/host.ts';
import { HOST_MOST } from './host-bytes.ts';
import { type ENTRY_LEVELS, LIST_LIMITS, type SCOPES } from './schema.ts';

export type Scope = (typeof SCOPES)[number];
export type EntryLevel = (typeof ENTRY_LEVELS)[number];

/**
 * What is listed. `pattern`: a canonical host, for `page` with the beginning of a path ("forum.example/t/91"), which covers the
 * path itself and what lies below it. `host` covers this host, `domain` also all hosts below. A host stands for its www as well, in
 * every scope.
 */
export interface Place {
  readonly pattern: string;
  readonly scope: Scope;
}

export interface ListEntry extends Place {
  readonly level: EntryLevel;
  /** Why, as an id: one of the form's ticks, or "reported". Unknown ones are said in general words. */
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly since: string;
}

export interface AllowEntry extends Place {
  readonly since: string;
}

const ENTRY = /^([^\s]{1,512}) (page|host|domain) (caution|danger) ([a-z0-9-]{1,40}) (\d{4}-\d{2}-\d{2})$/;
const ALLOW = /^([^\s]{1,512}) (page|host|domain) (\d{4}-\d{2}-\d{2})$/;

/** What stands in no address that a browser shows, or ends no path of ours. */
const NO_ADDRESS = /[?#"\\]|[^!-~]|\/$/;

/** True for a host in canonical form with a dot, with a path exactly where the scope is `page`. */
export function isPattern(pattern: string, scope: Scope): boolean {
  const slash = pattern.indexOf('/');
  const host = slash === -1 ? pattern : pattern.slice(0, slash);
  if ((scope === 'page') !== (slash !== -1 && pattern.length > slash + 1)) return false;
  return (
    pattern.length <= LIST_LIMITS.pattern &&
    host.length <= HOST_MOST &&
    host.includes('.') &&
    canonicalHost(host) === host &&
    !NO_ADDRESS.test(pattern)
  );
}

/** Reads one line of a list's `entries`; null for a bad one. */
export function parseEntry(line: string): ListEntry | null {
  const match = ENTRY.exec(line);
  if (!match) return null;
  const [, pattern = '', scope, level, reason = '', since = ''] = match;
  // The expression lets no other words through; the narrowing is for the compiler.
  if ((scope !== 'page' && scope !== 'host' && scope !== 'domain') || (level !== 'caution' && level !== 'danger')) return null;
  return isPattern(pattern, scope) ? { pattern, scope, level, reason, since } : null;
}

/** Reads one line of a list's `allow`; null for a bad one. */
export function parseAllow(line: string): AllowEntry | null {
  const match = ALLOW.exec(line);
  if (!match) return null;
  const [, pattern = '', scope, since = ''] = match;
  if (scope !== 'page' && scope !== 'host' && scope !== 'domain') return null;
  return isPattern(pattern, scope) ? { pattern, scope, since } : null;
}

/** An entry as its line. */
export const entryLine = ({ pattern, scope, level, reason, since }: ListEntry): string => `${pattern} ${scope} ${level} ${reason} ${since}`;

/** An allow entry as its line. */
export const allowLine = ({ pattern, scope, since }: AllowEntry): string => `${pattern} ${scope} ${since}`;
