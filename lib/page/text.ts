import { own } from './unclobbered.ts';

/** Elements whose text nobody reads; it counts as their parent's all the same (Node.textContent). They cannot stand within each other. */
const UNREAD = 'script,style,noscript,iframe';
const UNWALKED = `${UNREAD},template,svg`.split(',');
/** Elements that stand within a word as often as between words. */
const INLINE = ['#text', 'A', 'B', 'EM', 'FONT', 'I', 'SPAN', 'STRONG', 'U'];
/** Levels at which a short tree is walked. */
const DEPTH = 3;
/** Units of text below which a tree is walked, so that the words of two blocks stand apart; longer ones say a thing more than once. */
const SHORT = 3_000;

/**
 * Text of a tree for the gate: quick rather than exact (hidden text counts, words of neighbouring blocks may run together,
 * of shadow roots only those near the top).
 * @param root an element, a shadow root or a text node
 * @param most bound in UTF-16 units
 */
export function roughText(root: Node, most: number): string {
  const text = own(root, 'nodeType') === 1 && !isUnread(root) ? readText(root as Element) : '';
  if (text.length < SHORT) return walked(root, most, DEPTH);
  let inShadows = '';
  for (const child of own(root as Element, 'children')) {
    const shadow = own(child, 'shadowRoot');
    if (shadow) inShadows += walked(shadow, most, DEPTH);
  }
  return (inShadows + text).slice(0, most);
}

const isUnread = ({ nodeName }: Node): boolean => UNWALKED.includes(`${nodeName}`.toLowerCase());

/** All text but that of scripts and the like. The browser joins it; a script of ours at every node takes a hundred times as long. */
function readText(root: Element): string {
  const all = `${own(root, 'textContent')}`;
  let text = '';
  let from = 0;
  for (const { textContent: inner } of own(root, 'querySelectorAll').call(root, UNREAD)) {
    const at = inner ? all.indexOf(inner, from) : -1;
    if (!inner || at < 0) continue;
    text += `${all.slice(from, at)} `;
    from = at + inner.length;
  }
  return text + all.slice(from);
}

/** The text with blanks between blocks. Below `depth` it is taken as it comes. */
function walked(root: Node, most: number, depth: number): string {
  if (isUnread(root)) return '';
  if (depth === 0 || root.nodeType === 3) return `${own(root, 'textContent')}`.slice(0, most);
  const shadow = own(root as Element, 'shadowRoot');
  let text = shadow ? walked(shadow, most, depth - 1) : '';
  for (const node of own(root, 'childNodes')) {
    if (text.length >= most) break;
    text += walked(node, most - text.length, depth - 1) + (INLINE.includes(node.nodeName) ? '' : ' ');
  }
  return text;
}

/** What a page says of itself first: title and address. */
export function headText(document: Document): string {
  return `${own(document, 'title')}\n${decoded(own(document, 'URL'))}`.slice(0, 3_000);
}

/** The page's own description, '' where it has none. */
export function description(document: Document): string {
  return `${own(document, 'querySelector').call(document, 'meta[name=description]')?.getAttribute('content') ?? ''}`.slice(0, 1_000);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).replace(/[-_+]/g, ' ');
  } catch {
    return address; // a lone "%" is legal in an address
  }
}
