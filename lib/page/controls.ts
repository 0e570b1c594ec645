import { plain } from './unclobbered.ts';

/** Everything a person can fill in. One selector, so that reader and notice count alike. */
export const CONTROLS = 'input, textarea, select';

/**
 * The page's controls in document order; `Field.index` counts in this list.
 * @param document the page
 */
export const controlsOf = (document: Document): Element[] => [...document.querySelectorAll(CONTROLS)];

/** Controls whose text is their value. */
const WRITTEN = 'textarea, select, [contenteditable="true"][role="textbox"]';

/** True for a control whose text may be what the person wrote: it is never read. */
export const isWritten = (element: Element): boolean => element.matches(WRITTEN);

/** The page's own words in a node, without the values of controls in it. */
export function ownWords(node: Node): string {
  if (node.nodeType !== 1) return node.textContent ?? '';
  const element = plain(node as Element);
  if (isWritten(element)) return '';
  return element.querySelector(WRITTEN) ? [...element.childNodes].map(ownWords).join('') : (element.textContent ?? '');
}
