/** What a person does with a control before or while giving something away. */
const TOUCHES = ['focusin', 'input', 'change', 'click', 'drop'];

export interface FieldWatch<T> {
  /** Controls to watch, each with what belongs to it. */
  readonly wanted: ReadonlyMap<Element, T>;
  /** A watched control was touched. */
  readonly onTouch: (control: Element, wanted: T) => void;
  /** Focus went to another part of the page. */
  readonly onLeave: (to: Element) => void;
  readonly signal: AbortSignal;
}

/** Watches controls of the page, an already focused one included, until the signal says stop. */
export function watchFields<T>(document: Document, { wanted, onTouch, onLeave, signal }: FieldWatch<T>): void {
  const look = (element: EventTarget | null, focused: boolean): void => {
    if (!(element instanceof Element)) return;
    const found = wanted.get(element);
    if (found !== undefined) onTouch(element, found);
    else if (focused) onLeave(element);
  };
  for (const name of TOUCHES) document.addEventListener(name, ({ target }) => look(target, name === 'focusin'), { capture: true, signal });
  look(document.activeElement, false);
}
