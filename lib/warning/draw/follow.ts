import { placeBeside } from './place.ts';

function hasArea(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** A control may be drawn by something else (a hidden file input by its label): the nearest thing with an area stands for it. */
function anchorOf(control: HTMLElement): Element {
  const label = control instanceof HTMLInputElement && control.labels?.[0];
  let at: Element | null = control;
  while (at && !hasArea(at)) at = at === control && label && hasArea(label) ? label : at.parentElement;
  return at ?? control;
}

/** Keeps the panel beside the control wherever the page scrolls, zooms or moves it, until the signal says stop. */
export function follow(panel: HTMLElement, control: HTMLElement, rtl: boolean, signal: AbortSignal): void {
  const shown = panel.ownerDocument.defaultView?.visualViewport;
  const [notch, inner] = panel.querySelectorAll<HTMLElement>('.notch, .in');
  if (!shown || !inner || !notch) return;
  let before = '';
  const step = (): void => {
    if (signal.aborted) return;
    requestAnimationFrame(step);
    const { offsetLeft: left, offsetTop: top, width, height } = shown;
    const anchor = anchorOf(control).getBoundingClientRect();
    const now = JSON.stringify([anchor, left, top, width, height]);
    if (now === before) return;
    before = now;
    inner.style.maxHeight = '';
    const form = control.closest('form, dialog, [role="dialog"]')?.getBoundingClientRect() ?? anchor;
    const view = { left, top, right: left + width, bottom: top + height };
    const size = { width: panel.offsetWidth, height: panel.offsetHeight };
    const { x, y, side, along, maxHeight } = placeBeside(anchor, form, view, size, rtl);
    panel.style.transform = `translate(${x}px,${y}px)`;
    panel.dataset['side'] = side;
    inner.style.maxHeight = `${maxHeight}px`;
    notch.style.translate = side === 'right' || side === 'left' ? `0 ${along}px` : `${along}px`;
  };
  step();
}
