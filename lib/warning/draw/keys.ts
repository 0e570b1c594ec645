function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Escape inside a panel closes it; everywhere else the key stays the page's. */
export function closeOnEscape(panel: HTMLElement, close: () => void): void {
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    swallow(event);
    close();
  });
}

/** Remembers what was focused in the page before the panel got the focus. Gives a function that gives it back. */
export function rememberFocus(panel: HTMLElement): () => void {
  let before: HTMLElement | null = null;
  panel.addEventListener('focusin', ({ relatedTarget: from }) => {
    if (from instanceof HTMLElement && !panel.contains(from)) before = from;
  });
  return () => before?.focus({ preventScroll: true });
}

/**
 * Puts the panel right behind the field in the order of the Tab key, whatever the page's order is: Tab in the field enters
 * it, Tab on its last button goes on behind the field, Shift+Tab on its first goes back. Escape in the field closes it.
 * @param focused what has the focus inside the panel
 */
export function joinTabOrder(
  panel: HTMLElement,
  field: HTMLElement,
  focused: () => Element | null,
  close: () => void,
  signal: AbortSignal,
): void {
  const stops = [...panel.querySelectorAll<HTMLElement>('.btn')];
  const inField = (event: KeyboardEvent): void => {
    const { target, key, shiftKey } = event;
    const isTab = key === 'Tab' && !shiftKey;
    if (!event.isTrusted || target !== field || (!isTab && key !== 'Escape')) return;
    swallow(event);
    if (isTab) stops[0]?.focus();
    else close();
  };
  const inPanel = (event: KeyboardEvent): void => {
    const back = event.shiftKey;
    if (event.key !== 'Tab' || focused() !== stops.at(back ? 0 : -1)) return;
    // From the last button the browser then moves on from the field by itself.
    if (back) swallow(event);
    field.focus({ preventScroll: true });
  };
  field.ownerDocument.addEventListener('keydown', inField, { capture: true, signal });
  panel.addEventListener('keydown', inPanel);
}
