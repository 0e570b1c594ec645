import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: (DomNode & { readonly shadowRootType?: string })[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A banner, note or field notice as a person meets it. */
export interface SeenPanel extends Box {
  readonly kind: 'banner' | 'note' | 'field';
  readonly text: string;
  /** A press on its middle reaches it: nothing lies over it and nothing makes it inert. */
  readonly within: boolean;
}

/** What stands in closed shadow roots of the page: no page script and no locator can see in, the debugger can. */
async function closedRoots(cdp: CDPSession): Promise<DomNode[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: DomNode[] = [];
  const walk = (node: DomNode): void => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') found.push(shadow);
      walk(shadow);
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
  return found;
}

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  return node.nodeValue + (node.children ?? []).map(textOf).join(' ');
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function attributeOf(node: DomNode, name: string): string {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
}

async function withDebugger<T>(page: Page, work: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await work(cdp);
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}

/** Text of our notice in the page, white space folded; empty where there is none. */
export function noticeText(page: Page): Promise<string> {
  return withDebugger(page, async (cdp) => folded((await closedRoots(cdp)).map(textOf).join(' ')));
}

/** In one tree: a shadow root further down is on the list of roots itself. */
function findNodes(node: DomNode, wanted: (node: DomNode) => boolean): DomNode[] {
  const below = (node.children ?? []).flatMap((child) => findNodes(child, wanted));
  return wanted(node) ? [node, ...below] : below;
}

async function boxOf(cdp: CDPSession, node: DomNode): Promise<Box | null> {
  const model = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
  if (!model) return null;
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.model.border;
  return { left, top, right, bottom };
}

const middle = ({ left, top, right, bottom }: Box): { x: number; y: number } => ({
  x: Math.round((left + right) / 2),
  y: Math.round((top + bottom) / 2),
});

async function isWithin(cdp: CDPSession, node: DomNode, box: Box): Promise<boolean> {
  const options = { ...middle(box), includeUserAgentShadowDOM: true };
  const hit = await cdp.send('DOM.getNodeForLocation', options).catch(() => null);
  return findNodes(node, (one) => one.backendNodeId === hit?.backendNodeId).length > 0;
}

/** The panels of ours that are drawn in the page; those that are there but not drawn are left out. */
export function panelsOf(page: Page): Promise<SeenPanel[]> {
  return withDebugger(page, async (cdp) => {
    const slabs = (await closedRoots(cdp)).flatMap((root) => findNodes(root, (node) => /\bslab\b/.test(attributeOf(node, 'class'))));
    const seen: SeenPanel[] = [];
    for (const slab of slabs) {
      const box = await boxOf(cdp, slab);
      const kind = (['banner', 'note', 'field'] as const).find((name) => attributeOf(slab, 'class').split(' ').includes(name));
      if (!box || !kind || box.right - box.left < 100) continue;
      seen.push({ ...box, kind, text: folded(textOf(slab)), within: await isWithin(cdp, slab, box) });
    }
    return seen;
  });
}

/** Colours of the first panel of ours as the browser draws them: its ground and its words. */
export function coloursOf(page: Page): Promise<{ ground: string; words: string }> {
  return withDebugger(page, async (cdp) => {
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const slab = (await closedRoots(cdp)).flatMap((root) => findNodes(root, (node) => /\bslab\b/.test(attributeOf(node, 'class'))))[0];
    if (!slab) throw new Error('no notice is drawn');
    const { computedStyle } = await cdp.send('CSS.getComputedStyleForNode', { nodeId: slab.nodeId });
    const value = (name: string): string => computedStyle.find((one) => one.name === name)?.value ?? '';
    return { ground: value('background-color'), words: value('color') };
  });
}

/** Middle of the button or link of our notice that says `words` (in its text or aria-label). Throws where there is none. */
export function pointInNotice(page: Page, words: RegExp): Promise<{ x: number; y: number }> {
  return withDebugger(page, async (cdp) => {
    const isIt = (node: DomNode): boolean =>
      (node.nodeName === 'BUTTON' || node.nodeName === 'A') && words.test(`${textOf(node)} ${(node.attributes ?? []).join(' ')}`);
    const node = (await closedRoots(cdp)).flatMap((root) => findNodes(root, isIt))[0];
    const box = node && (await boxOf(cdp, node));
    if (!box) throw new Error(`the notice has no button that says ${words}`);
    return middle(box);
  });
}

/** Presses the button or link of our notice that says `words`. Throws where there is none. */
export async function pressInNotice(page: Page, words: RegExp): Promise<void> {
  const { x, y } = await pointInNotice(page, words);
  await page.mouse.click(x, y);
}

/** What of our notice has the focus: its text or label; empty where the focus is elsewhere. */
export function focusedInNotice(page: Page): Promise<string> {
  return withDebugger(page, async (cdp) => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const focused = nodes.find(
      (node) =>
        (node.role?.value === 'button' || node.role?.value === 'link') &&
        node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    const roots = await closedRoots(cdp);
    const ours = roots.some((root) => findNodes(root, (one) => one.backendNodeId === focused?.backendDOMNodeId).length > 0);
    return ours ? String(focused?.name?.value ?? '') : '';
  });
}

/** What a screen reader is told of our notices: role and name of each part that has a name. */
export function spokenInNotice(page: Page): Promise<string[]> {
  return withDebugger(page, async (cdp) => {
    const roots = await closedRoots(cdp);
    const ours = new Set(roots.flatMap((root) => findNodes(root, () => true)).map((node) => node.backendNodeId));
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined && ours.has(node.backendDOMNodeId))
      .map((node) => `${node.role?.value} ${node.name?.value ?? ''}`.trim());
  });
}
