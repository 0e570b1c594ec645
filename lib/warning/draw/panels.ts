import type { FieldNotice, NoticeView } from '../types.ts';
import { icon, make, phrases } from './dom.ts';

/** What a person may do on a notice. */
export type Act = 'open' | 'close' | 'anyway';

/** A banner in full, one of a single line, or a corner note. */
export type Form = 'full' | 'repeat' | 'note';

/** Hears of what a person pressed, never of what a script did. */
export type OnAct = (act: Act) => void;

type Children = readonly (Node | string)[];

function button(document: Document, act: Act, onAct: OnAct, kind: string, ...children: Children): HTMLElement {
  const element = make(document, 'button', { type: 'button', class: `btn ${kind}`, 'data-act': act }, ...children);
  // Should a page ever find a way to our button, it still cannot press it.
  element.addEventListener('click', ({ isTrusted }) => isTrusted && onAct(act));
  return element;
}

function slab(document: Document, { level }: NoticeView, kind: string, role: string, ...children: Children): HTMLElement {
  return make(document, 'section', { class: `slab is-${level} ${kind}`, role }, ...children);
}

function mark(document: Document, { level }: NoticeView): HTMLElement {
  return make(document, 'span', { class: 'mark' }, icon(document, `lv-${level}`));
}

function brandLine(document: Document, { brand }: NoticeView): HTMLElement {
  return make(document, 'div', { class: 'by' }, icon(document, 'brand'), brand);
}

function saying(document: Document, view: NoticeView, form: Form): HTMLElement {
  const short = form === 'repeat';
  const say = make(document, 'div', { class: 'say' }, phrases(document, 'h2', short ? view.short : view.title));
  if (!short) say.append(phrases(document, 'p', view.text));
  if (form === 'full') say.append(brandLine(document, view));
  return say;
}

function acting(document: Document, view: NoticeView, form: Form, onAct: OnAct): HTMLElement {
  const full = form === 'full';
  const label = form === 'repeat' ? view.openShort : view.openLabel;
  const acts = make(document, 'div', { class: 'acts' }, button(document, 'open', onAct, full ? 'main' : 'quiet', label));
  if (full && view.call)
    acts.append(make(document, 'a', { class: 'btn call', href: view.call.href }, icon(document, 'phone'), view.call.label));
  if (form === 'note') acts.append(brandLine(document, view));
  return acts;
}

/** A banner or a corner note. */
export function mainPanel(document: Document, view: NoticeView, form: Form, onAct: OnAct): HTMLElement {
  const close = button(document, 'close', onAct, 'close', icon(document, 'close'));
  close.ariaLabel = view.closeLabel;
  const [kind, role] = form === 'note' ? ['note', 'note'] : [`banner ${form}`, 'region'];
  const parts = [mark(document, view), saying(document, view, form), acting(document, view, form, onAct), close];
  const panel = slab(document, view, kind, role, ...parts);
  panel.ariaLabel = view.brand;
  return panel;
}

/** The notice beside a field. Its words are an alert, so that they are read at once while the focus stays in the field. */
export function fieldPanel(document: Document, view: NoticeView, { title, text }: FieldNotice, onAct: OnAct): HTMLElement {
  const head = make(document, 'div', { class: 'head' }, mark(document, view), phrases(document, 'h2', title));
  const inner = make(
    document,
    'div',
    { class: 'in' },
    make(document, 'div', { role: 'alert' }, head, phrases(document, 'p', text)),
    button(document, 'open', onAct, 'main', view.openLabel),
    button(document, 'anyway', onAct, 'quiet', view.anywayLabel),
    brandLine(document, view),
  );
  const panel = slab(document, view, 'field', 'region', make(document, 'i', { class: 'notch' }), inner);
  panel.ariaLabel = title.replaceAll('|', '');
  return panel;
}
