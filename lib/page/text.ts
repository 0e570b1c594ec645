const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|SVG)$/i;
/** Elements that stand within a word as often as between words. */
const INLINE = /^(?:#text|A|B|EM|FONT|I|SPAN|STRONG|U)$/;
/** Levels at which scripts and shadow roots are told apart; below, text is taken as it comes. */
const DEPTH = 3;

/**
 * Text of a tree for the gate: quick rather than exact (hidden text counts, scripts deep in the tree do too).
 * @param root an element, a shadow root or a text node
 * @param most bound in UTF-16 units
 */
export function roughText(root: Node, most: number, depth = DEPTH): string {
  if (root.nodeType === 3) return `${root.nodeValue}`.slice(0, most);
  if (UNSEEN.test(root.nodeName)) return '';
  // A string whatever a form's controls are named.
  if (depth === 0) return `${root.textContent}`.slice(0, most);
  const shadow = (root as Element).shadowRoot;
  let text = shadow ? roughText(shadow, most, depth - 1) : '';
  for (let node = root.firstChild; node && text.length < most; node = node.nextSibling) {
    text += roughText(node, most - text.length, depth - 1) + (INLINE.test(node.nodeName) ? '' : ' ');
  }
  return text;
}

/** What a page says of itself first: title, description, address, headings. */
export function headText(document: Document): string {
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, 8).map((h) => h.textContent);
  const description = document.querySelector('meta[name=description]')?.getAttribute('content');
  // What is missing joins as nothing.
  return [document.title, description, decoded(document.URL), ...headings].join(' \n ').slice(0, 3_000);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).replace(/[-_/+.]/g, ' ');
  } catch {
    return address; // a lone "%" is legal in an address
  }
}
