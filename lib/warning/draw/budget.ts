/** How often we come back before the page is said to fight: taken down so many times, or covered so many seconds on end. */
export const LIMIT = 8;
/** A cover is looked for and answered once in this time: honest menus open and close faster, and we would only flicker with them. */
export const PACE_MS = 1000;

const FORGIVES = -2;

/** Counts what a page does to our notices, for as long as the document lives. Pure; `now` in ms. */
export class Budget {
  #taken = 0;
  #covered = 0;
  #lifted = Number.NEGATIVE_INFINITY;
  /** What a look that sees nothing takes off. */
  #forgives = FORGIVES;

  /** The notice was taken down once more. False where that was once too often. */
  takenDown(): boolean {
    this.#taken += 1;
    return this.#taken <= LIMIT;
  }

  /**
   * What a look once in each pace saw. A look that sees nothing over us forgives two that did, so that only a page that
   * covers us most of the time gets to the limit; it forgives nothing where that is our own doing since the look before.
   * False at the limit.
   */
  looked(covered: boolean): boolean {
    this.#covered = Math.max(0, this.#covered + (covered ? 1 : this.#forgives));
    this.#forgives = FORGIVES;
    return this.#covered <= LIMIT;
  }

  /**
   * True, and counted as done, where a cover is to be answered now: enough time after the last answer; sooner only where the
   * page draws a dialog over all of itself anew, and that is held against it, for no honest one opens twice in a second.
   */
  lift(now: number, isDialog?: boolean): boolean {
    const isEarly = now - this.#lifted < PACE_MS * 0.9;
    if (isEarly && !isDialog) return false;
    if (isEarly) this.#covered += 1;
    this.#lifted = now;
    this.#forgives = 0;
    return true;
  }
}
