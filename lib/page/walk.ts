import { isWritten } from './controls.ts';
import { cut, OBSERVATION_LIMITS, tidy } from './limits.ts';
import type { Block, Zone } from './types.ts';
import { own, plain } from './unclobbered.ts';
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

/** The shadow root that a reader sees into: of an element, null where it has none. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/**
 * Walks the visible tree once, shadow roots included: blocks of text, and every element with its zone.
 * Text in elements with `display: none` and what is struck through is left out; what a closed <details> folds away is kept, since a reader can open it.
 * @param root body, or the document element where there is none
 * @param window for computed style
 * @param shadowOf asked of elements that may have a closed root
 */
export function walk(root: Element, window: Window, shadowOf: ShadowOf): Walked {
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
    for (const node of childrenOf(element, shadowOf)) {
      if (--budget < 0) {
        out.truncated = true;
        break;
      }
      open.zone = inner;
      open.heading = level;
      if (node.nodeType === 3) visitText(node);
      else if (own(node, 'nodeType') === 1) visit(node as Element, inner, level);
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

const preserves = ({ parentElement: parent }: Node): boolean => parent !== null && plain(parent).closest('pre') !== null;

function childrenOf(element: Element, shadowOf: ShadowOf): Iterable<Node> {
  const shadow = element.shadowRoot ?? (mayBeClosed(element) ? shadowOf(element) : null);
  return shadow ? [...shadow.childNodes, ...element.childNodes] : element.childNodes;
}

/** Asking the browser is a call for each element: it is asked where the name is that of a component, or nothing else is in the element. */
const mayBeClosed = (element: Element): boolean =>
  element.localName.includes('-') || (element.firstElementChild === null && `${element.textContent}`.trim() === '');

/** What a moderator takes back; a style for whole pages is no such thing, and a link or a control in it works all the same. */
const STRUCK = new Set(['S', 'STRIKE', 'DEL']);
const holdsMore = (element: Element): boolean => element.querySelector('a, form, input, button, textarea, select, img') !== null;

function hidden(element: Element, real: Element, window: Window): boolean {
  if (element.hasAttribute('hidden')) return true;
  const { display, textDecorationLine } = window.getComputedStyle(real);
  return display === 'none' || (STRUCK.has(element.tagName) && `${textDecorationLine}`.includes('line-through') && !holdsMore(element));
}

function ariaHeading(element: Element): 1 | 2 | 3 | null {
  if (element.getAttribute('role') !== 'heading') return null;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level <= 1 ? 1 : level === 2 ? 2 : 3;
}
