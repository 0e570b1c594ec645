import { sendMessage } from '../../lib/messages/messaging.ts';
import { changeSettings, readSettings, type SettingsChange } from '../../lib/settings/items.ts';
import type { AllowedSite } from '../../lib/settings/types.ts';
import { without } from './sites.ts';

const PATIENCE_MS = 1500;

/** Open tabs remember as well; only the worker reaches those. */
async function tellWorker(host: string): Promise<void> {
  const tooLong = new Promise<void>((done) => setTimeout(done, PATIENCE_MS));
  const told = sendMessage('own:take-back', { host }).catch((error: unknown) => console.warn('options/take-back: no answer', error));
  await Promise.race([told, tooLong]);
}

/** Warns on a host again. The worker is asked first; whether or not it answers, the host is off the list afterwards. */
export async function takeBack(host: string): Promise<SettingsChange> {
  await tellWorker(host);
  const { settings, problem } = await readSettings();
  const gone = problem !== 'unreadable' && settings.allowedSites.every((site) => site.host !== host);
  if (gone) return { ok: true, settings };
  return changeSettings((now) => ({ allowedSites: without(now.allowedSites, host) }));
}

/** Lets a site through again, with its first date. */
export const letThroughAgain = (site: AllowedSite): Promise<SettingsChange> =>
  changeSettings((now) => ({ allowedSites: [...without(now.allowedSites, site.host), site] }));
