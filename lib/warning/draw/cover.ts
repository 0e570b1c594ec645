import type { Host } from './host.ts';

/** Looks into a shadow root that the page closed; browsers let extensions do that. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

interface Point {
  readonly x: number;
  readonly y: number;
}

function deepestAt(document: Document, { x, y }: Point, host: Element, shadowOf: ShadowOf): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit && hit !== host) {
    const inner: Element | null = shadowOf(hit)?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

function middleOf(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Middle of each panel and of each thing to press on it, as far as it is drawn. */
function pointsOf(top: Element): Point[] {
  const parts = [...top.querySelectorAll('.slab, .btn')].filter((part) => part.checkVisibility({ visibilityProperty: true }));
  return parts.map(middleOf);
}

/** What of the page lies over our panels, or keeps presses from them. Points outside the window say nothing. */
function coverOf({ element, top }: Host, shadowOf: ShadowOf): Element | null {
  for (const point of pointsOf(top)) {
    const hit = deepestAt(element.ownerDocument, point, element, shadowOf);
    if (hit && hit !== element) return hit;
  }
  return null;
}

/** True for a dialog that makes the rest of the page inert, and for what fills the screen. */
export function isCommanding(element: Element): boolean {
  return element.isConnected && element.matches(':modal, :fullscreen');
}

/** Elements that draw none of their children: we cannot stand inside those. */
const REPLACED = 'video, iframe, img, object, embed, canvas, frame';

/**
 * Where the host has to be put, on top of all else, so that its panels can be seen and pressed again. That is inside the
 * modal dialog or full-screen element that what covers them belongs to: a popover shown after those is drawn above them,
 * and as inert as the rest of the page (seen with Chromium 156). Else the document's own element. Null where nothing
 * covers them.
 */
export function wayUp(host: Host, shadowOf: ShadowOf): Element | null {
  const cover = coverOf(host, shadowOf);
  let at = cover;
  while (at) {
    if (isCommanding(at) && !at.matches(REPLACED)) return at;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return cover?.ownerDocument.documentElement ?? null;
}
