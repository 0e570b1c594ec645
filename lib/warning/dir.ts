const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** Writing direction of a BCP 47 tag. (lib/ui/lang.ts has the same for pages; it needs the browser, this room must not.) */
export function dirOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
