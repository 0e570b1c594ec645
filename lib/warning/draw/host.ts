import { make } from './dom.ts';
import { dress, sheetText } from './sheet.ts';

/** On the element itself and important: no style sheet, transition or animation of the page can outrank it. It has no box. */
const STYLE = 'all:initial!important;display:contents!important';

/**
 * Our one element in the page and what it holds. The popover is inside the closed root: its toggle events do not leave
 * that, so the page can neither refuse them (beforetoggle) nor find or close the popover (seen with Chromium 156).
 */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Outermost element inside, in the browser's top layer. */
  readonly top: HTMLElement;
  /** The element's own style as the browser writes it out. */
  readonly style: string;
}

/** Makes the element, in no document yet. */
export function createHost(document: Document): Host {
  const element = make(document, 'div');
  const root = element.attachShadow({ mode: 'closed' });
  const top = make(document, 'div', { class: 'cg', popover: 'manual' });
  dress(root, sheetText());
  root.append(top);
  mendAttributes(element);
  return { element, root, top, style: element.style.cssText };
}

function mendAttributes(element: HTMLElement): void {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  // Through the object model: a page's style-src forbids the attribute, not this.
  element.style.cssText = STYLE;
}

/** Names that other extensions leave on every element they see do no harm and are no attack. */
const isHarmless = (name: string): boolean => name === 'style' || name.startsWith('data-');

/** A page can take away the drawing of all it holds, or shrink it by zoom. */
function isLegible(top: HTMLElement): boolean {
  const panel = top.querySelector('.slab');
  return !panel || (panel.checkVisibility() && panel.getBoundingClientRect().width >= Math.min(120, innerWidth / 3));
}

/** True while the element stands in `home`, as we left it, shown in the top layer, and is drawn at a size that can be read. */
export function isWhole({ element, top, style }: Host, home: Element): boolean {
  const placed = element.isConnected && element.parentNode === home && top.matches(':popover-open');
  if (!placed || element.style.cssText !== style) return false;
  return element.getAttributeNames().every(isHarmless) && isLegible(top);
}

/** Puts the element into `home` as it should be, above everything that is in the top layer now. */
export function raise({ element, top }: Host, home: Element): void {
  mendAttributes(element);
  if (element.parentNode !== home) home.append(element);
  if (top.matches(':popover-open')) top.hidePopover();
  top.showPopover();
}
