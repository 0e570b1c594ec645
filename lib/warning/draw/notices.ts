import type { NoticeView, ShowNotice } from '../types.ts';
import { Beside, type BesideOptions } from './beside.ts';
import { fadeLater } from './fade.ts';
import type { GuardOptions } from './guard.ts';
import { closeOnEscape, rememberFocus } from './keys.ts';
import { type Act, type Form, mainPanel } from './panels.ts';
import { Stage } from './stage.ts';

/** Says something to the worker; false where nobody is left to hear it. */
export interface Tell {
  (type: 'page:open', data: { readonly what: NoticeView['open'] }): boolean;
  (type: 'page:dismissed' | 'page:fought', data: Record<never, never>): boolean;
}

export interface NoticesOptions extends Pick<BesideOptions, 'document' | 'controlsOf'>, Pick<GuardOptions, 'shadowOf' | 'isAlive'> {
  readonly tell: Tell;
}

interface Shown {
  /** All that is drawn, to tell a change from a repeat. */
  readonly key: string;
  readonly level: NoticeView['level'];
  readonly element: HTMLElement;
  readonly end: (() => void) | null;
}

/** What the person closes: the same finding, in whatever words and colours, stays closed in this document. */
const findingOf = ({ level, title }: NoticeView): string => `${level} ${title}`;
/** Below this height (400 % zoom) the full banner would leave nothing of the page. */
const LOW = 340;
const formOf = ({ level }: NoticeView, repeat: boolean): Form =>
  level === 'info' ? 'note' : repeat || innerHeight < LOW ? 'repeat' : 'full';

/** All notices of one document: a note or a banner, and what stands beside fields. Nothing is drawn before the first `show`. */
export class Notices {
  readonly #options: NoticesOptions;
  readonly #stage: Stage;
  readonly #beside: Beside;
  readonly #closed = new Set<string>();
  #shown: Shown | null = null;
  #last: ShowNotice | null = null;

  constructor(options: NoticesOptions) {
    this.#options = options;
    const onFought = (): void => this.#orHide(options.tell('page:fought', {}));
    this.#stage = new Stage(options.document, { ...options, onFought, onDead: () => this.hide(), onSwept: () => this.#again() });
    this.#beside = new Beside(this.#stage, { ...options, onOpen: (what) => this.#ask(what) });
  }

  /** Shows a notice in place of the one before. One that the person closed stays closed in this document. */
  show(notice: ShowNotice): void {
    const { view, repeat } = notice;
    this.#last = notice;
    this.#stage.speak(view);
    this.#beside.arm(view);
    const key = JSON.stringify(view);
    if (!this.#closed.has(findingOf(view)) && this.#shown?.key !== key) this.#draw(view, repeat, key);
  }

  /** True for our own element: what is said in it are not the page's words. */
  holds(element: Element): boolean {
    return this.#stage.holds(element);
  }

  /** Takes everything away. */
  hide(): void {
    this.#clear();
    this.#beside.disarm();
  }

  /** In a new document; the fields that the worker counted are not in it. */
  #again(): void {
    this.hide();
    if (this.#last) this.show({ ...this.#last, view: { ...this.#last.view, fields: [] } });
  }

  /** Where nobody hears us any more the buttons lead nowhere, so the notice goes. */
  #orHide(arrived: boolean): void {
    if (!arrived) this.hide();
  }

  #ask(what: NoticeView['open']): void {
    this.#orHide(this.#options.tell('page:open', { what }));
  }

  #clear(): void {
    this.#shown?.end?.();
    this.#shown = null;
    this.#stage.clear('main');
  }

  #draw(view: NoticeView, repeat: boolean, key: string): void {
    const form = formOf(view, repeat);
    const onAct = (act: Act): void => (act === 'open' ? this.#ask(view.open) : close());
    const element = mainPanel(this.#options.document, view, form, onAct);
    const giveBack = rememberFocus(element);
    const close = (): void => this.#dismiss(view, giveBack);
    closeOnEscape(element, close);
    const focused = this.#focusedAct();
    this.#shown?.end?.();
    // Only the words differ: no need to fade in again.
    if (this.#shown?.level === view.level) element.classList.add('still');
    this.#stage.put('main', element);
    this.#stage.say((form === 'repeat' ? view.short : `${view.title} ${view.text}`).replaceAll('|', ''));
    if (focused) element.querySelector<HTMLElement>(`[data-act="${focused}"]`)?.focus();
    this.#shown = { key, level: view.level, element, end: form === 'note' ? fadeLater(element, () => this.#fade(element)) : null };
  }

  /** Which button of the present panel has the focus, so that its successor gets it. */
  #focusedAct(): string | null {
    const focused = this.#stage.focused();
    return focused && this.#shown?.element.contains(focused) ? focused.getAttribute('data-act') : null;
  }

  #dismiss(view: NoticeView, giveBack: () => void): void {
    this.#closed.add(findingOf(view));
    const inside = this.#focusedAct() !== null;
    this.#clear();
    if (inside) giveBack();
    this.#orHide(this.#options.tell('page:dismissed', {}));
  }

  #fade(element: HTMLElement): void {
    element.classList.add('gone');
    this.#stage.release();
  }
}
