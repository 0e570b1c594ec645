import { type Drawing, ICONS, type IconName } from './icons.ts';

type Attributes = Readonly<Record<string, string>>;

function dressed<E extends Element>(element: E, attributes: Attributes, children: readonly (Node | string)[]): E {
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  element.append(...children);
  return element;
}

/** An HTML element, in pages of any kind (createElement makes none in an XML document). Never parses text as markup. */
export function make(document: Document, tag: string, attributes: Attributes = {}, ...children: readonly (Node | string)[]): HTMLElement {
  return dressed(document.createElementNS('http://www.w3.org/1999/xhtml', tag), attributes, children);
}

/** One of our drawings, hidden from assistive technology: the words beside it say the same. */
export function icon(document: Document, name: IconName): Element {
  const svg = (tag: 'svg' | 'path', attributes: Attributes, ...children: Node[]): Element =>
    dressed(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
  const [line, silhouette]: Drawing = ICONS[name];
  const strokes = svg('path', { class: silhouette ? 'cut' : 'line', d: line });
  return svg(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    ...(silhouette ? [svg('path', { class: 'fill', d: silhouette })] : []),
    strokes,
  );
}

/** Text whose `|` are places where a Han line may break; such text keeps its phrases together (class `keep`). */
export function phrases(document: Document, tag: 'h2' | 'p', text: string): HTMLElement {
  const parts = text.split('|').flatMap((part, i) => (i === 0 ? [part] : [make(document, 'wbr'), part]));
  return make(document, tag, tag === 'h2' || parts.length > 1 ? { class: 'keep' } : {}, ...parts);
}
