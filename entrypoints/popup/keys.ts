/** What a key does, apart from the browser's own Tab and Enter. */
export interface KeyTarget {
  readonly root: HTMLElement;
  /** Gives true if there was something to go back from. */
  back(): boolean;
}

const searchField = (root: HTMLElement): HTMLInputElement | null => root.querySelector('.q input');
const rows = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.row')];

/** From the field down to the first row, along the rows, and from the first row up into the field again. */
function step(root: HTMLElement, by: 1 | -1): boolean {
  const all = rows(root);
  const active = root.ownerDocument.activeElement;
  const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
  if (at < 0 && by < 0) return false;
  const next = at + by < 0 ? searchField(root) : all[at + by];
  next?.focus();
  return next != null;
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
const isLetter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;

function handled(event: KeyboardEvent, { root, back }: KeyTarget): boolean {
  if (event.key === 'ArrowDown') return step(root, 1);
  if (event.key === 'ArrowUp') return step(root, -1);
  if (event.key === 'Escape') return back();
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    const [first] = rows(root);
    if (event.target.value) first?.click();
    return first != null && event.target.value !== '';
  }
  if (isTyping(event.target)) return false;
  if (isLetter(event)) searchField(root)?.focus();
  return event.key === '/' && searchField(root) !== null;
}

/**
 * Arrows walk the list, Enter in the field opens the best result, Esc goes back (and closes the popup where there is
 * nowhere to go back to), “/” or any letter goes to the search field.
 */
export function onKey(event: KeyboardEvent, target: KeyTarget): void {
  if (event.isComposing || event.defaultPrevented) return;
  if (handled(event, target)) event.preventDefault();
}
