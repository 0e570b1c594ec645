import { isWritten } from './controls.ts';
import { cut, OBSERVATION_LIMITS, tidy } from './limits.ts';
import type { Block, Zone } from './types.ts';
import { plain } from './unclobbered.ts';
import { zoneOf } from './zones.ts';

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'SELECT',
  'HEAD',
  'MATH',
]);
/** Elements whose text runs on with what stands around them. All others end a block. */
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'IMG',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'Q',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
  'INPUT',
]);
const HEADINGS = new Map<string, 1 | 2 | 3>([
  ['H1', 1],
  ['H2', 2],
  ['H3', 3],
]);

/** What a walk over the page hands out as it goes. */
export interface Walked {
  readonly blocks: Block[];
  readonly elements: { readonly element: Element; readonly zone: Zone }[];
  truncated: boolean;
}

/**
 * Walks the visible tree once, open shadow roots included: blocks of text, and every element with its zone.
 * Text in elements with `display: none` is left out; what a closed <details> folds away is kept, since a reader can open it.
 * @param root body, or the document element where there is none
 * @param window for computed style
 */
export function walk(root: Element, window: Window): Walked {
  const out: Walked = { blocks: [], elements: [], truncated: false };
  const open: OpenBlock = { text: '', zone: 'main', heading: 0 };
  let budget: number = OBSERVATION_LIMITS.nodes;

  const flush = (): void => {
    const text = tidy(open.text);
    open.text = '';
    if (text !== '') out.blocks.push({ text: cut(text, OBSERVATION_LIMITS.blockText), zone: open.zone, heading: open.heading });
  };
  const visitText = (node: Node): void => {
    for (const [i, line] of (node.nodeValue ?? '').split(preserves(node) ? '\n' : '\0').entries()) {
      if (i > 0) flush();
      open.text += line;
    }
  };
  const visit = (real: Element, zone: Zone, heading: 0 | 1 | 2 | 3): void => {
    const element = plain(real);
    if (SKIPPED.has(element.tagName) || hidden(element, real, window)) return;
    const inner = zoneOf(element) ?? zone;
    const level = HEADINGS.get(element.tagName) ?? ariaHeading(element) ?? heading;
    const breaks = !INLINE.has(element.tagName);
    // A form has nothing of its own to read; what it holds comes by itself.
    if (element === real) out.elements.push({ element, zone: inner });
    if (breaks) flush();
    if (isWritten(element)) return;
    for (const node of childrenOf(element)) {
      if (--budget < 0) {
        out.truncated = true;
        break;
      }
      open.zone = inner;
      open.heading = level;
      if (node.nodeType === 3) visitText(node);
      else if (node.nodeType === 1) visit(node as Element, inner, level);
    }
    open.zone = inner;
    open.heading = level;
    if (breaks) flush();
  };
  visit(root, 'main', 0);
  flush();
  return out;
}

interface OpenBlock {
  text: string;
  zone: Zone;
  heading: 0 | 1 | 2 | 3;
}

const preserves = (node: Node): boolean => node.parentElement?.closest('pre') != null;

function childrenOf(element: Element): Iterable<Node> {
  return element.shadowRoot ? [...element.shadowRoot.childNodes, ...element.childNodes] : element.childNodes;
}

function hidden(element: Element, real: Element, window: Window): boolean {
  return element.hasAttribute('hidden') || window.getComputedStyle(real).display === 'none';
}

function ariaHeading(element: Element): 1 | 2 | 3 | null {
  if (element.getAttribute('role') !== 'heading') return null;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level <= 1 ? 1 : level === 2 ? 2 : 3;
}
