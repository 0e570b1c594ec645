/** Sides of a rectangle in px of the viewport, as getBoundingClientRect gives them. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Where the notice stands, seen from the field; `over` where it could not help covering something. */
  readonly side: 'right' | 'left' | 'below' | 'above' | 'over';
  /** Middle of the notch along the side that faces the field, from the notice's own top or left edge. */
  readonly along: number;
  /** What its content may take up before it has to scroll. */
  readonly maxHeight: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 12;
const GAP = 14;
const BESIDE = 20;
/** Both of the notice's edges, which are not part of its content. */
const EDGES = 4;
/** A form reaching further past its field than this is the whole page, and its edge says nothing. */
const FORM_REACH = 260;
/** The notch keeps clear of the rounded corners. */
const CORNER = 26;
/** Less than this is not enough to read in. */
const READABLE = 200;

/** `high` gives way where there is no room between the two. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

type Place = (anchor: Box, form: Box, view: Box, size: Size, rtl: boolean) => Spot;

const beside = (...[anchor, form, view, size, rtl]: Parameters<Place>): Spot | null => {
  const own = rtl ? anchor.left : anchor.right;
  const forms = rtl ? form.left : form.right;
  const edge = Math.abs(forms - own) <= FORM_REACH ? forms : own;
  const x = rtl ? edge - BESIDE - size.width : edge + BESIDE;
  const middle = (anchor.top + anchor.bottom) / 2;
  const fits = x >= view.left + MARGIN && x + size.width <= view.right - MARGIN && middle > view.top && middle < view.bottom;
  if (!fits) return null;
  const y = clamp(middle - 98, view.top + MARGIN, view.bottom - MARGIN - size.height);
  const along = clamp(middle - y, CORNER, size.height - CORNER);
  return { x, y, side: rtl ? 'left' : 'right', along, maxHeight: view.bottom - view.top - 2 * MARGIN - EDGES };
};

/**
 * Where the notice for a field goes: beside the form, where nothing of it is covered, else below the field, else above it,
 * always whole in the part of the page that can be seen. Pure.
 * @param anchor the field
 * @param form what the field stands in; the field itself where there is none
 * @param view the part of the page that can be seen
 * @param size of the notice where it need not scroll
 */
export const placeBeside: Place = (anchor, form, view, size, rtl) => {
  const side = beside(anchor, form, view, size, rtl);
  if (side) return side;
  const all = view.bottom - view.top - 2 * MARGIN;
  const x = clamp(rtl ? anchor.right + 11 - size.width : anchor.left - 11, view.left + MARGIN, view.right - MARGIN - size.width);
  const target = rtl ? Math.max(anchor.right - 40, anchor.left) : Math.min(anchor.left + 40, anchor.right);
  const along = clamp(target - x, CORNER, size.width - CORNER);
  const below = view.bottom - MARGIN - anchor.bottom - GAP;
  const above = anchor.top - GAP - view.top - MARGIN;
  const enough = Math.min(size.height, READABLE);
  const spot = (name: Spot['side'], y: number, room: number): Spot => ({ x, y, side: name, along, maxHeight: room - EDGES });
  if (below <= all && below >= enough && (below >= size.height || below >= above)) return spot('below', anchor.bottom + GAP, below);
  if (above <= all && above >= enough) return spot('above', anchor.top - GAP - Math.min(size.height, above), above);
  return spot('over', clamp(anchor.bottom + GAP, view.top + MARGIN, view.bottom - MARGIN - Math.min(size.height, all)), all);
};
