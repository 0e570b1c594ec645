import type { FieldNotice, NoticeView } from '../types.ts';
import { follow } from './follow.ts';
import { closeOnEscape, joinTabOrder } from './keys.ts';
import { fieldPanel } from './panels.ts';
import type { Stage } from './stage.ts';

export interface BesideOptions {
  readonly document: Document;
  /** The page's controls in document order, as the reader counted them. */
  readonly controlsOf: (document: Document) => readonly Element[];
  readonly onOpen: (what: NoticeView['open']) => void;
}

/** What a person does with a control before or while giving something away. */
const TOUCHES = ['focusin', 'input', 'change', 'click', 'drop'];

/** Notices beside the fields of a page, one at a time. A control that the person fills in anyway is left alone from then on. */
export class Beside {
  readonly #stage: Stage;
  readonly #options: BesideOptions;
  readonly #waved = new WeakSet<Element>();
  /** The control that a notice stands beside, and what ends that. */
  #control: Element | null = null;
  #ending = new AbortController();
  #watching = new AbortController();

  constructor(stage: Stage, options: BesideOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  /** Watches the controls that the view names, in place of the ones before; one that has the focus already counts as touched. */
  arm(view: NoticeView): void {
    const { document, controlsOf } = this.#options;
    this.#watching.abort();
    this.#watching = new AbortController();
    const controls = controlsOf(document);
    const wanted = new Map(view.fields.map((notice) => [controls[notice.index], notice]));
    if (this.#control && !wanted.has(this.#control)) this.#close();
    const look = (target: EventTarget | null, entered: boolean): void => {
      if (!(target instanceof HTMLElement)) return;
      const notice = wanted.get(target);
      if (notice) this.#show(view, target, notice);
      else if (entered && !this.#stage.holds(target)) this.#close();
    };
    const downward = { capture: true, signal: this.#watching.signal };
    for (const name of TOUCHES) document.addEventListener(name, ({ target }) => look(target, name === 'focusin'), downward);
    look(document.activeElement, false);
  }

  /** Watches nothing and shows nothing. */
  disarm(): void {
    this.#watching.abort();
    this.#close();
  }

  #close(): void {
    this.#ending.abort();
    this.#control = null;
    this.#stage.clear('field');
  }

  #wave(control: HTMLElement): void {
    this.#waved.add(control);
    const inside = this.#stage.focused();
    this.#close();
    if (inside) control.focus({ preventScroll: true });
  }

  #show(view: NoticeView, control: HTMLElement, notice: FieldNotice): void {
    if (this.#waved.has(control) || this.#control === control) return;
    this.#ending.abort();
    this.#ending = new AbortController();
    this.#control = control;
    const { document, onOpen } = this.#options;
    const { signal } = this.#ending;
    const close = (): void => this.#wave(control);
    const panel = fieldPanel(document, view, notice, (act) => (act === 'open' ? onOpen(view.open) : close()));
    this.#stage.put('field', panel);
    closeOnEscape(panel, close);
    follow(panel, control, view.dir === 'rtl', signal);
    joinTabOrder(panel, control, () => this.#stage.focused(), close, signal);
  }
}
