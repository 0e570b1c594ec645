import type { Gate } from './gate.ts';
import { headText, roughText } from './text.ts';
import { unclobbered } from './unclobbered.ts';

/** Bounds of the watch over one document; what it costs must not grow with what a page does to itself. Times in ms, text in UTF-16 units. */
export const WATCH_LIMITS = {
  /** Of the first look at the body. */
  text: 60_000,
  /** Of what is read of added parts: of one part, of all at once, and over the document's life. */
  part: 2_000,
  added: 20_000,
  life: 400_000,
  /** From a change to the look at it. */
  settle: 350,
  /** Changes within one settling time after which the page is let alone for `rest`, each time twice as long. */
  busy: 60,
  rest: 2_000,
  /** Looks at a page that showed little text, for what comes without a change that can be seen (shadow roots). */
  later: [900, 2_200, 4_500],
  little: 600,
  /** Times an opened page is read again. */
  rereads: 16,
  /** Added parts kept between two looks. */
  parts: 300,
  /** Longest wait for the browser to be idle. */
  idle: 600,
} as const;

export interface WatchEvents {
  /** The gate opened, or a page behind an open gate changed: time to read it. */
  onSpeaks(): void;
  /** The document behind an open gate is left. */
  onLeft(): void;
}

/** The watch over one document: address, title and headings at once, text when the browser is idle, and again what changes. */
class Watch {
  #open = false;
  #life: number = WATCH_LIMITS.life;
  #rereads: number = WATCH_LIMITS.rereads;
  #rest: number = WATCH_LIMITS.rest;
  #parts: Node[] = [];
  #changes = 0;
  #timer = 0;
  #address: string;
  readonly #observer = new MutationObserver((records) => this.#onChange(records));
  readonly #window: Window;
  readonly #document: Document;
  readonly #gate: Gate;
  readonly #events: WatchEvents;

  constructor(window: Window, gate: Gate, events: WatchEvents) {
    this.#window = window;
    this.#document = unclobbered(window.document);
    this.#gate = gate;
    this.#events = events;
    this.#address = window.location.href;
  }

  start(): void {
    const window = this.#window;
    // A page can send itself these events; only the browser's own count.
    window.addEventListener('pagehide', (event) => {
      if (event.isTrusted && this.#open) this.#events.onLeft();
    });
    window.addEventListener('pageshow', (event) => {
      if (event.isTrusted && event.persisted) this.#begin();
    });
    for (const name of ['popstate', 'hashchange'] as const) window.addEventListener(name, () => this.#soon());
    this.#begin();
  }

  #begin(): void {
    this.#lookAtAll();
    this.#observer.observe(this.#window.document, { childList: true, subtree: true, characterData: true });
  }

  #report(): void {
    if (this.#open && this.#rereads-- <= 0) return;
    this.#open = true;
    this.#events.onSpeaks();
  }

  #lookAtAll(): void {
    const window = this.#window;
    const gate = this.#gate;
    if (this.#open || gate.knows(window.location.hostname) || gate.speaks(headText(this.#document))) this.#report();
    else this.#whenIdle(() => this.#lookAtText());
  }

  #lookAtText(): void {
    const text = this.#bodyText(WATCH_LIMITS.text);
    if (this.#gate.speaks(text)) this.#report();
    else if (text.length < WATCH_LIMITS.little)
      for (const wait of WATCH_LIMITS.later) this.#window.setTimeout(() => this.#lookAgain(), wait);
  }

  #lookAgain(): void {
    if (!this.#open && this.#gate.speaks(this.#bodyText(WATCH_LIMITS.added))) this.#report();
  }

  #bodyText(most: number): string {
    return roughText(this.#document.body ?? this.#document.documentElement, most);
  }

  #onChange(records: readonly MutationRecord[]): void {
    this.#changes += records.length;
    for (const { addedNodes, target } of records)
      for (const node of addedNodes.length > 0 ? addedNodes : [target]) if (this.#parts.length < WATCH_LIMITS.parts) this.#parts.push(node);
    this.#soon();
  }

  #soon(): void {
    this.#timer ||= this.#window.setTimeout(() => this.#whenIdle(() => this.#lookAtChanges()), WATCH_LIMITS.settle);
  }

  #whenIdle(work: () => void): void {
    if (this.#window.requestIdleCallback) this.#window.requestIdleCallback(work, { timeout: WATCH_LIMITS.idle });
    else this.#window.setTimeout(work, 1);
  }

  #lookAtChanges(): void {
    const [parts, changes, address] = [this.#parts, this.#changes, this.#address];
    this.#timer = 0;
    this.#parts = [];
    this.#changes = 0;
    this.#address = this.#window.location.href;
    const moved = address !== this.#address;
    if (moved) this.#rereads = WATCH_LIMITS.rereads;
    if (changes > WATCH_LIMITS.busy) this.#leaveAlone();
    else if (moved) this.#lookAtAll();
    else this.#lookAtParts(parts);
  }

  #lookAtParts(parts: readonly Node[]): void {
    const added = parts
      .map((node) => (node.isConnected ? roughText(node, WATCH_LIMITS.part) : ''))
      .join(' ')
      .slice(0, WATCH_LIMITS.added);
    this.#life -= added.length;
    if (this.#life < 0) this.#observer.disconnect();
    if (this.#open ? added.trim() !== '' : this.#gate.speaks(`${this.#document.title} ${added}`)) this.#report();
  }

  /** A page that rewrites itself without end is looked at whole, and less and less often. */
  #leaveAlone(): void {
    this.#observer.disconnect();
    this.#window.setTimeout(() => this.#begin(), this.#rest);
    this.#rest *= 2;
  }
}

/**
 * Watches a document until its end.
 * @param window of the page or frame
 * @param events called any number of times, within WATCH_LIMITS
 */
export function watchPage(window: Window, gate: Gate, events: WatchEvents): void {
  new Watch(window, gate, events).start();
}
