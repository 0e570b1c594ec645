import { browser } from 'wxt/browser';
import { guessCountry } from '../settings/country.ts';
import { getSettings } from '../settings/items.ts';
import { loadKnowledge } from './knowledge.ts';

/** The person's country as set, else as guessed; null where nothing fits. */
export async function homeOf(): Promise<string | null> {
  const asked = Promise.all([getSettings(), loadKnowledge()]);
  // Before anything is waited for: the first zone costs the browser 4 ms, which pass while the directory is read.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
  const [{ country }, { directory }] = await asked;
  const has = (code: string): boolean => directory.carriersIn(code).length > 0;
  return country ?? guessCountry([...new Set([...navigator.languages, browser.i18n.getUILanguage()])], zone, has);
}
