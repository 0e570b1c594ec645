import { storage } from 'wxt/utils/storage';
import type { LetThroughScope } from '../messages/contract.ts';
import { changeSettings, getSettings } from '../settings/items.ts';

/** Sites let through until the browser closes. */
const visits = storage.defineItem<readonly string[]>('session:let-through', { fallback: [] });

/** Whether the person let a site through, and for how long. "Always" is told before "visit". */
export async function letThrough(host: string): Promise<LetThroughScope | null> {
  const [{ allowedSites }, now] = await Promise.all([getSettings(), visits.getValue()]);
  if (allowedSites.some((site) => site.host === host)) return 'always';
  return now.includes(host) ? 'visit' : null;
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
  await changeSettings(({ allowedSites }) => ({ allowedSites: allowedSites.filter((site) => site.host !== host) }));
}
