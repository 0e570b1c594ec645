import { cut, OBSERVATION_LIMITS, tidy } from './limits.ts';
import type { Zone } from './types.ts';

const { alts: MAX_ALTS, altText, generated: MAX_GENERATED } = OBSERVATION_LIMITS;

/** alt, aria-label and title of what is not text: pictures, figures, icons. Links carry their own (links.ts). */
export function readAlts(elements: readonly { element: Element; zone: Zone }[]): string[] {
  const alts = new Set<string>();
  for (const { element, zone } of elements) {
    if (zone === 'chrome' || alts.size >= MAX_ALTS || element.closest('a[href]')) continue;
    for (const name of ['alt', 'aria-label', 'title']) {
      const text = cut(tidy(element.getAttribute(name) ?? ''), altText);
      if (text.length > 2) alts.add(text);
    }
  }
  return [...alts];
}

/**
 * Text that only a style sheet writes (`::before`, `::after`): spam hides handles there.
 * Only elements whose style has content are asked for, and no more than a bound.
 */
export function readGenerated(elements: readonly { element: Element; zone: Zone }[], window: Window): string[] {
  const found = new Set<string>();
  for (const { element, zone } of elements.slice(0, 3_000)) {
    if (zone === 'chrome' || found.size >= MAX_GENERATED) continue;
    for (const pseudo of ['::before', '::after']) {
      const text = contentOf(window.getComputedStyle(element, pseudo).content, element);
      if (text.length > 2) found.add(cut(text, altText));
    }
  }
  return [...found];
}

/** Of a style's content; an unclosed quotation mark in a long one costs time that grows with its square. */
const MOST_CONTENT = 500;

function contentOf(content: string, element: Element): string {
  if (content === '' || content === 'none' || content === 'normal') return '';
  const strings = [...content.slice(0, MOST_CONTENT).matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)|attr\(([\w-]+)\)/gu)];
  return tidy(strings.map((m) => (m[2] ? (element.getAttribute(m[2]) ?? '') : (m[1] ?? '').replace(/\\(.)/gu, '$1'))).join(''));
}
