import { storage } from 'wxt/utils/storage';
import type { LetThrough, LetThroughScope } from '../messages/contract.ts';
import { changeSettings, getSettings } from '../settings/items.ts';
import { ALLOWED_SITES_LIMIT } from '../settings/schema.ts';
import type { AllowedSite } from '../settings/types.ts';

/** Sites let through until the browser closes. */
const visits = storage.defineItem<readonly string[]>('session:let-through', { fallback: [] });

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** Whether an entry is about a host. People leave out "www."; who opens a page that was stopped means that host and no other. */
const isAbout = (site: AllowedSite, host: string): boolean => (site.upTo ? withoutWww(site.host) === withoutWww(host) : site.host === host);

/** Whether the person let a site through, and how far: the furthest is told, "always" before "visit". */
export async function letThrough(host: string): Promise<LetThrough | null> {
  const [{ allowedSites }, now] = await Promise.all([getSettings(), visits.getValue()]);
  const about = allowedSites.filter((site) => isAbout(site, host));
  if (about.some(({ upTo }) => !upTo)) return 'always';
  if (now.includes(host)) return 'visit';
  return about.length > 0 ? 'unwarned' : null;
}

/** Whether a page of the site that is to be stopped may be opened. */
export const mayOpen = (how: LetThrough | null): boolean => how === 'visit' || how === 'always';

/** Leaves notices out on a site. Gives false where that could not be stored. */
export async function unwarn(host: string, today: string): Promise<boolean> {
  const { ok } = await changeSettings(({ allowedSites }) => {
    if (allowedSites.some((site) => isAbout(site, host))) return {};
    if (allowedSites.length >= ALLOWED_SITES_LIMIT) throw new Error('quota of sites');
    return { allowedSites: [...allowedSites, { host, since: today, upTo: 'caution' }] };
  });
  return ok;
}

/** Lets a site through. Gives false where "always" could not be stored; the visit is let through all the same. */
export async function allow(host: string, scope: LetThroughScope, today: string): Promise<boolean> {
  const now = await visits.getValue();
  if (!now.includes(host)) await visits.setValue([...now, host]);
  if (scope === 'visit') return true;
  const { ok } = await changeSettings(({ allowedSites }) => ({
    allowedSites: [...allowedSites.filter((site) => site.host !== host), { host, since: today }],
  }));
  return ok;
}

/** Hosts let through until the browser closes. */
export const visitHosts = (): Promise<readonly string[]> => visits.getValue();

/** Takes both kinds back. */
export async function forgetSite(host: string): Promise<void> {
  await visits.setValue((await visits.getValue()).filter((one) => one !== host));
  await changeSettings(({ allowedSites }) => ({ allowedSites: allowedSites.filter((site) => !isAbout(site, host)) }));
}
