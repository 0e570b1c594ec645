import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeBeside } from '../../../lib/warning/draw/place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const WIDE = box(0, 0, 1280, 640);
const PHONE = box(0, 0, 390, 844);
const SIZE = { width: 360, height: 290 };

describe('beside a field', () => {
  const field = box(233, 335, 268, 46);
  const form = box(200, 104, 460, 382);

  it('stands at the form’s edge, so that nothing of the form is covered, and points at the field', () => {
    const spot = placeBeside(field, form, WIDE, SIZE, false);
    expect(spot).toMatchObject({ side: 'right', x: 680 });
    expect(spot.y + spot.along).toBe(358);
  });

  it('takes the field’s own edge where the form is the whole page', () => {
    expect(placeBeside(field, box(0, 0, 1280, 2000), WIDE, SIZE, false)).toMatchObject({ side: 'right', x: 521 });
  });

  it('mirrors where the page reads from right to left', () => {
    const mirrored = (one: Box): Box => box(1280 - one.right, one.top, one.right - one.left, one.bottom - one.top);
    const spot = placeBeside(mirrored(field), mirrored(form), WIDE, SIZE, true);
    expect(spot).toMatchObject({ side: 'left', x: 1280 - 680 - SIZE.width });
  });

  it.each([
    ['below, where there is no room beside', box(35, 300, 194, 46), 'below'],
    ['above, where there is none below', box(35, 600, 194, 46), 'above'],
    ['somewhere in sight, where the field is not', box(35, -400, 194, 46), 'over'],
    ['and where it is far down the page', box(35, 2400, 194, 46), 'over'],
  ])('%s', (_where, anchor, side) => {
    expect(placeBeside(anchor, anchor, PHONE, SIZE, false).side).toBe(side);
  });
});

it('is always in the part of the page that can be seen, and covers its field only as the last resort', () => {
  const length = (min: number, max: number) => fc.integer({ min, max });
  const cases = fc.record({
    view: fc.record({ left: length(0, 50), top: length(0, 300), width: length(320, 2000), height: length(240, 1400) }),
    anchor: fc.record({ left: length(-300, 2000), top: length(-3000, 3000), width: length(1, 900), height: length(1, 200) }),
    grown: length(0, 400),
    height: length(120, 700),
    rtl: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ view: seen, anchor: one, grown, height, rtl }) => {
      const view = box(seen.left, seen.top, seen.width, seen.height);
      const anchor = box(one.left, one.top, one.width, one.height);
      const form = box(anchor.left - grown, anchor.top - grown, one.width + 2 * grown, one.height + 2 * grown);
      const size = { width: Math.min(360, seen.width - 24), height };
      const { x, y, side, along, maxHeight } = placeBeside(anchor, form, view, size, rtl);
      const bottom = y + Math.min(height, maxHeight + 4);
      expect(x >= view.left + 12 && x + size.width <= view.right - 12).toBe(true);
      expect(y >= view.top + 12 && bottom <= view.bottom - 12).toBe(true);
      if (side === 'below') expect(y).toBeGreaterThan(anchor.bottom);
      if (side === 'above') expect(bottom).toBeLessThan(anchor.top);
      if (side === 'right') expect(x).toBeGreaterThan(anchor.right);
      if (side === 'left') expect(x + size.width).toBeLessThan(anchor.left);
      expect(along).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});
