import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: (DomNode & { readonly shadowRootType?: string })[];
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
  return withDebugger(page, async (cdp) => (await closedRoots(cdp)).map(textOf).join(' ').replace(/\s+/g, ' ').trim());
}

function findNode(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findNode(child, wanted);
    if (found) return found;
  }
  return null;
}

/** Presses the button or link of our notice that says `words` (in its text or aria-label). Throws where there is none. */
export async function pressInNotice(page: Page, words: RegExp): Promise<void> {
  const point = await withDebugger(page, async (cdp) => {
    const isIt = (node: DomNode): boolean =>
      (node.nodeName === 'BUTTON' || node.nodeName === 'A') && words.test(`${textOf(node)} ${(node.attributes ?? []).join(' ')}`);
    const node = (await closedRoots(cdp)).map((root) => findNode(root, isIt)).find((found) => found !== null);
    if (!node) throw new Error(`the notice has no button that says ${words}`);
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  await page.mouse.click(point.x, point.y);
}
