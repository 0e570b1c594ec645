import { browser } from 'wxt/browser';
import { readPolicy } from './policy.ts';

/**
 * What stays of each desk: address, keys and highest version seen. Without it an old list could be slipped in after an
 * erasure (rollback). The question before an erasure says so (options.eraseKeep).
 */
const MEMORY = 'updates:memory';
/** A desk set by whoever runs this computer goes on protecting: its list stays with it. */
const LISTS = /^updates:/;

/**
 * Erases all that is kept about the person: settings, sites let through, reports and their draft, checklist ticks, what the
 * session remembers of tabs, the list of a desk that the person chose. By exclusion, so that a key nobody thought of is erased too. Rejects where storage fails.
 */
export async function eraseAll(): Promise<void> {
  const byPolicy = Boolean((await readPolicy()).desk);
  const stays = (key: string): boolean => key === MEMORY || (byPolicy && LISTS.test(key));
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => !stays(key));
  await browser.storage.local.remove(keys);
  await browser.storage.session.clear();
}
