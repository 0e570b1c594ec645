import type { NoticeView } from '../types.ts';
import { Budget } from './budget.ts';
import { make } from './dom.ts';
import { Guard, type GuardOptions } from './guard.ts';
import { createHost, raise } from './host.ts';

export type Slot = 'main' | 'field';

/** How long a live region has to stand in a page before a change to it is read, and how long the words then stay. */
const SAY_AFTER_MS = 150;
const SAY_FOR_MS = 4000;

/**
 * What is shown in the page: at most one banner or note, and one notice beside a field. Nothing of ours stands in the page
 * while both places are empty.
 */
export class Stage {
  readonly #host;
  readonly #document;
  readonly #options;
  readonly #region;
  readonly #budget = new Budget();
  readonly #panels = new Map<Slot, HTMLElement>();
  #guard: Guard | null = null;
  #fought = false;

  constructor(document: Document, options: GuardOptions) {
    this.#document = document;
    this.#options = options;
    this.#host = createHost(document);
    this.#region = make(document, 'div', { class: 'said', role: 'status', 'aria-live': 'polite' });
    this.#host.top.append(this.#region);
  }

  /** Language, direction, theme and size of what is put on from now on. */
  speak({ lang, dir, theme, largeType }: NoticeView): void {
    const { top } = this.#host;
    top.lang = lang;
    top.dir = dir;
    top.dataset['theme'] = theme;
    top.dataset['type'] = largeType ? 'large' : 'usual';
  }

  /** Puts a panel on, in place of the one in its slot. */
  put(slot: Slot, panel: HTMLElement): void {
    const old = this.#panels.get(slot);
    this.#panels.set(slot, panel);
    if (old) old.replaceWith(panel);
    else this.#host.top.append(panel);
    this.#enter();
  }

  /** Has a screen reader say the words once, without moving the focus. */
  say(words: string): void {
    setTimeout(() => this.#region.replaceChildren(words), SAY_AFTER_MS);
    setTimeout(() => this.#region.replaceChildren(), SAY_AFTER_MS + SAY_FOR_MS);
  }

  /** Takes the slot's panel away. */
  clear(slot: Slot): void {
    this.#panels.get(slot)?.remove();
    this.#panels.delete(slot);
    if (this.#panels.size > 0) return;
    this.release();
    this.#host.element.remove();
  }

  /** Leaves what is shown where it is, but no longer holds it there. */
  release(): void {
    this.#guard?.stop();
    this.#guard = null;
  }

  /** What has the focus on the stage, or null. */
  focused(): Element | null {
    return this.#host.root.activeElement;
  }

  /** True for the one element of ours that events outside of the stage name. */
  holds(element: Element): boolean {
    return element === this.#host.element;
  }

  /** Once a page has fought, notices are still drawn but no longer held. */
  #enter(): void {
    if (this.#fought) {
      if (!this.#host.element.isConnected) raise(this.#host, this.#document.documentElement);
    } else this.#guard ??= new Guard(this.#host, this.#budget, { ...this.#options, onFought: () => this.#lost() });
  }

  #lost(): void {
    this.#fought = true;
    this.#options.onFought();
  }
}
