import { browser } from 'wxt/browser';

/**
 * Keys that are no one's data and stay: the signed lists and their highest version seen. Without them an old list could
 * be slipped in after an erasure (rollback).
 */
const NOT_PERSONAL = /^updates[:$]/;

/**
 * Erases all that is kept about the person: settings, sites let through, reports and their draft, checklist ticks, what the
 * session remembers of tabs. By exclusion, so that a key nobody thought of is erased too. Rejects where storage fails.
 */
export async function eraseAll(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => !NOT_PERSONAL.test(key));
  await browser.storage.local.remove(keys);
  await browser.storage.session.clear();
}
