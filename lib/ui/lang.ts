import { i18n } from '#i18n';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * The language the messages are written in, as BCP 47. Not the browser's own: a French browser gets the English messages,
 * and a screen reader must then read English.
 */
export function messageLang(): string {
  return i18n.t('common.lang');
}

/** Writing direction of a BCP 47 tag. */
export function dirOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
