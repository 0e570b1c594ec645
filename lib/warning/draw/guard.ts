import { type Budget, PACE_MS } from './budget.ts';
import { isCommanding, type ShadowOf, wayUp } from './cover.ts';
import { type Host, isWhole, raise } from './host.ts';

export interface GuardOptions {
  readonly shadowOf: ShadowOf;
  /** False once the extension was updated; the guard then ends with `onDead`. */
  readonly isAlive: () => boolean;
  readonly onDead: () => void;
  /** The page took us down or covered us more often than it may; the guard has ended. */
  readonly onFought: () => void;
  /** The page put another document in place of the one we stood in (document.open), which also cut all our listeners; the guard has ended. */
  readonly onSwept: () => void;
}

/** What enters or leaves the top layer says so with one of these; they do not bubble, so they are caught going down. */
const STIRS = ['toggle', 'close', 'fullscreenchange'];

/**
 * Keeps the host in the page, in sight and within reach, from its making until `stop`. Being taken down is mended at once
 * and counted. Being covered is mended at a slow pace, by a dialog at once, and counts only where it hardly ever ends.
 */
export class Guard {
  readonly #host: Host;
  readonly #options: GuardOptions;
  readonly #budget: Budget;
  readonly #document: Document;
  readonly #observer = new MutationObserver(() => this.#check());
  readonly #timer = setInterval(() => this.#check(true), PACE_MS);
  readonly #listening = new AbortController();
  #root: Element | null = null;
  #home: Element | null = null;

  constructor(host: Host, budget: Budget, options: GuardOptions) {
    this.#host = host;
    this.#budget = budget;
    this.#options = options;
    this.#document = host.element.ownerDocument;
    const downward = { capture: true, signal: this.#listening.signal };
    for (const name of STIRS) this.#document.addEventListener(name, () => this.#check(), downward);
    this.#goTo(this.#document.documentElement);
    this.#check();
  }

  /** Leaves the host as it is from now on. */
  stop(): void {
    this.#observer.disconnect();
    clearInterval(this.#timer);
    this.#listening.abort();
  }

  #end(tell: () => void): void {
    this.stop();
    tell();
  }

  /** Between two documents there is no element to go to; the next look asks again. */
  #goTo(home: Element | null): void {
    if (!home) return;
    this.#home = home;
    this.#root = this.#document.documentElement;
    raise(this.#host, home);
    // Anew each time: the old home is none of ours any more, and our own changes are not to be reported.
    this.#observer.disconnect();
    this.#observer.observe(this.#host.element, { attributes: true });
    // `open`: a dialog that is closed and opened at once says so with an event only later, and the page can catch that.
    for (const parent of [this.#document, home]) this.#observer.observe(parent, { childList: true, attributeFilter: ['open'] });
  }

  #check(timed = false): void {
    if (!this.#options.isAlive()) this.#end(this.#options.onDead);
    else if (!this.#home) this.#goTo(this.#document.documentElement);
    else if (!isWhole(this.#host, this.#home)) this.#mend(this.#home, timed);
    else if (!this.#document.hidden) this.#lift(wayUp(this.#host, this.#options.shadowOf), timed);
  }

  /** In a dialog of the page we are a guest: that it closes, or is drawn anew without us, is its good right. */
  #mend(home: Element, timed: boolean): void {
    const swept = this.#root !== this.#document.documentElement;
    if (home !== this.#root && !swept) {
      if (isCommanding(home)) this.#lift(home, timed);
      else this.#goTo(this.#root);
    } else if (!this.#budget.takenDown()) this.#end(this.#options.onFought);
    else if (swept) this.#end(this.#options.onSwept);
    else this.#goTo(home);
  }

  /** A film in full screen may cover us as long as it likes. */
  #lift(home: Element | null, timed: boolean): void {
    const film = this.#document.fullscreenElement;
    if (timed && !this.#budget.looked(!film && !!home)) this.#end(this.#options.onFought);
    else if (home && this.#budget.lift(Date.now(), !film && isCommanding(home))) this.#goTo(home);
  }
}
