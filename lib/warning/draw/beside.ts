import type { FieldNotice, NoticeView } from '../types.ts';
import { watchFields } from './fields.ts';
import { follow } from './follow.ts';
import { closeOnEscape, joinTabOrder } from './keys.ts';
import { Panels } from './panels.ts';
import type { Stage } from './stage.ts';

export interface BesideOptions {
  readonly document: Document;
  /** The page's controls in document order, as the reader counted them. */
  readonly controlsOf: (document: Document) => readonly Element[];
  readonly onOpen: (what: NoticeView['open']) => void;
}

interface Open {
  readonly control: Element;
  readonly end: AbortController;
}

function wantedOf(view: NoticeView, controls: readonly Element[]): ReadonlyMap<Element, FieldNotice> {
  const wanted = new Map<Element, FieldNotice>();
  for (const notice of view.fields) {
    const control = controls[notice.index];
    if (control) wanted.set(control, notice);
  }
  return wanted;
}

/** Notices beside the fields of a page, one at a time. A control that the person fills in anyway is left alone from then on. */
export class Beside {
  readonly #stage: Stage;
  readonly #options: BesideOptions;
  readonly #waved = new WeakSet<Element>();
  #open: Open | null = null;
  #watch = new AbortController();

  constructor(stage: Stage, options: BesideOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  /** Watches the controls that the view names, in place of the ones before. */
  arm(view: NoticeView): void {
    const { document, controlsOf } = this.#options;
    this.#watch.abort();
    this.#watch = new AbortController();
    const wanted = wantedOf(view, controlsOf(document));
    if (this.#open && !wanted.has(this.#open.control)) this.#close();
    watchFields(document, {
      wanted,
      onTouch: (control, notice) => this.#show(view, control, notice),
      onLeave: (to) => {
        if (!this.#stage.holds(to)) this.#close();
      },
      signal: this.#watch.signal,
    });
  }

  /** Watches nothing and shows nothing. */
  disarm(): void {
    this.#watch.abort();
    this.#close();
  }

  #close(): void {
    this.#open?.end.abort();
    this.#open = null;
    this.#stage.clear('field');
  }

  #wave(control: HTMLElement): void {
    this.#waved.add(control);
    const inside = this.#stage.focused() !== null;
    this.#close();
    if (inside) control.focus({ preventScroll: true });
  }

  #show(view: NoticeView, control: Element, notice: FieldNotice): void {
    if (!(control instanceof HTMLElement) || this.#waved.has(control) || this.#open?.control === control) return;
    this.#open?.end.abort();
    const end = new AbortController();
    this.#open = { control, end };
    const { signal } = end;
    const close = (): void => this.#wave(control);
    const panel = new Panels(this.#options.document, view).field(notice, (act) =>
      act === 'open' ? this.#options.onOpen(view.open) : close(),
    );
    this.#stage.put('field', panel);
    closeOnEscape(panel, close);
    follow({ panel, control, rtl: view.dir === 'rtl', signal });
    joinTabOrder({ panel, field: control, focused: () => this.#stage.focused(), close, signal });
  }
}
