import type { FieldNotice, NoticeView } from '../types.ts';
import { icon, make, phrases } from './dom.ts';

/** What a person may do on a notice; the drawing only says what was pressed. */
export type Act = 'open' | 'close' | 'anyway';

/** A banner in full, one of a single line, or a corner note. */
export type Form = 'full' | 'repeat' | 'note';

export type OnAct = (act: Act) => void;

/** Draws the notices of one view. Every `onAct` hears of what a person pressed, never of what a script did. */
export class Panels {
  readonly #document: Document;
  readonly #view: NoticeView;

  constructor(document: Document, view: NoticeView) {
    this.#document = document;
    this.#view = view;
  }

  /** A banner or a corner note. */
  main(form: Form, onAct: OnAct): HTMLElement {
    const { title, short, text, call, brand, openLabel, openShort, closeLabel } = this.#view;
    const by = this.#brand();
    const words = form === 'repeat' ? [this.#words('h2', short)] : [this.#words('h2', title), this.#words('p', text)];
    const open = form === 'repeat' ? openShort : openLabel;
    const acts = [this.#button('open', onAct, form === 'full' ? 'main' : 'quiet', open)];
    if (form === 'full' && call) acts.push(this.#make('a', { class: 'btn call', href: call.href }, this.#icon('phone'), call.label));
    if (form === 'full') words.push(by);
    if (form === 'note') acts.push(by);
    const close = this.#button('close', onAct, 'close', this.#icon('close'));
    close.ariaLabel = closeLabel;
    const attributes = { role: form === 'note' ? 'note' : 'region', 'aria-label': brand };
    const [say, row] = [this.#make('div', { class: 'say' }, ...words), this.#make('div', { class: 'acts' }, ...acts)];
    return this.#slab(form === 'note' ? form : `banner ${form}`, attributes, this.#mark(), say, row, close);
  }

  /** The notice beside a field. Its words are an alert, so that they are read at once while the focus stays in the field. */
  field({ title, text }: FieldNotice, onAct: OnAct): HTMLElement {
    const heading = this.#words('h2', title);
    heading.id = 'title';
    const head = this.#make('div', { class: 'head' }, this.#mark(), heading);
    const inner = this.#make(
      'div',
      { class: 'in' },
      this.#make('div', { role: 'alert' }, head, this.#words('p', text)),
      this.#button('open', onAct, 'main', this.#view.openLabel),
      this.#button('anyway', onAct, 'quiet', this.#view.anywayLabel),
      this.#brand(),
    );
    return this.#slab('field', { role: 'region', 'aria-labelledby': 'title' }, this.#make('i', { class: 'notch' }), inner);
  }

  #make(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement {
    return make(this.#document, tag, attributes, ...children);
  }

  #icon(name: Parameters<typeof icon>[1]): Element {
    return icon(this.#document, name);
  }

  #words(tag: 'h2' | 'p', text: string): HTMLElement {
    return phrases(this.#document, tag, text);
  }

  #slab(kind: string, attributes: Readonly<Record<string, string>>, ...children: readonly Node[]): HTMLElement {
    return this.#make('section', { class: `slab is-${this.#view.level} ${kind}`, ...attributes }, ...children);
  }

  #mark(): HTMLElement {
    return this.#make('span', { class: 'mark' }, this.#icon(`lv-${this.#view.level}`));
  }

  #brand(): HTMLElement {
    return this.#make('div', { class: 'by' }, this.#icon('brand'), this.#view.brand);
  }

  #button(act: Act, onAct: OnAct, kind: string, ...children: readonly (Node | string)[]): HTMLElement {
    const element = this.#make('button', { type: 'button', class: `btn ${kind}`, 'data-act': act }, ...children);
    // Should a page ever find a way to our button, it still cannot press it.
    element.addEventListener('click', ({ isTrusted }) => isTrusted && onAct(act));
    return element;
  }
}
