import { browser } from 'wxt/browser';
import { guessCountry } from '../settings/country.ts';
import { getSettings } from '../settings/items.ts';
import { loadKnowledge } from './knowledge.ts';

/** The person's country as set, else as guessed; null where nothing fits. */
export async function homeOf(): Promise<string | null> {
  const [{ country }, { directory }] = await Promise.all([getSettings(), loadKnowledge()]);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
  const has = (code: string): boolean => directory.carriersIn(code).length > 0;
  return country ?? guessCountry([...new Set([...navigator.languages, browser.i18n.getUILanguage()])], zone, has);
}
