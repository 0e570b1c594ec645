import { registrableDomain } from '../../lib/hosts/suffix.ts';
import { isPattern, type Place, type Scope } from '../../lib/updates/entry.ts';
import { LIST_LIMITS } from '../../lib/updates/schema.ts';
import type { DeskKnowledge } from '../knowledge.ts';

/** Why a case cannot be listed this wide. */
export type PlaceFault = 'shared' | 'no-path' | 'long-path' | 'no-domain';

export type PlaceOf = { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly fault: PlaceFault };

function patternOf({ host, page }: { readonly host: string; readonly page: string }, scope: Scope): string | null {
  if (scope === 'page') return page;
  return scope === 'host' ? host : registrableDomain(host);
}

/** What an entry of this scope would cover. Where anybody publishes under one host, only the page. */
export function placeOf(
  target: { readonly host: string; readonly page: string },
  scope: Scope,
  { isShared }: Pick<DeskKnowledge, 'isShared'>,
): PlaceOf {
  const pattern = patternOf(target, scope);
  if (pattern === null) return { ok: false, fault: 'no-domain' };
  if (scope === 'page' && !pattern.includes('/')) return { ok: false, fault: 'no-path' };
  // Cut to what fits it would be another page, and match nothing.
  if (scope === 'page' && pattern.length > LIST_LIMITS.pattern) return { ok: false, fault: 'long-path' };
  if (scope !== 'page' && isShared(pattern)) return { ok: false, fault: 'shared' };
  return isPattern(pattern, scope) ? { ok: true, place: { pattern, scope } } : { ok: false, fault: 'no-domain' };
}

export type Guarded = Pick<DeskKnowledge, 'isOfficial' | 'isPopular' | 'isAboveGuarded'>;

/** Places that no single person may list: those that cover a host of carriers or trusted bodies, or one of the most visited. */
export function needsTwo({ pattern, scope }: Place, { isOfficial, isPopular, isAboveGuarded }: Guarded): boolean {
  const host = pattern.split('/')[0] ?? pattern;
  // A host stands for its www as well, in every scope.
  const covered = [host, `www.${host}`];
  return covered.some((one) => isOfficial(one) || isPopular(one)) || (scope === 'domain' && isAboveGuarded(host));
}
