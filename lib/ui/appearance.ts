import type { Settings } from '../settings/types.ts';

/**
 * Writes language, direction, theme and type size on the root element, where tokens.css reads them.
 * `system` leaves the theme to the browser.
 */
export function applyAppearance(
  root: HTMLElement,
  settings: Pick<Settings, 'theme' | 'largeType'>,
  lang: string,
  dir: 'ltr' | 'rtl',
): void {
  root.lang = lang;
  root.dir = dir;
  if (settings.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  if (settings.largeType) root.dataset.type = 'large';
  else delete root.dataset.type;
}
