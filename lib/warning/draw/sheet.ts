import { make } from './dom.ts';
import rules from './notice.css?inline';
import { tokenRules } from './tokens.ts';

/**
 * The style sheet of a notice. Our variables get a new name in every page: a page that registers them with @property
 * (inherits: false) would blank our colours, for registrations reach into shadow roots (seen with Chromium 156).
 */
export function sheetText(): string {
  const name = Math.random().toString(36).slice(2, 8);
  return (tokenRules() + rules).replaceAll('--', `--x${name}-`);
}

function adopt(root: ShadowRoot, text: string): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
    return root.adoptedStyleSheets.length === 1;
  } catch {
    // Older Firefox refuses sheets that a content script made (153 does not); the caller has another way.
    return false;
  }
}

/**
 * Gives the shadow root its styles under any policy of the page: a constructed sheet, which no style-src reaches, else a
 * style element whose text is set by us (Firefox lets that of an extension through).
 */
export function dress(root: ShadowRoot, text: string): void {
  if (adopt(root, text)) return;
  root.prepend(make(root.ownerDocument, 'style', {}, text));
}
